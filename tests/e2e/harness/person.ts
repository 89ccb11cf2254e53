import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import { HOST_SELECTOR, type ClosedRoot, type Driver } from './driver.ts';
import { eventually } from './eventually.ts';
import { readWhole } from './gone.ts';

/** What is kept of a person: the extension's stored areas, as they would be read back. */
export interface Stored {
  readonly profile?: unknown;
  readonly progress?: unknown;
  readonly settings?: unknown;
  readonly aside?: unknown;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A hint as it stands in a page. */
export interface DrawnHint {
  readonly title: string;
  readonly rect: Rect;
  readonly shown: boolean;
  readonly root: ClosedRoot;
}

const recordShape = z.object({
  url: z.string(),
  page: z.string().nullable(),
  fates: z.array(z.object({ hint: z.string(), fate: z.string() })),
});
/** What the background knows of the page in a tab. */
export type TabRecord = z.infer<typeof recordShape>;

/** Somebody with Repère installed, who looks at one page at a time. */
export interface Person {
  readonly driver: Driver;
  /** The tab in which they read. */
  readonly tab: Page;
  /** Replaces everything that is kept of them. */
  keep(stored: Stored): Promise<void>;
  /** Everything that is kept of them. */
  kept(): Promise<Stored>;
  /** Goes to an address, with all that was made of earlier pages forgotten. */
  visit(url: string): Promise<void>;
  /** What Repère made of the page at this address, as soon as it will do. */
  record(url: string, willDo?: (record: TabRecord) => boolean): Promise<TabRecord>;
  /** Waits until Repère has long said nothing new; for pages where nothing is to come. */
  quiet(): Promise<void>;
  /** What the toolbar button's badge says on the page at this address. */
  badge(url: string): Promise<string>;
  /** The hints in the page now. */
  hints(): Promise<readonly DrawnHint[]>;
  /** The titles of the hints that can be seen now, sorted. */
  titles(): Promise<readonly string[]>;
  /** The hints, once exactly those with these titles can be seen. */
  seeHints(titles: readonly string[]): Promise<readonly DrawnHint[]>;
  /** Clicks on a hint's chip with the mouse, and gives its root once the panel is open. */
  openHint(title: string): Promise<ClosedRoot>;
}

/** Nothing of a page's own: the extension's mark, shown as a picture. A place from which its storage can be reached. */
const QUIET_PAGE = 'icon/128.png';

/** Lets somebody use the extension in a launched browser. */
export async function personIn(driver: Driver): Promise<Person> {
  const keeper = await driver.openExtensionPage(QUIET_PAGE);
  const tab = await driver.newTab();

  const records = async (): Promise<readonly TabRecord[]> =>
    z.array(recordShape).parse(await keeper.evaluate(sessionRecords));

  const record: Person['record'] = async (url, willDo = () => true) => {
    const fits = (each: TabRecord): boolean => each.url === url && willDo(each);
    const found = (await eventually(records, (all) => all.some(fits))).find(fits);
    if (!found) throw new Error(`No record of ${url}`);
    return found;
  };

  const hints: Person['hints'] = () =>
    readWhole(async () => {
      const roots = await driver.closedRoots(tab);
      return Promise.all(roots.map(async (root) => Object.assign(await root.evaluate(readHint), { root })));
    });

  const shown = async (): Promise<readonly DrawnHint[]> => (await hints()).filter((each) => each.shown);
  const titlesOf = (drawn: readonly DrawnHint[]): string[] => drawn.map(({ title }) => title).toSorted();
  const titles: Person['titles'] = async () => titlesOf(await shown());

  return {
    driver,
    tab,
    hints,
    titles,
    record,
    keep: (stored) =>
      keeper.evaluate(
        async (items) => {
          await chrome.storage.local.clear();
          await chrome.storage.local.set(items);
        },
        { ...stored },
      ),
    kept: () => keeper.evaluate(() => chrome.storage.local.get()),
    async visit(url) {
      await tab.bringToFront();
      await keeper.evaluate(() => chrome.storage.session.clear());
      // To go where one is already, by an address with a fragment, would load nothing.
      if (tab.url() === url) await tab.reload();
      else await driver.goto(tab, url);
    },
    async quiet() {
      let last = '';
      await eventually(
        async () => {
          const now = JSON.stringify([await records(), await titles()]);
          const same = now === last;
          last = now;
          await new Promise((resolve) => setTimeout(resolve, 400));
          return same;
        },
        (same) => same,
      );
    },
    badge: (url) => keeper.evaluate(readBadge, url),
    async seeHints(wanted) {
      const expected = JSON.stringify(wanted.toSorted());
      return eventually(shown, (now) => JSON.stringify(titlesOf(now)) === expected);
    },
    async openHint(title) {
      const hint = (await shown()).find((each) => each.title === title);
      if (!hint) throw new Error(`No hint says: ${title}`);
      await tab.mouse.click((hint.rect.left + hint.rect.right) / 2, (hint.rect.top + hint.rect.bottom) / 2);
      await eventually(
        () => hint.root.evaluate((root) => root.querySelector('.panel') !== null),
        (open) => open,
      );
      return hint.root;
    },
  };
}

/** Runs in an extension page: what the background has kept of every tab. */
async function sessionRecords(): Promise<unknown[]> {
  const all = await chrome.storage.session.get();
  return Object.entries(all)
    .filter(([key]) => key.startsWith('tab-'))
    .map(([, value]) => value);
}

/** Runs in an extension page: the badge in the tab that the background has recorded at this address. */
async function readBadge(url: string): Promise<string> {
  const all = await chrome.storage.session.get();
  const key = Object.keys(all).find(
    (each) => each.startsWith('tab-') && JSON.stringify(all[each]).includes(`"${url}"`),
  );
  return key === undefined ? '' : chrome.action.getBadgeText({ tabId: Number(key.slice('tab-'.length)) });
}

/** Runs in a page: reads a hint from its root. */
function readHint(root: ShadowRoot): Omit<DrawnHint, 'root'> {
  const chip = root.querySelector('.chip');
  if (!chip) throw new Error('A host without a chip');
  const { left, top, right, bottom } = chip.getBoundingClientRect();
  return {
    title: chip.textContent ?? '',
    rect: { left, top, right, bottom },
    shown: root.host.matches(':popover-open') && chip.checkVisibility({ visibilityProperty: true }),
  };
}

/** The text of a hint's open panel; none while it is closed. */
export const panelText = (root: ClosedRoot): Promise<string | null> =>
  root.evaluate((inside) => {
    const panel = inside.querySelector('.panel');
    return panel ? panel.textContent : null;
  });

/** Where every element of the page itself is, by its place in the tree. The extension's hosts are no part of the page. */
export const positions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (mark) =>
      [...document.querySelectorAll('*')]
        .filter((element) => !element.matches(mark))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const place = [x + scrollX, y + scrollY, width, height].map((value) => value.toFixed(2));
          return `${element.localName} ${place.join(' ')}`;
        }),
    HOST_SELECTOR,
  );
