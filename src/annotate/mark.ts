import { visible } from './text';

const NAME = 'repere-term';
/** Text nodes read at most: marks are a help, not a duty. */
const MOST_TEXTS = 3000;

/** Pages print either apostrophe, and capitals as they like. */
const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase();

const LETTER = /\p{L}/u;

/** How a mark looks in this element and few others: after a rule for every element the page would work out all styles anew. */
function ruleFor({ localName, parentElement }: Element): string {
  const near = parentElement?.closest('[id]');
  const within = near ? `#${CSS.escape(near.id)} ` : '';
  return `${within}${localName}::highlight(${NAME}){text-decoration:underline dotted 2px #8d63c7}`;
}

const sheet = new CSSStyleSheet();

/** Marks the first occurrences of French terms by a highlight: no node of the page is wrapped or split. */
export function mark(terms: readonly string[]): void {
  CSS.highlights.delete(NAME);
  if (terms.length === 0) return;
  const wanted = new Set(terms.map((term) => plain(term)));
  const marks = new Highlight();
  let rules = '';
  const main = document.querySelector('main,[role=main]') ?? document.body;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MOST_TEXTS && wanted.size > 0; count++) {
    const node = texts.nextNode();
    if (node === null) break;
    const { nodeValue, parentElement } = node;
    const text = plain(nodeValue ?? '');
    for (const term of wanted) {
      let start = -1;
      let end: number;
      // Whole words only.
      do {
        start = text.indexOf(term, start + 1);
        end = start + term.length;
      } while (start >= 0 && LETTER.test(text.charAt(start - 1) + text.charAt(end)));
      // A few letters are longer in lower case, which would shift what is marked.
      if (start < 0 || text.length !== nodeValue?.length) continue;
      if (parentElement === null || parentElement.closest('textarea,select,[contenteditable]')) break;
      if (!visible(parentElement)) break;
      wanted.delete(term);
      rules += ruleFor(parentElement);
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      marks.add(range);
    }
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  sheet.replaceSync(rules);
  CSS.highlights.set(NAME, marks);
}
