import {
  contentOf,
  drawAgain,
  letters,
  mayStandAt,
  pairs,
  rewrite,
  speakerOf,
  surrounding,
  wordsOf,
  type Damaged,
} from './damaged';
import { translator, type TranslatingBrowser } from './translator';

/** One kind of change to a page. */
export interface Damage {
  /** Done to the page as it comes: what a new release of the site looks like. */
  readonly released?: (page: Damaged) => void;
  /** Done while the hint is there. */
  readonly live?: (page: Damaged) => void;
  /** Whether it can be done to this page. */
  readonly fits?: (page: Damaged) => boolean;
}

const make = (name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): Element => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

/** Puts an element somewhere in the content: beside the truth, or anywhere. */
function putInContent({ truth, random }: Damaged, element: Element): void {
  const content = contentOf();
  const close = surrounding(truth, random);
  const near = truth.isConnected && (close === truth || random.chance(0.6)) ? close : random.any([...content.children]);
  if (near === undefined || near === content || !content.contains(near)) content.append(element);
  else if (random.chance(0.5)) near.before(element);
  else near.after(element);
}

/** A copy of the truth, with or without its ids. */
function copyOf({ truth, random }: Damaged): Element {
  const copy = make('div', {}, truth.cloneNode(true)).firstElementChild;
  if (copy === null) throw new Error('An element has an element for a copy');
  if (random.chance(0.5)) for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  return copy;
}

/** Places that repeat the words of a page, or lie over it. */
function placeBeside({ random }: Damaged): Element {
  const inner = make('div', {});
  const place = random.pick<() => Element>([
    () => make('nav', {}, make('ul', {}, make('li', {}, inner))),
    () => make('header', { style: 'position:sticky;top:0' }, inner),
    () => make('header', {}, inner),
    () => make('footer', {}, inner),
    () => make('aside', {}, make('section', {}, inner)),
    () => make('div', { role: 'navigation' }, inner),
    () => make('div', { role: 'dialog', 'aria-label': 'Cookies' }, inner),
    () => make('div', { style: 'position:fixed;bottom:0;left:0;right:0;background:#fff' }, inner),
    () => make('div', { style: 'position:sticky;top:0;background:#fff' }, inner),
    () => make('dialog', { open: '' }, inner),
  ])();
  if (random.chance(0.5)) document.body.prepend(place);
  else document.body.append(place);
  // Menus and asides stand inside the content as well; a header there is the content's own.
  if (place.matches('nav,aside') && random.chance(0.4)) contentOf().prepend(place);
  return inner;
}

const TITLES = [
  'À savoir',
  'Vos questions fréquentes',
  'Bon à savoir avant de commencer',
  'Cela pourrait vous intéresser',
  'Restez informé',
] as const;

const MORE = ['maintenant', 'bis', 'du conjoint', 'en ligne', 'provisoire', 'professionnel', '(suite)', '2'] as const;

/** A text that holds these words and others too, or only some of them. */
function otherLength(text: string, { random, anchor }: Damaged): string {
  const parts = text.trim().split(/\s+/);
  const [first = text] = parts;
  const other =
    parts.length > 1 && random.chance(0.3)
      ? parts.slice(0, -1).join(' ')
      : random.pick([
          `${text} ${random.pick(MORE)}`,
          `${random.pick(MORE)} ${text}`,
          [first, 'autre', ...parts.slice(1)].join(' '),
        ]);
  return anchor.names.some((name) => letters(name) === letters(other)) ? `${text} et le reste` : other;
}

const HIDE: readonly [string, ...string[]] = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'position:absolute;left:-9999px',
  'position:absolute;top:-9999px',
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
  'display:block;height:0;min-height:0;padding:0;border:0;overflow:hidden',
  'display:block;max-height:0;min-height:0;padding:0;border:0;overflow:hidden',
  'transform:scale(0);display:inline-block',
  'content-visibility:hidden;display:block',
];

function hide(page: Damaged): void {
  const { random } = page;
  const hidden = surrounding(page.truth, random);
  if (hidden.contains(contentOf())) return;
  page.shut.add(hidden);
  const way = random.below(HIDE.length + 3);
  if (way === HIDE.length) hidden.setAttribute('inert', '');
  else if (way === HIDE.length + 1) hidden.setAttribute('aria-hidden', 'true');
  else if (way === HIDE.length + 2) {
    const details = make('details', {}, make('summary', {}, 'Plus'));
    hidden.before(details);
    details.append(hidden);
    // A group of fields cannot be folded: it is always as high as its legend.
  } else hidden.setAttribute('style', (hidden.matches('fieldset') ? undefined : HIDE[way]) ?? HIDE[0]);
}

