/** What a page itself saw while it was measured. */
export interface Seen {
  /** When the first hint was drawn, in ms from the navigation; `null` if none was. */
  readonly hint: number | null;
  /** Every task over 50 ms, in ms. */
  readonly longTasks: readonly number[];
  /** The sum of all layout shifts. */
  readonly shift: number;
}

declare global {
  interface Window {
    benchSeen: () => Seen;
  }
}

/**
 * Runs in the page's own world before anything else; the function must stand alone. It costs nothing until a hint comes:
 * ours is heard by the event of its popover, the peers say so by an event of their own. A hint counts as drawn in the
 * first frame that has laid it out where the page's styles do not hide it.
 */
export function witness(): void {
  let hint: number | null = null;
  let shift = 0;
  const longTasks: number[] = [];
  const drawn = new IntersectionObserver((entries) => {
    for (const { target, time } of entries) {
      drawn.unobserve(target);
      if (hint !== null) continue;
      if (getComputedStyle(target).visibility === 'visible') hint = time;
      else if (target.isConnected) requestAnimationFrame(() => drawn.observe(target));
    }
  });
  const look = ({ target }: Event): void => {
    if (target instanceof Element && hint === null) drawn.observe(target);
  };
  addEventListener('bench-hint', look);
  addEventListener('beforetoggle', look, true);

  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  tasks.observe({ type: 'longtask', buffered: true });
  const shifts = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value);
  });
  shifts.observe({ type: 'layout-shift', buffered: true });
  window.benchSeen = () => ({ hint, longTasks, shift });
}
