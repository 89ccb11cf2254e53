import { textOf, visible } from './text';

/** More headings than this say nothing more about what a page is. */
const MOST_HEADINGS = 40;
const LONGEST = 300;

/** What the page says about itself: its title and its first visible headings. Never a field's value, never body text. */
export function signals(): { title: string; headings: string[] } {
  const headings: string[] = [];
  let seen = 0;
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    if (headings.length === MOST_HEADINGS || seen++ === MOST_HEADINGS * 3) break;
    const text = textOf(heading).slice(0, LONGEST);
    if (text !== '' && visible(heading)) headings.push(text);
  }
  return { title: document.title.slice(0, LONGEST), headings };
}
