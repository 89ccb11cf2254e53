/** What stands under the chips that can be seen, as the page's own elements tell it. */

const CONTROLS =
  'a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=menuitem],[tabindex="0"]';
/** No control is smaller: points of the grid are at most so far apart. */
const STEP = 4;

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));

const hosts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-repere]')];
const seen = (): HTMLElement[] => hosts().filter((host) => getComputedStyle(host).visibility === 'visible');

const name = (element: Element): string =>
  `${element.localName}${element.id === '' ? '' : `#${element.id}`} "${element.textContent.trim().slice(0, 30)}"`;

/** The points of a grid over a box, its far edges included. */
function* grid({ left, top, right, bottom }: DOMRect): Generator<[number, number]> {
  for (let y = top + 1; y < bottom; y += STEP) for (let x = left + 1; x < right; x += STEP) yield [x, y];
}

const overlaps = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - 1 && one.right > other.left + 1 && one.top < other.bottom - 1 && one.bottom > other.top + 1;

/** Texts of the page that share a point with the box and can be seen there. */
function* textsUnder(box: DOMRect): Generator<Element> {
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { parentElement } = node;
    if (parentElement === null || node.textContent?.trim() === '' || !parentElement.checkVisibility()) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (!overlaps(rect, box)) continue;
      const x = (Math.max(rect.left, box.left) + Math.min(rect.right, box.right)) / 2;
      const y = (Math.max(rect.top, box.top) + Math.min(rect.bottom, box.bottom)) / 2;
      const over = document.elementsFromPoint(x, y).find((element) => !element.hasAttribute('data-repere'));
      // Text scrolled away inside its box, or under something else, is not seen there.
      if (over !== undefined && parentElement.contains(over)) yield parentElement;
    }
  }
}

export const look = {
  async frames(count = 3): Promise<void> {
    for (let turn = 0; turn < count; turn++) await frame();
  },

  seen: (): number => seen().length,

  /** What each chip that can be seen lies on and should not: controls, texts, and whatever does not surround anchors. */
  faults(anchors: string): string[] {
    const found = new Set<string>();
    const meant = [...document.querySelectorAll(anchors)];
    for (const host of seen()) {
      const box = host.getBoundingClientRect();
      if (box.width < 20 || box.height < 20) found.add(`a chip of ${box.width} by ${box.height}`);
      for (const [x, y] of grid(box)) {
        const under = document.elementsFromPoint(x, y).find((element) => !element.hasAttribute('data-repere'));
        if (under === undefined) continue;
        const control = under.closest(CONTROLS);
        if (control !== null) found.add(`over the control ${name(control)}`);
        else if (!meant.some((anchor) => under.contains(anchor))) found.add(`over ${name(under)}`);
      }
      for (const text of textsUnder(box)) found.add(`over the text of ${name(text)}`);
      for (const other of seen())
        if (other !== host && overlaps(other.getBoundingClientRect(), box)) found.add('over another chip');
    }
    return [...found];
  },

  /** Where every element of the page stands, in the page. */
  positions: (): string[] =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${left + scrollX} ${top + scrollY} ${width} ${height}`;
    }),
};

export type Look = typeof look;
