/** Texts as they were first read, so that a page translated by the browser is still known by its own words. */
let heard = new WeakMap<Element, string>();
const firstLanguage = document.documentElement.lang;

/** Forgets the texts read so far: at a new address the same element may say something else. */
export function forgetTexts(): void {
  heard = new WeakMap();
}

/** Chromium wraps translated text in `font` elements; Firefox changes the language of the document. */
const translated = (element: Element): boolean =>
  document.documentElement.lang !== firstLanguage || element.querySelector('font') !== null;

/** The text inside an element, but never what stands in a field: that may be the person's own. */
function written(element: Element): string {
  if (element.querySelector('select,textarea') === null) return element.textContent;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    if (node.parentElement?.closest('select,textarea') === null) text += node.textContent;
  return text;
}

/** The element's text in the page's own language, without runs of white space. */
export function textOf(element: Element): string {
  const first = heard.get(element);
  if (first !== undefined && translated(element)) return first;
  const text = written(element).replace(/\s+/g, ' ').trim();
  heard.set(element, text);
  return text;
}

/** Words alone: no case, no accents, no punctuation. */
export const words = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Whether a person can see the element: drawn, larger than a dot, not moved off the page, not shut off. */
export function visible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (element.closest('[inert],[aria-hidden=true]') !== null) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 2 && height > 2 && right + scrollX > 0 && bottom + scrollY > 0;
}
