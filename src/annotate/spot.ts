/** A free place for a chip, relative to the anchor's box: px from its left and top edge, and whether the title fits. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly full: boolean;
}

/** Marks our hosts: they are never in the way, and a newer copy of this script finds those of an older one. */
export const MARKED = 'data-repere';

/** A place given to another chip. */
export interface Taken {
  readonly anchor: Element;
  readonly place: DOMRect;
}

const GAP = 8;
const MARK = 24;
/** Points tested are at most this far apart: no control is smaller. */
const GRID = 12;
/** Controls that can surround an anchor: whatever does not is in the way in any case. */
const CONTROLS = 'a,button,summary,[role=button],[role=link],[tabindex]:not([tabindex^="-"]),[onclick]';

/** Whether two boxes share a point. */
export const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Text beside the anchor in its own container, which no hit test would show. */
function textBeside(container: Element, anchor: Element, box: DOMRect): boolean {
  let child: Node = anchor;
  while (child.parentNode !== null && child.parentNode !== container) child = child.parentNode;
  const range = new Range();
  for (const direction of ['nextSibling', 'previousSibling'] as const) {
    let node = child[direction];
    for (let step = 0; node !== null && step < 20; step++, node = node[direction]) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (overlap(rect, box)) return true;
    }
  }
  return false;
}

/** The uppermost element of the page itself at a point. */
const pageAt = (x: number, y: number): Element | undefined =>
  document.elementsFromPoint(x, y).find((element) => !element.hasAttribute(MARKED));

/** Nothing lies under the box but what surrounds the anchor: no text, no control, no other element. */
function free(box: DOMRect, anchor: Element, taken: readonly Taken[]): boolean {
  if (box.left < 2 || box.top < 0 || box.right > document.documentElement.clientWidth - 2 || box.bottom > innerHeight)
    return false;
  if (taken.some(({ place }) => overlap(place, box))) return false;
  const asked = new Set<Element>();
  for (let y = box.top; y < box.bottom + GRID; y += GRID)
    for (let x = box.left; x < box.right + GRID; x += GRID) {
      const under = pageAt(Math.min(x, box.right - 1), Math.min(y, box.bottom - 1));
      if (under === undefined || !under.contains(anchor)) return false;
      if (asked.has(under)) continue;
      asked.add(under);
      if (under.closest(CONTROLS) !== null || textBeside(under, anchor, box)) return false;
    }
  return true;
}

/** The rectangle of the anchor's last line of text; of a link, a button or a field the last of its own boxes. */
function lastLine(anchor: Element): DOMRect {
  const range = new Range();
  range.selectNodeContents(anchor);
  const lines = [...(anchor.matches('input,select,textarea,button,a') ? anchor : range).getClientRects()];
  return lines.reduce(
    (low, line) =>
      line.width > 1 && (line.bottom > low.bottom + 2 || (line.bottom > low.bottom - 2 && line.right > low.right))
        ? line
        : low,
    lines[0] ?? anchor.getBoundingClientRect(),
  );
}

/** Whether the anchor's own end is on screen: nothing of the page is drawn over it, nothing cuts it off. */
function inSight(line: DOMRect, anchor: Element): boolean {
  const x = Math.max(line.left + 1, Math.min(line.right - 2, innerWidth - 2));
  const over = pageAt(x, line.top + line.height / 2);
  return over !== undefined && anchor.contains(over);
}

/**
 * A free spot for a chip of this width at the anchor; `hidden` where it cannot be seen now, `no-room` where none is
 * free. The spot is added to those taken by other chips.
 */
export function spotFor(anchor: Element, width: number, taken: Taken[]): Spot | 'hidden' | 'no-room' {
  const line = lastLine(anchor);
  if (!inSight(line, anchor)) return 'hidden';
  const box = anchor.getBoundingClientRect();
  const top = line.top + (line.height - MARK) / 2;
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  // A second hint at the same anchor stands behind the first.
  const last = taken.findLast((other) => other.anchor === anchor)?.place ?? line;
  for (const full of [true, false]) {
    const wide = full ? width : MARK;
    const left = rightToLeft ? last.left - GAP - wide : last.right + GAP;
    const place = new DOMRect(left, top, wide, MARK);
    if (!free(place, anchor, taken)) continue;
    taken.push({ anchor, place });
    return { x: left - box.left, y: top - box.top, full };
  }
  return 'no-room';
}
