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
/** A round may take this share of the time at most: after a long one the next waits. */
const SHARE = 10;

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
  let watching = false;
  let watchEnds = Infinity;
  let nextRound = 0;
  let marked = '';
  let nextAsk = 0;
  let late: ReturnType<typeof setTimeout> | undefined;

  const quiet = () => {
    observer.disconnect();
    sizes.disconnect();
    stop.abort();
    for (const chip of mounted.values()) chip.remove();
    mounted.clear();
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
      clearTimeout(late);
      late = setTimeout(soon, wait);
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
      soon();
    });
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
    for (const [id, chip] of mounted) {
      if (wanted.some((hint) => hint === chip.hint)) continue;
      chip.remove();
      mounted.delete(id);
    }
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
        sizes.unobserve(chip.anchor);
        chip.remove();
        mounted.delete(id);
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
    listen();
    reconcile();
    // What we changed ourselves is no news.
    observer.takeRecords();
    const end = performance.now();
    nextRound = end + (end - start) * SHARE;
    follow();
  };

  /** One round, in the next frame that is free for it. */
  const soon = () => {
    if (framed) return;
    framed = true;
    const wait = nextRound - performance.now();
    if (wait > 0) setTimeout(() => requestAnimationFrame(round), wait);
    else requestAnimationFrame(round);
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

  const observer = new MutationObserver(() => {
    if (document.hidden) listen();
    soon();
  });
  const sizes = new ResizeObserver(settle);
  const stop = new AbortController();
  const on = (target: EventTarget, type: string, act: () => void) =>
    target.addEventListener(type, act, { signal: stop.signal, capture: true, passive: true });

  /** The observer runs while the page may still become something, or a chip is to be kept in its place. */
  const follow = () => {
    const due =
      document.readyState !== 'complete' ||
      mounted.size > 0 ||
      (plan !== null && plan.follow === 'watch' && performance.now() < watchEnds);
    if (due === watching) return;
    watching = due;
    if (due) observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    else observer.disconnect();
  };

  const moved = () => {
    listen();
    soon();
  };
  for (const old of document.querySelectorAll(`[${MARKED}]`)) old.remove();
  on(document, 'DOMContentLoaded', moved);
  on(window, 'load', () => {
    watchEnds = performance.now() + WATCH_MS;
    setTimeout(soon, WATCH_MS + 100);
    moved();
  });
  on(window, 'pageshow', moved);
  on(navigation, 'currententrychange', moved);
  on(document, 'visibilitychange', soon);
  for (const type of ['scroll', 'pointerover', 'focusin', 'toggle', 'transitionend']) on(window, type, settle);
  on(window, 'resize', soon);
  follow();
  listen();
  return {
    again: () => {
      heard = '';
      nextAsk = 0;
      moved();
    },
  };
}
