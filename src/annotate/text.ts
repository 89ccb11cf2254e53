/** A text as it was first read, as it stood when it was last read, and the document's language at that time. */
interface Heard {
  readonly own: string;
  readonly now: string;
  readonly lang: string;
  /** It changed in a translated document, and nothing tells by whom. */
  readonly doubt: boolean;
}

/** Texts as they were first read, so that a page translated by the browser is still known by its own words. */
let heard = new WeakMap<Element, Heard>();
/** French, unless the document says otherwise. */
const language = (): string => document.documentElement.lang.slice(0, 2) || 'fr';
let first = language();

/** Forgets the texts read so far: at a new address the same element may say something else. */
export function forgetTexts(): void {
  heard = new WeakMap();
  first = language();
}

/** What browsers leave in what they translated: Chromium nests `font` elements, Edge sets an attribute. */
const TRACES = 'font font,[_msttexthash]';

/**
 * The element's own words behind what it says now. A browser that translates changes the document's language or leaves
 * its traces, and changes each text once; any other change is the page's, and the page's new words count.
 */
export function ownWords(element: Element, now: string): string {
  const lang = language();
  const foreign = lang !== first;
  let known = heard.get(element) ?? { own: now, now, lang, doubt: false };
  if (known.now !== now) {
    const translated =
      (foreign && known.lang !== lang) ||
      (known.own === known.now && (element.matches(TRACES) || element.querySelector(TRACES) !== null));
    const doubt = foreign && (known.doubt || !translated);
    known = { own: translated || doubt ? known.own : now, now, lang, doubt };
  }
  heard.set(element, known);
  return known.own;
}

/** Whether the element's own words are not certain any more. */
export const doubtful = (element: Element): boolean => heard.get(element)?.doubt === true;

/** The text inside a node, but never what stands in a field: that may be the person's own. */
const written = (node: Node): string =>
  /SELECT|TEXTAREA|#comment/.test(node.nodeName) ? '' : (node.nodeValue ?? [...node.childNodes].map(written).join(''));

/** The element's text as it stands, without runs of white space. */
export const textNow = (element: Element): string => written(element).replace(/\s+/g, ' ').trim();

/** The element's text in the page's own language. */
export const textOf = (element: Element): string => ownWords(element, textNow(element));

/** Words alone: no case, no accents, no punctuation, none of the invisible characters that break a word. */
export const words = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Whether a person can see the element: drawn, larger than a dot, not moved off the page, not shut off. */
export function visible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (element.closest('[inert],[aria-hidden=true]') !== null) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 2 && height > 2 && right + scrollX > 0 && bottom + scrollY > 0;
}
