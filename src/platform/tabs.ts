import browser from 'webextension-polyfill';
import { storage } from 'wxt/utils/storage';
import { z } from '../model/schema';
import { FATES, type Fate } from '../model/plan';

/** What is known of a tab's page, for this session only. */
const record = z.object({
  url: z.string(),
  page: z.nullable(z.string()),
  fates: z.array(z.object({ hint: z.string(), fate: z.enum(FATES) })),
});
export type TabRecord = z.infer<typeof record>;

const item = (tab: number) => storage.defineItem<unknown>(`session:tab-${tab}`);

/** What the tab's page was last known to be; `null` if its content script has not spoken. */
export async function readTab(tab: number): Promise<TabRecord | null> {
  const read = record.safeParse(await item(tab).getValue());
  return read.success ? read.data : null;
}

/** Keeps what a tab's page is. */
export const writeTab = (tab: number, known: TabRecord): Promise<void> => item(tab).setValue(known);

/** Adds what became of the hints, if the page is still the one they were meant for. */
export async function writeFates(tab: number, page: string, fates: { hint: string; fate: Fate }[]): Promise<void> {
  const known = await readTab(tab);
  if (known !== null && known.page === page) await writeTab(tab, { ...known, fates });
}

/** Forgets closed tabs. To be called at the start of the background. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void item(tab).removeValue());
}

/** Asks every open page of ours to look again. Tabs without our script do not answer, which is no fault. */
export async function callAgain(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, { type: 'again' }).catch(() => null))),
  );
}

/** Shows on the toolbar how many hints the tab's page has; nothing for none. */
export async function showCount(tab: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) });
}

/** Shows on the toolbar, on pages without hints, that a date asks for something. */
export async function showPressing(pressing: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#6b3fa0' });
  await browser.action.setBadgeText({ text: pressing ? '!' : '' });
}
