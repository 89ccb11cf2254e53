import { visible } from './text';

const NAME = 'repere-term';
/** Text nodes read at most: marks are a help, not a duty. */
const MOST_TEXTS = 3000;

/** How a mark looks in this element and few others: after a rule for every element the page would work out all styles anew. */
function ruleFor({ localName, parentElement }: Element): string {
  const near = parentElement?.closest('[id]');
  const within = near ? `#${CSS.escape(near.id)} ` : '';
  return `${within}${localName}::highlight(${NAME}){text-decoration:underline dotted 2px #8d63c7}`;
}

const sheet = new CSSStyleSheet();

/** Marks the first of each word that the pattern finds by a highlight: no node of the page is wrapped or split. */
export function mark(pattern: string | null): void {
  CSS.highlights.delete(NAME);
  if (pattern === null) return;
  const wanted = new RegExp(pattern, 'giu');
  const found = new Set<string>();
  const marks = new Highlight();
  let rules = '';
  const main = document.querySelector('main,[role=main]') ?? document.body;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MOST_TEXTS; count++) {
    const node = texts.nextNode();
    if (node === null) break;
    const { nodeValue, parentElement } = node;
    if (nodeValue === null || parentElement === null) continue;
    for (const { 0: said, index } of nodeValue.matchAll(wanted)) {
      const term = said.toLowerCase();
      if (found.has(term)) continue;
      if (parentElement.closest('textarea,select,[contenteditable]') || !visible(parentElement)) break;
      found.add(term);
      rules += ruleFor(parentElement);
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + said.length);
      marks.add(range);
    }
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  sheet.replaceSync(rules);
  CSS.highlights.set(NAME, marks);
}
