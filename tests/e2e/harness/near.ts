import type { Page } from 'puppeteer-core';
import type { Rect } from './person.ts';

/**
 * Whether, right beside this place, the page itself says one of these names: in a heading, a label, a button, a link,
 * or as the placeholder or title of a field. Found here by looking outwards from the place, not by looking for an anchor.
 */
export const saysNear = (page: Page, place: Rect, names: readonly string[]): Promise<boolean> =>
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
      return [
        ...document.body.querySelectorAll(
          'h1,h2,h3,h4,[role=heading],label,button,summary,a,input,select,textarea,li,p',
        ),
      ]
        .filter(isBeside)
        .flatMap(said)
        .some((text) => text.length < 400 && wanted.map(bare).some((name) => ` ${text} `.includes(` ${name} `)));
    },
    place,
    names,
  );
