import type { Plan, PlannedHint, Run } from '../model/plan';

/** A new element with its children; text goes in as text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const foreign = (text: string, lang: string): HTMLElement => element('span', { lang, translate: 'no' }, text);
const pieces = (runs: readonly Run[]): (Node | string)[] =>
  runs.map((part) => (typeof part === 'string' ? part : foreign(part.text, part.lang)));
/** A list that can be folded, if there is something in it. */
const list = (title: string, items: HTMLElement[], state: { open?: '' }): Node[] =>
  items.length === 0 ? [] : [element('details', state, element('summary', {}, title), element('ul', {}, ...items))];

/** The panel of a hint: title, text, sources, French words folded. Built when it opens, dropped when it closes. */
export function panelOf(hint: PlannedHint, { words, language, direction }: Plan, close: () => void): HTMLElement {
  const button = element('button', { class: 'close', type: 'button', 'aria-label': words.close }, '×');
  button.addEventListener('click', close);
  return element(
    'aside',
    { class: 'panel', popover: 'manual', lang: language, dir: direction, 'aria-label': hint.title },
    element('h2', {}, hint.title),
    button,
    ...hint.body.map((paragraph) => element('p', {}, ...pieces(paragraph))),
    ...list(
      words.sources,
      hint.sources.map(({ label, url }) => {
        const link: Record<string, string> =
          url === undefined ? {} : { href: url, target: '_blank', rel: 'noreferrer' };
        return element('li', {}, element('a', link, ...pieces(label)));
      }),
      { open: '' },
    ),
    ...list(
      words.terms,
      hint.terms.map(({ term, meaning }) => element('li', {}, foreign(term, 'fr'), `: ${meaning}`)),
      {},
    ),
    element('small', {}, words.unofficial),
  );
}
