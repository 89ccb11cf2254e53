import type { Random } from './random';

/** A browser that translates the page, and goes on translating what comes in later. */
export interface Translator {
  readonly run: () => void;
  /** Puts the page's own words back into copies of translated nodes: a framework draws them from its own data. */
  readonly takeBack: (pairs: readonly (readonly [Node, Node])[]) => void;
}

export type TranslatingBrowser = 'Chromium' | 'Firefox' | 'Edge';

const LANGUAGES = {
  en: { mon: 'my', ma: 'my', compte: 'account', carte: 'card', adresse: 'address', nom: 'name', de: 'of', end: 'ing' },
  es: { mon: 'mi', ma: 'mi', compte: 'cuenta', carte: 'tarjeta', adresse: 'dirección', nom: 'nombre', end: 'ción' },
  pt: { mon: 'meu', ma: 'minha', compte: 'conta', carte: 'cartão', adresse: 'endereço', nom: 'nome', end: 'ção' },
  de: { mon: 'mein', ma: 'meine', compte: 'Konto', carte: 'Karte', adresse: 'Adresse', nom: 'Name', end: 'ung' },
  ar: {
    mon: 'ي',
    compte: 'حساب',
    carte: 'بطاقة',
    adresse: 'عنوان',
    nom: 'اسم',
    letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  },
  zh: {
    mon: '我的',
    compte: '账户',
    carte: '卡',
    adresse: '地址',
    nom: '姓名',
    letters: '的一是不了人我在有他这中大来上国和说',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

const TARGETS = ['en', 'es', 'pt', 'de', 'ar', 'zh'] as const;

/** Words that stand for a translation: some real ones, else the same letters put otherwise, or another alphabet's. */
function inLanguage(text: string, language: keyof typeof LANGUAGES): string {
  const table: Readonly<Record<string, string | undefined>> = LANGUAGES[language];
  const { letters, end = '' } = table;
  return text.replaceAll(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const known = table[word.toLowerCase()];
    if (known !== undefined) return known;
    if (letters === undefined) return [...word.normalize('NFC')].toReversed().join('') + end;
    return [...word].map((letter) => letters[(letter.codePointAt(0) ?? 0) % letters.length]).join('');
  });
}

const NAMES = ['placeholder', 'title', 'alt'];

/**
 * Starts to translate. As Chromium does it: nested `font` elements and another language of the document. As Firefox does it:
 * the same text nodes say something else, and another language. As Edge does it: an attribute, and the same language.
 * Now and then another element's translation reads like the anchor's own words: a false friend.
 */
export function translator(
  browser: TranslatingBrowser,
  random: Random,
  falseFriends: readonly Element[],
  ownWords: string,
): Translator {
  const [first = 'es', ...others] = TARGETS.filter((target) => target !== document.documentElement.lang);
  const language = random.pick([first, ...others]);
  const done = new Set<Node>();
  const before = new Map<Node, string>();
  const attributes = new Map<Element, Map<string, string>>();
  const friend = random.chance(0.5) ? random.any(falseFriends) : undefined;

  const translate = (node: Text): void => {
    const own = node.data;
    const said = friend?.contains(node) === true ? ownWords : inLanguage(own, language);
    if (browser === 'Chromium') {
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      for (const font of [inner, outer]) font.setAttribute('style', 'vertical-align: inherit;');
      const text = document.createTextNode(said);
      inner.append(text);
      outer.append(inner);
      node.replaceWith(outer);
      done.add(text);
      before.set(outer, own);
      return;
    }
    if (browser === 'Edge') node.parentElement?.setAttribute('_msttexthash', `${own.length * 31}`);
    node.data = said;
    done.add(node);
    before.set(node, own);
  };

  const run = (): void => {
    if (browser !== 'Edge') document.documentElement.lang = language;
    if (browser === 'Chromium')
      document.documentElement.classList.add(language === 'ar' ? 'translated-rtl' : 'translated-ltr');
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (
        node instanceof Text &&
        !done.has(node) &&
        node.data.trim() !== '' &&
        !node.parentElement?.matches('script,style')
      )
        texts.push(node);
    for (const text of texts) translate(text);
    // Edge names its traces in attributes otherwise; those of fields are left alone here.
    if (browser === 'Edge') return;
    for (const element of document.body.querySelectorAll('[placeholder],[title],[alt]')) {
      if (attributes.has(element)) continue;
      const own = new Map<string, string>();
      attributes.set(element, own);
      for (const name of NAMES) {
        const text = element.getAttribute(name);
        if (text === null) continue;
        own.set(name, text);
        element.setAttribute(name, inLanguage(text, language));
      }
    }
  };

  return {
    run,
    takeBack(pairs) {
      for (const [old, copy] of pairs) {
        if (old instanceof Element && copy instanceof Element) {
          copy.removeAttribute('_msttexthash');
          for (const [name, text] of attributes.get(old) ?? []) copy.setAttribute(name, text);
        }
        const own = before.get(old);
        if (own === undefined) continue;
        if (copy instanceof Text) copy.data = own;
        else if (copy instanceof Element) copy.replaceWith(own);
      }
    },
  };
}
