import type { Anchor } from '../../../src/model/page';
import type { Random } from './random';
import type { Translator } from './translator';

/** A page under damage, and what is known about it because the damage was done by hand. */
export interface Damaged {
  readonly anchor: Anchor;
  readonly random: Random;
  /** The element that the anchor means. Followed by identity: where the page draws it again, the new node is it. */
  truth: Element;
  /** The truth's words were written over by the page. */
  overwritten: boolean;
  /** Copies of the truth in the page's content that say the same. */
  twins: Element[];
  /** The end of the breadcrumb, if it says the same: a page without any first heading has its name there. */
  standIn: Element | null;
  /** Elements that were hidden, with all that is in them. */
  readonly shut: Set<Element>;
  /** Puts back what was kept away until after the first reading. */
  readonly late: (() => void)[];
  translator: Translator | null;
}

/** Where the page's own content stands. */
export const contentOf = (): Element => document.querySelector('main,[role=main]') ?? document.body;

/** An element of the content that surrounds or is the given one, at random: never the content as a whole. */
export function surrounding(element: Element, random: Random): Element {
  let chosen = element;
  while (random.chance(0.4)) {
    const { parentElement } = chosen;
    if (parentElement === null || parentElement.contains(contentOf())) break;
    chosen = parentElement;
  }
  return chosen;
}

const shown = (page: Damaged, element: Element): boolean =>
  element.isConnected && ![...page.shut].some((hidden) => hidden.contains(element));

/**
 * The element beside which the hint may stand. The truth while it can be seen and says its words. When it is gone, a copy
 * that says the same in the page's content, if there is exactly one: to a person that is the anchor, drawn again. When the
 * page has no first heading at all, its name at the end of the breadcrumb. Nothing else.
 */
export function mayStandAt(page: Damaged): Element | null {
  if (!page.overwritten && shown(page, page.truth)) return page.truth;
  const left = page.twins.filter((twin) => shown(page, twin));
  if (left.length > 0) return left.length === 1 ? (left[0] ?? null) : null;
  const { standIn } = page;
  return standIn !== null && shown(page, standIn) && document.querySelector('h1') === null ? standIn : null;
}

/** Whether the hint is due: the truth can be seen, and no copy of it stands in the content. */
export const isDue = (page: Damaged): boolean =>
  !page.overwritten && shown(page, page.truth) && !page.twins.some((twin) => shown(page, twin));

const SAID = ['placeholder', 'title', 'aria-label', 'alt'];

/** Writes the words of an element and of all in it anew: text nodes, and the attributes that a person reads. */
export function rewrite(root: Element, write: (text: string) => string): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    if (node.parentElement !== null && !node.parentElement.matches('script,style') && node.textContent?.trim())
      node.textContent = write(node.textContent);
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const name of element.matches('input[type=submit],input[type=button]') ? [...SAID, 'value'] : SAID) {
      const text = element.getAttribute(name);
      if (text !== null && text !== '') element.setAttribute(name, write(text));
    }
}

/** The letters of a text, to tell whether two texts are the same words: written apart from the code that is tested. */
export const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The element that holds the words by which this one is known: mostly itself. */
export function speakerOf(element: Element): Element {
  const id = element.getAttribute('aria-labelledby');
  return (id === null ? null : document.getElementById(id)) ?? element;
}

/** The words of an element as a person reads them first. */
export const wordsOf = (element: Element): string =>
  (
    speakerOf(element).textContent.trim() ||
    (['value', ...SAID].map((name) => element.getAttribute(name)).find((text) => text !== null && text !== '') ?? '')
  ).replaceAll(/\s+/g, ' ');

/** The end of the breadcrumb, if it says what the element says. */
export function standInOf(truth: Element): Element | null {
  const end = document.querySelector('nav[aria-label^="Fil d"] li:last-child');
  return end !== null && /^H[1-6]$/.test(truth.tagName) && wordsOf(end) === wordsOf(truth) ? end : null;
}

/** Each node of a tree with the same node of its copy. */
export function* pairs(from: Node, to: Node): Generator<[Node, Node]> {
  yield [from, to];
  for (const [index, child] of [...from.childNodes].entries()) {
    const copy = to.childNodes[index];
    if (copy !== undefined) yield* pairs(child, copy);
  }
}

/** Puts a copy in the place of an element, as a framework does that draws it again; in the page's own language. */
export function drawAgain(page: Damaged, old: Element): void {
  const fresh = old.cloneNode(true);
  const all = [...pairs(old, fresh)];
  const copies = new Map(all);
  const copyOf = (element: Element): Element => {
    const copy = copies.get(element);
    return copy instanceof Element ? copy : element;
  };
  page.truth = copyOf(page.truth);
  page.twins = page.twins.map(copyOf);
  if (page.standIn !== null) page.standIn = copyOf(page.standIn);
  for (const element of page.shut) page.shut.add(copyOf(element));
  old.replaceWith(fresh);
  page.translator?.takeBack(all);
}
