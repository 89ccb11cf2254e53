import { visible, words } from './text';

const NAME = 'repere-term';
/** Text nodes read at most, and words marked at most: marks are a help, not a duty. */
const MOST_TEXTS = 3000;
const MOST_MARKS = 40;

let sheet: CSSStyleSheet | undefined;

/** Marks the first occurrences of French terms by a highlight: no node of the page is wrapped or split. */
export function mark(terms: readonly string[]): void {
  CSS.highlights.delete(NAME);
  if (terms.length === 0) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${NAME}){text-decoration:underline dotted 2px #8d63c7}`);
    document.adoptedStyleSheets.push(sheet);
  }
  const wanted = new Set(terms);
  const marks = new Highlight();
  const main = document.querySelector('main,[role=main]') ?? document.body;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MOST_TEXTS && marks.size < MOST_MARKS && wanted.size > 0; count++) {
    const node = texts.nextNode();
    if (node === null) break;
    // Pages print either apostrophe; the glossary has one.
    const text = (node.textContent ?? '').replaceAll('’', "'");
    const parent = node.parentElement;
    if (text.length < 3 || parent === null || parent.closest('script,style,input,textarea,select,[contenteditable]'))
      continue;
    for (const term of wanted) {
      const at = text.toLowerCase().indexOf(term.toLowerCase().replaceAll('’', "'"));
      if (at < 0 || !` ${words(text)} `.includes(` ${words(term)} `) || !visible(parent)) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + term.length);
      marks.add(range);
      wanted.delete(term);
    }
  }
  CSS.highlights.set(NAME, marks);
}
