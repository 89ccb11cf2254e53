import type { Fate, Plan } from '../model/plan';
import { draw, type Chip } from './chip';
import { find } from './find';
import { mark } from './mark';
import { signals } from './signals';
import { MARKED, type Taken } from './spot';
import { forgetTexts } from './text';

/** What the annotator needs from outside: it knows the page and nothing else. */
export interface Outside {
  /** Tells what the page says about itself; answers with what to show, or `null` if nobody answered. */
  readonly ask: (signals: { title: string; headings: string[] }) => Promise<Plan | null>;
  /** Tells what became of the plan's hints. */
  readonly tell: (page: string, fates: { hint: string; fate: Fate }[]) => void;
  /** False once the extension was updated or removed: then this script goes quiet for good. */
  readonly alive: () => boolean;
}

declare global {
  interface Document {
    /** Chromium alone fetches and runs pages that nobody sees yet. */
    readonly prerendering?: boolean;
  }
}

/** How often a hint may be put back after the page took it away. */
const ROUNDS = 4;
/** A page is asked about at most this often. */
const ASK_MS = 200;
/** How long after loading a page that builds itself is watched for its headings. */
const WATCH_MS = 10_000;
/** A round may take one part in so many of the time, and placing as much: after a long one the next waits. */
const SHARE = 40;
/** However long a round took, a page that changes is not left alone for longer. */
const REST_MS = 2000;