function translate(browser: TranslatingBrowser): Damage {
  return {
    fits: (page) => page.translator === null,
    live(page) {
      const { random, truth, anchor } = page;
      const same = { heading: 'h1,h2,h3', field: 'label', button: 'button', link: 'a[href]' }[anchor.role];
      const others = [...document.querySelectorAll(same)].filter(
        (each) => !each.contains(truth) && !truth.contains(each) && !page.twins.some((twin) => twin.contains(each)),
      );
      page.translator = translator(browser, random, others, wordsOf(truth));
      page.translator.run();
    },
  };
}

const names = (values: Iterable<string>, random: Damaged['random'], share: number): Map<string, string> =>
  new Map([...values].filter(() => random.chance(share)).map((value) => [value, `x${random.below(1e9).toString(36)}`]));

/** The kinds of damage, by the names under which the table counts them. */
export const DAMAGES = {
  'ids renamed': {
    released({ random }) {
      const fresh = names(
        [...document.querySelectorAll('[id]')].map(({ id }) => id),
        random,
        0.8,
      );
      const renew = (text: string): string =>
        text
          .split(' ')
          .map((id) => fresh.get(id) ?? id)
          .join(' ');
      for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
        for (const element of document.querySelectorAll(`[${name}]`))
          element.setAttribute(name, renew(element.getAttribute(name) ?? ''));
    },
  },
  'classes renamed': {
    released({ random }) {
      const all = [...document.querySelectorAll('[class]')];
      const fresh = names(new Set(all.flatMap(({ classList }) => [...classList])), random, 0.8);
      for (const element of all)
        element.setAttribute('class', [...element.classList].map((name) => fresh.get(name) ?? name).join(' '));
      for (const style of document.querySelectorAll('style'))
        style.textContent = style.textContent.replaceAll(
          /\.([a-z_][\w-]*)/gi,
          (_, name: string) => `.${fresh.get(name) ?? name}`,
        );
    },
  },
  wrapped: {
    released({ truth, random }) {
      for (let turns = 1 + random.below(3); turns > 0; turns--) {
        const target = surrounding(truth, random);
        const wrapper = make(random.pick(['div', 'div', 'section', 'article', 'span', 'fieldset']), { class: 'bloc' });
        target.before(wrapper);
        wrapper.append(target);
      }
      if (random.chance(0.4) && truth.firstChild !== null) {
        const inner = make(random.pick(['span', 'b', 'em']), {});
        inner.append(...truth.childNodes);
        truth.append(inner);
      }
    },
  },
  reordered: {
    released({ truth, random }) {
      const { parentElement } = surrounding(truth, random);
      const parent = parentElement ?? contentOf();
      for (const child of [...parent.children].toSorted(() => random.next() - 0.5)) parent.append(child);
    },
  },
  'label moved': {
    fits: ({ truth }) => truth instanceof HTMLLabelElement,
    released({ truth, random }) {
      const field = truth instanceof HTMLLabelElement ? truth.control : null;
      const place = field?.closest('div,p,li,td,fieldset') ?? truth.parentElement;
      random.pick<() => void>([
        () => field !== null && !truth.contains(field) && field.after(truth),
        () => place?.before(make('div', { class: 'libelle' }, truth)),
        () => place?.after(make('div', { class: 'libelle' }, truth)),
        () => truth.removeAttribute('for'),
        () => truth.setAttribute('for', 'nowhere'),
      ])();
    },
  },
  'heading of another level': {
    fits: ({ truth }) => /^H[1-4]$/.test(truth.tagName),
    released(page) {
      const fresh = make(page.random.pick(['h1', 'h2', 'h3', 'h4']), { class: page.truth.className });
      fresh.append(...page.truth.childNodes);
      page.truth.replaceWith(fresh);
      page.truth = fresh;
    },
  },
  'sections inserted': {
    released(page) {
      const { random } = page;
      for (let turns = 1 + random.below(3); turns > 0; turns--)
        putInContent(
          page,
          make(
            'section',
            {},
            make(random.pick(['h1', 'h2', 'h3']), {}, random.pick(TITLES)),
            make('p', {}, `Pour ${wordsOf(page.truth)}, lisez ceci.`),
            make('label', { for: 'avis' }, 'Votre avis'),
            make('input', { id: 'avis' }),
            make('a', { href: '#plus' }, 'En savoir plus'),
            make('button', { type: 'button' }, 'Donner mon avis'),
          ),
        );
    },
  },
  'twin in the content': {
    released(page) {
      const twin = copyOf(page);
      page.twins.push(twin);
      putInContent(page, twin);
    },
  },
  'look-alike with other words': {
    released(page) {
      const copy = copyOf(page);
      const said = wordsOf(copy);
      const other = otherLength(said, page);
      if (copy.hasAttribute('aria-labelledby')) {
        copy.removeAttribute('aria-labelledby');
        copy.setAttribute('aria-label', other);
      }
      if (
        page.random.chance(0.3) &&
        other.startsWith(said) &&
        copy.firstChild !== null &&
        !copy.hasAttribute('aria-label')
      )
        copy.append(make('b', {}, other.slice(said.length)));
      else {
        if (copy.textContent.trim() !== '') copy.textContent = other;
        rewrite(copy, () => other);
      }
      putInContent(page, copy);
    },
  },
  'look-alike in header, menu, aside, footer, banner': {
    released(page) {
      const place = placeBeside(page);
      place.append(copyOf(page));
    },
  },
  'look-alike of another kind': {
    released(page) {
      const { anchor, random } = page;
      const said = wordsOf(page.truth);
      const kinds: [() => Element, ...(() => Element)[]] = [
        () => make('p', {}, said),
        () => make('strong', {}, said),
        () => make('div', { role: 'tab' }, said),
      ];
      if (anchor.role !== 'heading') kinds.push(() => make('h2', {}, said));
      if (anchor.role !== 'link') kinds.push(() => make('p', {}, make('a', { href: '#ici' }, said)));
      if (anchor.role !== 'button') kinds.push(() => make('button', { type: 'button' }, said));
      if (anchor.role !== 'field') kinds.push(() => make('label', { for: 'nulle-part' }, said));
      putInContent(page, random.pick(kinds)());
    },
  },
  'accents dropped': {
    released: () => rewrite(document.body, (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')),
  },
  'case changed': {
    released({ random }) {
      const upper = random.chance(0.5);
      rewrite(document.body, (text) => (upper ? text.toUpperCase() : text.toLowerCase()));
    },
  },
  'other white space and signs': {
    released({ random }) {
      const inWord = random.pick(['\u00AD', '\u200B', '\u2060', '']);
      const space = random.pick(['\u00A0', '\u202F', '\n   ', '  ']);
      rewrite(document.body, (text) =>
        text
          .replaceAll("'", '\u2019')
          .replaceAll(' ', space)
          .replaceAll(/(\p{L}{4})(?=\p{L}{3})/gu, `$1${inWord}`)
          .replaceAll(/\s?([?!:])/g, `${space}$1`),
      );
    },
  },
  'inserted late': {
    released(page) {
      const { random } = page;
      const absent = surrounding(page.truth, random);
      const mark = document.createComment('');
      absent.replaceWith(mark);
      page.late.push(() => mark.replaceWith(absent));
    },
    live: (page) => page.late.pop()?.(),
  },
  'drawn again': {
    fits: ({ truth }) => truth.isConnected,
    live(page) {
      const all = page.random.chance(0.2);
      drawAgain(page, all ? contentOf() : surrounding(page.truth, page.random));
    },
  },
  'translated as Chromium does': translate('Chromium'),
  'translated as Firefox does': translate('Firefox'),
  'translated as Edge does': translate('Edge'),
  'words written over': {
    fits: (page) => mayStandAt(page) === page.truth,
    live(page) {
      page.overwritten = true;
      const { truth, random } = page;
      const other = random.pick([
        'Merci, votre demande est enregistrée',
        'Étape suivante',
        otherLength(wordsOf(truth), page),
      ]);
      const speaker = speakerOf(truth);
      if (speaker.textContent.trim() !== '') speaker.textContent = other;
      rewrite(speaker, () => other);
    },
  },
  hidden: { fits: ({ truth }) => truth.isConnected, live: hide },
  'hidden, a twin left': {
    fits: (page) => mayStandAt(page) === page.truth,
    live(page) {
      const twin = copyOf(page);
      page.translator?.takeBack([...pairs(page.truth, twin)]);
      page.twins.push(twin);
      putInContent(page, twin);
      hide(page);
    },
  },
  removed: { fits: ({ truth }) => truth.isConnected, live: ({ truth }) => truth.remove() },
} as const satisfies Record<string, Damage>;

export type Kind = keyof typeof DAMAGES;
