import type { Page as Tab } from 'puppeteer-core';
import type { Look } from './inside/look.ts';

declare const look: Look;

/** Windows in which pages are looked at. */
export const SIZES = [
  { name: 'a wide window', width: 1280, height: 800 },
  { name: '320 pixels', width: 320, height: 640 },
  { name: '400 % zoom', width: 320, height: 200 },
] as const;

/** Scrolls through the page, its box too, and says what the chips lay on beside the elements that are meant, and how many could be seen at most. */
export const scrollThrough = (tab: Tab, meant: string): Promise<{ faults: string[]; most: number; stops: number }> =>
  tab.evaluate(async (meant) => {
    const faults = new Set<string>();
    const box = document.querySelector('main');
    let most = 0;
    let stops = 0;
    const scrolled = [document.scrollingElement, box].find(
      (each) => each !== null && each.scrollHeight > each.clientHeight + 8,
    );
    const end = scrolled === null || scrolled === undefined ? 0 : scrolled.scrollHeight - scrolled.clientHeight;
    const step = Math.max(23, end / 14);
    for (let at = 0; at <= end; at += step) {
      if (scrolled !== null && scrolled !== undefined) scrolled.scrollTop = at;
      await look.frames(2);
      stops++;
      most = Math.max(most, look.seen());
      for (const fault of look.faults(meant)) faults.add(`${fault}, at ${Math.round(at)}`);
    }
    return { faults: [...faults], most, stops };
  }, meant);
