/** A free place for a chip, relative to the anchor's box: px from its left and top edge, and whether the title fits. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly full: boolean;
}

const GAP = 8;
const MARK = 24;
/** Points tested are at most this far apart: no control is smaller. */
const GRID = 12;
const CONTROLS =
  'a,button,input,select,textarea,summary,[role=button],[role=link],[tabindex]:not([tabindex^="-"]),[onclick],video,iframe,img,svg';

/** Text beside the anchor in its own container, which no hit test would show. */
function textBeside(container: Element, anchor: Element, box: DOMRect): boolean {
  let child: Node = anchor;
  while (child.parentNode !== null && child.parentNode !== container) child = child.parentNode;
  const range = document.createRange();
  for (const direction of ['nextSibling', 'previousSibling'] as const) {
    let node = child[direction];
    for (let step = 0; node !== null && step < 20; step++, node = node[direction]) {
      if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (rect.left < box.right && rect.right > box.left && rect.top < box.bottom && rect.bottom > box.top)
          return true;
    }
  }
  return false;
}

/** Nothing lies under the box but what surrounds the anchor: no text, no control, no other element. */
function free(box: DOMRect, anchor: Element, own: Element): boolean {
  if (box.left < 2 || box.top < 0 || box.right > document.documentElement.clientWidth - 2 || box.bottom > innerHeight)
    return false;
  const asked = new Set<Element>();
  for (let y = box.top; ; y = Math.min(y + GRID, box.bottom - 1)) {
    for (let x = box.left; ; x = Math.min(x + GRID, box.right - 1)) {
      const under = document.elementsFromPoint(x, y).find((element) => element !== own);
      if (under === undefined || !under.contains(anchor)) return false;
      if (!asked.has(under)) {
        asked.add(under);
        const control = under.closest(CONTROLS);
        if (control !== null || textBeside(under, anchor, box)) return false;
      }
      if (x >= box.right - 1) break;
    }
    if (y >= box.bottom - 1) break;
  }
  return true;
}

/** The rectangle of the anchor's last line of text; its own box where it has none (a field). */
function lastLine(anchor: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(anchor);
  const lines = anchor.matches('input,select,textarea,button,a')
    ? []
    : [...range.getClientRects()].filter(({ width }) => width > 1);
  return lines.reduce(
    (low, line) =>
      line.bottom > low.bottom + 2 || (line.bottom > low.bottom - 2 && line.right > low.right) ? line : low,
    lines[0] ?? anchor.getBoundingClientRect(),
  );
}

/** Whether the anchor's own end is on screen with nothing of the page drawn over it. */
function inSight(line: DOMRect, anchor: Element, own: Element): boolean {
  const x = Math.max(line.left + 1, Math.min(line.right - 2, innerWidth - 2));
  const y = line.top + line.height / 2;
  const over = document.elementsFromPoint(x, y).find((element) => element !== own);
  return over !== undefined && (anchor.contains(over) || over.contains(anchor));
}

/** A free spot for a chip of this width at the anchor; `out-of-sight` where it cannot be seen now, `no-room` where none is free. */
export function spotFor(anchor: Element, own: Element, width: number): Spot | 'out-of-sight' | 'no-room' {
  const line = lastLine(anchor);
  if (!inSight(line, anchor, own)) return 'out-of-sight';
  const box = anchor.getBoundingClientRect();
  const top = line.top + (line.height - MARK) / 2;
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  for (const full of [true, false]) {
    const wide = full ? width : MARK;
    const left = rightToLeft ? line.left - GAP - wide : line.right + GAP;
    if (free(new DOMRect(left, top, wide, MARK), anchor, own)) return { x: left - box.left, y: top - box.top, full };
  }
  return 'no-room';
}
