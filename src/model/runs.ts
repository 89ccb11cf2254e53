import type { Run } from './plan';

const FRENCH = /\[\[(.+?)\]\]/;

/** A text with its `[[French terms]]` told apart. */
export function runs(text: string): Run[] {
  return text
    .split(FRENCH)
    .map((part, index): Run => (index % 2 === 1 ? { lang: 'fr', text: part } : part))
    .filter((part) => part !== '');
}

/** A text as paragraphs, parted by an empty line. */
export const paragraphs = (text: string): Run[][] => text.split('\n\n').map(runs);
