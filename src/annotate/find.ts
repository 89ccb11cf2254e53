import type { Anchor } from '../model/page';
import { textOf, visible, words } from './text';

/** Where each role is looked for. A public article without `h1` has its name in the breadcrumb and above the side menu. */
const PRESSED = 'button,[role=button],summary,input[type=submit],input[type=button],a[href]';
const LOOK_IN: Record<Anchor['role'], string> = {
  heading: 'h1,h2,h3,h4,[role=heading],.title-sommaire,[aria-label^="Fil d" i] li:last-child',
  field: 'label,input:not([type=hidden]),select,textarea',
  button: PRESSED,
  link: PRESSED,
};

/** Beyond this many candidates a page is not one we know: silence, and no time lost. */
const MOST = 4000;
const LONGEST = 300;

/** A winner has at least this score, and this much more than the runner-up. */
const THRESHOLD = 6;
const MARGIN = 2;

/** The name by which a person knows the element. A field with a label is known by the label. */
function nameOf(element: Element): string {
  if (element instanceof HTMLInputElement && (element.type === 'submit' || element.type === 'button'))
    return element.getAttribute('value') ?? '';
  if (element.matches('input,select,textarea')) {
    const labelled = 'labels' in element && element.labels instanceof NodeList && element.labels.length > 0;
    const name = ['placeholder', 'title', 'aria-label']
      .map((attribute) => element.getAttribute(attribute))
      .find(Boolean);
    return labelled || name === undefined || name === null ? '' : name;
  }
  return textOf(element) || (element.getAttribute('aria-label') ?? '');
}

/** How well a text says a name: equal, begun by it, or holding it as whole words. */
function likeness(text: string, name: string): number {
  if (text === name) return 10;
  if (!` ${text} `.includes(` ${name} `)) return 0;
  return (text.startsWith(name) ? 7 : 5) - (text.length > name.length * 3 + 30 ? 2 : 0);
}

/** What stands round the text: rank of the heading, right role, known id, place in the page, the heading above. */
function clues(element: Element, anchor: Anchor): number {
  let score = element.closest('main,[role=main],form') === null ? 0 : 1;
  if (anchor.role === 'heading') score += element.matches('h1') ? 2 : element.matches('h2') ? 1 : 0;
  else if (anchor.role !== 'field' && (anchor.role === 'link') === element.matches('a')) score += 1;
  if (anchor.ids !== undefined && anchor.ids.includes(element.id)) score += 2;
  if (anchor.under !== undefined) {
    const under = words(anchor.under);
    const section = element.closest('section,fieldset,article,form,main');
    const heading = section === null ? null : section.querySelector('h1,h2,h3,legend');
    if (heading !== null && words(textOf(heading)).includes(under)) score += 3;
  }
  return score;
}

/** The one element that the anchor describes, or why there is none to be sure of. */
export function find(anchor: Anchor): Element | 'no-anchor' | 'ambiguous' {
  const candidates = document.querySelectorAll(LOOK_IN[anchor.role]);
  if (candidates.length > MOST) return 'ambiguous';
  const names = anchor.names.map(words);
  let best: Element | undefined;
  let top = 0;
  let second = 0;
  for (const element of candidates) {
    const name = nameOf(element);
    if (name === '' || name.length > LONGEST) continue;
    const text = words(name);
    const like = Math.max(...names.map((wished) => likeness(text, wished)));
    if (like === 0 || !visible(element)) continue;
    const score = like + clues(element, anchor);
    if (score > top) [second, top, best] = [top, score, element];
    else if (score > second) second = score;
  }
  if (best === undefined || top < THRESHOLD) return 'no-anchor';
  return top - second < MARGIN ? 'ambiguous' : best;
}
