import type { Page } from 'puppeteer-core';
import type { PlannedHint } from '../../../src/model/plan';
import type { DrawnHint, Rect } from './person.ts';

/**
 * Whether, right beside this place, the page itself says one of these names: in an element's own text, or as the
 * placeholder or title of a field. Found here by looking outwards from the place, not by looking for an anchor.
 */
const saysNear = (page: Page, place: Rect, names: readonly string[]): Promise<boolean> =>
  page.evaluate(
    (rect, wanted) => {
      const bare = (text: string): string =>
        text
          .normalize('NFD')
          .replaceAll(/\p{Diacritic}/gu, '')
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
          .toLowerCase();
      const REACH = 60;
      const isBeside = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        return (
          box.left < rect.right + REACH &&
          box.right > rect.left - REACH &&
          box.top < rect.bottom + REACH / 3 &&
          box.bottom > rect.top - REACH / 3
        );
      };
      const said = (element: Element): string[] =>
        [
          element.textContent,
          ...['placeholder', 'title', 'aria-label', 'value'].map((name) => element.getAttribute(name)),
        ]
          .filter((text) => text !== null)
          .map(bare);
      const speaks = (element: Element): boolean =>
        element.matches('input,select,textarea') ||
        Array.from(element.childNodes).some((node) => node instanceof Text && node.data.trim() !== '');
      return Array.from(document.body.querySelectorAll('*'))
        .filter(speaks)
        .filter(isBeside)
        .flatMap(said)
        .some((text) => text.length < 400 && wanted.map(bare).some((name) => ` ${text} `.includes(` ${name} `)));
    },
    place,
    names,
  );

/** Several hints of one anchor stand one behind the other: the place of each begins where the first one's does. */
const placeOf = (hint: DrawnHint, row: readonly DrawnHint[]): Rect => {
  const inLine = row.filter(({ rect }) => rect.top < hint.rect.bottom && rect.bottom > hint.rect.top);
  return {
    ...hint.rect,
    left: Math.min(...inLine.map(({ rect }) => rect.left)),
    right: Math.max(...inLine.map(({ rect }) => rect.right)),
  };
};

/** The titles of those drawn hints that can be seen and are not planned, or not beside words that their anchor is known by. */
export async function misplaced(
  page: Page,
  drawn: readonly DrawnHint[],
  planned: readonly PlannedHint[],
): Promise<readonly string[]> {
  const shown = drawn.filter((hint) => hint.shown);
  const anchorOf = ({ title }: DrawnHint): string =>
    JSON.stringify(planned.find((each) => each.title === title)?.anchor ?? title);
  const well = await Promise.all(
    shown.map((hint) => {
      const plan = planned.find(({ title }) => title === hint.title);
      const row = shown.filter((other) => anchorOf(other) === anchorOf(hint));
      return plan !== undefined && saysNear(page, placeOf(hint, row), plan.anchor.names);
    }),
  );
  return shown.filter((_, index) => !well[index]).map(({ title }) => title);
}
