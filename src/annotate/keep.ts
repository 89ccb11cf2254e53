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

/** How often a hint may be put back after the page took it away. */
const ROUNDS = 4;
/** A page is asked about at most this often. */
const ASK_MS = 200;
/** How long after loading a page that builds itself is watched for its headings. */
const WATCH_MS = 10_000;
/** A round may take one part in so many of the time: after a long one the next waits. */
const SHARE = 20;

/** Keeps the page's hints in their places: what is wanted against what is mounted, as a whole, once a frame. */
export function annotate({ ask, tell, alive }: Outside): { again: () => void } {
  const mounted = new Map<string, Chip>();
  const losses = new Map<string, number>();
  let plan: Plan | null = null;
  let heard = '';
  let address = location.href;
  let asked = 0;
  let told = '';
  let framed = false;
  let watchEnds = Infinity;
  let nextRound = 0;
  let marked = '';
  let nextAsk = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const quiet = () => {
    observer.disconnect();
    sizes.disconnect();
    stop.abort();
    plan = null;
    reconcile();
    mark([]);
  };

  /** Reads the page and asks for a plan if it says something new. Does not wait for a frame: a hidden tab has none. */
  const listen = () => {
    if (!alive()) return quiet();
    if (address !== location.href) {
      address = location.href;
      nextAsk = 0;
      plan = null;
      losses.clear();
      forgetTexts();
      watchEnds = performance.now() + WATCH_MS;
    }
    const said = signals();
    const key = JSON.stringify([address, said]);
    if (key === heard) return;
    // A page that keeps changing what it says is asked about again, but not all the time.
    const wait = nextAsk - performance.now();
    if (wait > 0) {
      clearTimeout(timer);
      timer = setTimeout(soon, wait);
      return;
    }
    heard = key;
    nextAsk = performance.now() + ASK_MS;
    const turn = ++asked;
    void ask(said).then((answer) => {
      if (turn !== asked) return;
      told = '';
      // The same plan again leaves the chips, and an open panel, as they are.
      if (JSON.stringify(answer) !== JSON.stringify(plan)) plan = answer;
      follow();
      if (busy()) moved();
    });
  };

  const drop = (chip: Chip) => {
    sizes.unobserve(chip.anchor);
    chip.remove();
    mounted.delete(chip.hint.id);
  };

  /** Moves every chip to a free spot, or hides it. */
  const place = () => {
    const taken: Taken[] = [];
    for (const chip of mounted.values()) chip.look(taken);
    for (const chip of mounted.values()) chip.move();
  };

  /** Puts every wanted hint where its anchor is, takes away what is not wanted, and says what became of each. */
  const reconcile = () => {
    const shown = plan;
    const wanted = shown === null ? [] : shown.hints;
    for (const chip of mounted.values()) if (!wanted.includes(chip.hint)) drop(chip);
    if (shown === null) return;
    // Everything is found before anything is drawn: the page is not laid out again for each hint.
    const names = {};
    const found = wanted.map((hint) => [hint, find(hint.anchor, names)] as const);
    const drawn = found.map(([hint, anchor]) => {
      const { id } = hint;
      const chip = mounted.get(id);
      if (chip !== undefined) {
        if (chip.anchor === anchor && chip.host.isConnected) return chip;
        if (!chip.host.isConnected) losses.set(id, (losses.get(id) ?? 0) + 1);
        drop(chip);
      }
      if (typeof anchor === 'string') return { hint, fate: anchor };
      if ((losses.get(id) ?? 0) >= ROUNDS) return { hint, fate: 'gave-up' as const };
      const fresh = draw(hint, shown, anchor);
      mounted.set(id, fresh);
      sizes.observe(anchor);
      return fresh;
    });
    place();
    const fates = drawn.map(({ hint, fate }) => ({ hint: hint.id, fate }));
    const terms = fates.some(({ fate }) => fate === 'placed') ? shown.mark : [];
    if (marked !== terms.join()) {
      marked = terms.join();
      mark(terms);
    }
    const said = JSON.stringify(fates);
    if (said !== told && shown.page !== null) {
      told = said;
      tell(shown.page, fates);
    }
  };

  const round = () => {
    framed = false;
    const start = performance.now();
    // What a page says while it is read is said again, and whole, when it has been read.
    if (document.readyState !== 'loading') listen();
    reconcile();
    const end = performance.now();
    nextRound = end + (end - start) * SHARE;
    follow();
  };

  /** One round, in the next frame that is free for it. */
  const soon = () => {
    clearTimeout(timer);
    const wait = nextRound - performance.now();
    if (wait > 0) timer = setTimeout(soon, wait);
    else if (!framed) {
      framed = true;
      requestAnimationFrame(round);
    }
  };
  /** Whether there is something in the page, or may be. */
  const busy = () => mounted.size > 0 || (plan !== null && plan.hints.length > 0);
  /** Looks again at once, however long the last round took. No frame for a hidden tab, which has none, nor for nothing to draw. */
  const moved = () => {
    nextRound = 0;
    if (busy() && !document.hidden) return soon();
    clearTimeout(timer);
    timer = setTimeout(listen);
  };

  /** After a scroll only the few chips are tested again, not the page. */
  let settling = false;
  const settle = () => {
    if (settling || mounted.size === 0) return;
    settling = true;
    requestAnimationFrame(() => {
      settling = false;
      place();
      observer.takeRecords();
    });
  };

  const observer = new MutationObserver(() => (document.hidden ? moved() : soon()));
  const sizes = new ResizeObserver(settle);
  const stop = new AbortController();
  const on = (target: EventTarget, type: string, act: () => void) =>
    target.addEventListener(type, act, { signal: stop.signal, capture: true });

  /** The observer runs while the page may still become something, or a chip is to be kept in its place. */
  const follow = () => {
    const due =
      mounted.size > 0 ||
      (plan !== null &&
        (plan.follow === 'watch'
          ? performance.now() < watchEnds
          : plan.hints.length > 0 && document.readyState !== 'complete'));
    // Forgets what has changed so far: a round has seen it, and what we changed ourselves is no news.
    observer.disconnect();
    if (!due) return;
    // While the page is read every frame changes it: to be told of each node would cost more than to look.
    if (document.readyState === 'loading') soon();
    else observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  };

  for (const old of document.querySelectorAll(`[${MARKED}]`)) old.remove();
  on(window, 'load', () => {
    watchEnds = performance.now() + WATCH_MS;
    setTimeout(follow, WATCH_MS + 100);
  });
  on(window, 'DOMContentLoaded', moved);
  on(window, 'pageshow', moved);
  // The page may come back from the browser's cache, and the answers may have changed meanwhile.
  on(window, 'pagehide', () => {
    heard = '';
  });
  on(navigation, 'currententrychange', moved);
  for (const type of ['scroll', 'pointerover', 'focusin', 'toggle', 'transitionend']) on(window, type, settle);
  on(window, 'visibilitychange', soon);
  on(window, 'resize', soon);
  listen();
  return {
    again: () => {
      heard = '';
      nextAsk = 0;
      moved();
    },
  };
}
