import { visible } from './text';

const NAME = 'repere-term';
/** Text nodes read at most: marks are a help, not a duty. */
const MOST_TEXTS = 3000;

/** Pages print either apostrophe; the glossary has one. */
const plain = (text: string): string => text.replaceAll('’', "'");

/** Any of the terms as whole words. */
const anyOf = (terms: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${terms.map(plain).map(RegExp.escape).join('|')})(?!\\p{L})`, 'giu');

/** How a mark looks in this element and few others: after a rule for every element the page would work out all styles anew. */
function ruleFor({ localName, parentElement }: Element): string {
  const near = parentElement === null ? null : parentElement.closest('[id]');
  const within = near === null ? '' : `#${CSS.escape(near.id)} `;
  return `${within}${localName}::highlight(${NAME}){text-decoration:underline dotted 2px #8d63c7}`;
}

const sheet = new CSSStyleSheet();

/** Marks the first occurrences of French terms by a highlight: no node of the page is wrapped or split. */
export function mark(terms: readonly string[]): void {
  CSS.highlights.delete(NAME);
  if (terms.length === 0) return;
  const wanted = anyOf(terms);
  const marks = new Highlight();
  const seen = new Set<string>();
  let rules = '';
  const main = document.querySelector('main,[role=main]') ?? document.body;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MOST_TEXTS && seen.size < terms.length; count++) {
    const node = texts.nextNode();
    if (node === null) break;
    const parent = node.parentElement;
    for (const { 0: term, index } of plain(node.nodeValue ?? '').matchAll(wanted)) {
      if (parent === null || parent.closest('textarea,select,[contenteditable]')) break;
      const key = term.toLowerCase();
      if (seen.has(key) || !visible(parent)) continue;
      seen.add(key);
      rules += ruleFor(parent);
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + term.length);
      marks.add(range);
    }
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  sheet.replaceSync(rules);
  CSS.highlights.set(NAME, marks);
}