/** Keeps the page's hints in their places: what is wanted against what is mounted, as a whole, once a frame. */
export function annotate({ ask, tell, alive }: Outside): { again: () => void } {
  const mounted = new Map<string, Chip>();
  const losses = new Map<string, number>();
  let plan: Plan | null = null;
  let heard = '';
  let address = location.href;
  let asked = 0;
  let told = '';
  let watchEnds = Infinity;
  let nextRound = 0;
  let nextPlace = 0;
  /** The frame after which chips were last placed, by the page's own clock, which stands still within a frame. */
  let placed: CSSNumberish | null = null;
  let marked: Plan['mark'] = null;
  let nextAsk = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Says what became of each wanted hint, if that is news. */
  let report = () => {};

  const quiet = () => {
    observer.disconnect();
    sizes.disconnect();
    stop.abort();
    plan = null;
    reconcile();
  };

  const due = new Set<() => void>();
  /** Does something in the next frame, once. It is not put off when it is asked for again: a page may change in every frame. */
  const inFrame = (act: () => void) => {
    if (due.has(act)) return;
    due.add(act);
    requestAnimationFrame(() => {
      due.delete(act);
      act();
    });
  };

  /** One thing is waited for at a time: a round reads the page too. */
  const later = (act: () => void, wait?: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };

  /** Reads the page and asks for a plan if it says something new. Does not wait for a frame: a hidden tab has none. */
  const listen = () => {
    if (!alive()) return quiet();
    // Before it is shown, the tab still has the address of the page that the person sees.
    if (document.prerendering) return;
    if (address !== location.href) {
      address = location.href;
      nextAsk = 0;
      plan = null;
      losses.clear();
      forgetTexts();
      remark(null);
      watchEnds = performance.now() + WATCH_MS;
    }
    if (heard !== '' && plan?.follow === 'never') return;
    const said = signals();
    const key = JSON.stringify([address, said]);
    if (key === heard) return follow();
    // A page that keeps changing what it says is asked about again, but not all the time.
    const wait = nextAsk - performance.now();
    if (wait > 0) return later(soon, wait);
    heard = key;
    nextAsk = performance.now() + ASK_MS;
    const turn = ++asked;
    void ask(said).then((answer) => {
      if (turn !== asked) return;
      told = '';
      if (answer === null) heard = '';
      // The same plan again leaves the chips, and an open panel, as they are.
      if (JSON.stringify(answer) !== JSON.stringify(plan)) plan = answer;
      follow();
      // What the page said meanwhile has been heard by nobody.
      if (busy() || plan?.follow === 'watch') moved();
    });
  };

  const drop = (chip: Chip) => {
    sizes.unobserve(chip.anchor);
    chip.remove();
    mounted.delete(chip.hint.id);
  };

  /** Marks these words, if others were marked. */
  const remark = (pattern: Plan['mark']) => {
    if (marked === pattern) return;
    marked = pattern;
    mark(pattern);
  };

  /** Puts every wanted hint where its anchor is, and takes away what is not wanted; where exactly, the next frame tells. */
  const reconcile = () => {
    const shown = plan;
    const wanted = shown?.hints ?? [];
    for (const chip of mounted.values()) if (!wanted.includes(chip.hint)) drop(chip);
    if (shown === null) return remark(null);
    // Everything is found before anything is drawn: the page is not laid out again for each hint.
    const names = {};
    const found = wanted.map((hint) => [hint, find(hint.anchor, names)] as const);
    let fresh: Chip | undefined;
    const drawn = found.map(([hint, anchor]) => {
      const { id } = hint;
      const chip = mounted.get(id);
      let lost = losses.get(id) ?? 0;
      if (chip !== undefined) {
        // Neither taken away nor closed by the page.
        const stands = chip.host.matches(':popover-open');
        if (stands && chip.anchor === anchor) return chip;
        if (!stands) losses.set(id, ++lost);
        drop(chip);
      }
      if (typeof anchor === 'string') return { hint, fate: anchor };
      if (lost >= ROUNDS) return { hint, fate: 'gave-up' as const };
      fresh = draw(hint, shown, anchor);
      mounted.set(id, fresh);
      sizes.observe(anchor);
      return fresh;
    });
    report = () => {
      remark(mounted.size > 0 ? shown.mark : null);
      const fates = drawn.map(({ hint, fate }) => ({ hint: hint.id, fate }));
      const said = JSON.stringify(fates);
      if (said === told || plan !== shown || shown.page === null) return;
      told = said;
      tell(shown.page, fates);
    };
    // What was drawn has no place before the browser has laid it out. Otherwise all is laid out, and another frame would cost.
    if (fresh) inFrame(place);
    else place();
  };

  /** Until when to leave a page alone that has had our work since then. */
  const restAfter = (start: number): number => {
    const end = performance.now();
    return end + Math.min((end - start) * SHARE, REST_MS);
  };

  const round = () => {
    const start = performance.now();
    // What a page says while it is read is said again, and whole, when it has been read.
    if (document.readyState !== 'loading') listen();
    reconcile();
    nextRound = restAfter(start);
    follow();
  };

  /** Reads when the browser has just drawn a frame, before anything else happens: the page need not be laid out for us. */
  const read = () => void scheduler.postTask(round, { priority: 'user-blocking' });
  /** One round, after the next frame that is free for it. */
  const soon = () => {
    const wait = nextRound - performance.now();
    if (wait <= 0) return inFrame(read);
    later(soon, wait);
    // What comes over a chip is not left under it until then.
    if (performance.now() > nextPlace) settle();
  };
  /** Whether there is something in the page, or may be. */
  const busy = () => mounted.size > 0 || (plan !== null && plan.hints.length > 0);
  /** Looks again at once, however long the last round took. No frame for a hidden tab, which has none, nor for nothing to draw. */
  const moved = () => {
    nextRound = 0;
    if (busy() && !document.hidden) return soon();
    later(listen);
  };

  /** Asks anew, whatever was heard. */
  const again = () => {
    heard = '';
    nextAsk = 0;
    moved();
  };

  /**
   * Moves every chip to a free spot, or hides it: when the browser has laid out what was drawn, to ask for it sooner would
   * cost the page a layout. After a scroll only this is done, for the few chips there are.
   */
  const place = () => {
    if (!alive()) return quiet();
    const start = performance.now();
    const taken: Taken[] = [];
    for (const chip of mounted.values()) chip.look(taken);
    report();
    for (const chip of mounted.values()) chip.move();
    observer.takeRecords();
    nextPlace = restAfter(start);
    placed = document.timeline.currentTime;
  };
  const settle = () => {
    if (mounted.size > 0) inFrame(place);
  };

  const observer = new MutationObserver(() => {
    if (document.hidden) moved();
    else soon();
  });
  // It is first told the size that an anchor has: what was placed in this very frame is placed for that.
  const sizes = new ResizeObserver(() => {
    if (document.timeline.currentTime !== placed) settle();
  });
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  const on = (types: string, act: () => void) => {
    for (const type of types.split(' ')) window.addEventListener(type, act, options);
  };

  /** The observer runs while the page may still become something, or while there are hints to show: an anchor may come back. */
  const follow = () => {
    const needed = busy() || (plan?.follow === 'watch' && performance.now() < watchEnds);
    // Forgets what has changed so far: a round has seen it, and what we changed ourselves is no news.
    observer.disconnect();
    if (!needed) return;
    // While the page is read every frame changes it: to be told of each node would cost more than to look.
    if (document.readyState === 'loading') soon();
    else observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  };

  for (const old of document.querySelectorAll(`[${MARKED}]`)) old.remove();
  on('load', () => {
    watchEnds = performance.now() + WATCH_MS;
    setTimeout(follow, WATCH_MS + 100);
  });
  // What a page says when it has been read is asked about at once.
  on('DOMContentLoaded', () => {
    nextAsk = 0;
    moved();
  });
  on('pageshow', moved);
  // The page may come back from the browser's cache, and the answers may have changed meanwhile.
  on('pagehide', () => {
    heard = '';
  });
  // A popover that opens changes no node. Told before, not after: our own are told before they are placed.
  on('scroll pointerover focusin beforetoggle transitionend animationend', settle);
  on('visibilitychange resize prerenderingchange', soon);
  navigation.addEventListener('currententrychange', moved, options);
  listen();
  return { again };
}
