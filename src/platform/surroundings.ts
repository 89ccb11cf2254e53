import browser from 'webextension-polyfill';
import { HOSTS } from '../model/hosts';
import { siteOf } from '../model/official';
import type { Fate } from '../model/plan';
import { isSilent } from '../pages';
import { readTab } from './tabs';

/** The page in the current tab, as far as the popup may know it. */
export interface CurrentPage {
  /** Known only where the person opened the popup, by `activeTab`. */
  readonly url: string | null;
  /** One of the official hosts, compared whole. */
  readonly official: boolean;
  /** Whether the browser lets Repère work on this host. */
  readonly allowed: boolean;
  /** Whether the page's script has spoken, or has nothing to say there; if not, a reload helps. */
  readonly heard: boolean;
  readonly page: string | null;
  readonly fates: readonly { readonly hint: string; readonly fate: Fate }[];
}

const NOWHERE: CurrentPage = { url: null, official: false, allowed: true, heard: false, page: null, fates: [] };

const origins = HOSTS.map((host) => `https://${host}/*`);

/** What the current tab shows. */
export async function currentPage(): Promise<CurrentPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab === undefined || tab.id === undefined || tab.url === undefined) return NOWHERE;
  const site = siteOf(tab.url);
  if (site.kind === 'none') return NOWHERE;
  if (site.kind === 'other') return { ...NOWHERE, url: tab.url };
  const known = await readTab(tab.id);
  const silent = isSilent(tab.url);
  const heard = known !== null && known.url === tab.url;
  return {
    url: tab.url,
    official: true,
    // Whoever has spoken was allowed to; only silence needs the question.
    allowed: heard || silent || (await browser.permissions.contains({ origins: [`https://${site.host}/*`] })),
    // Where nothing is to be said, nobody needs to speak.
    heard: heard || silent,
    page: heard ? known.page : null,
    fates: heard ? known.fates : [],
  };
}

/** Calls the listener whenever a page says what became of its hints; answers with a way to stop. */
export function watchPages(listener: () => void): () => void {
  const changed = (_changes: unknown, area: string) => {
    if (area === 'session') listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Asks the person to let Repère work on the official hosts. To be called from a click. */
export const askForHosts = (): Promise<boolean> => browser.permissions.request({ origins });

/** Opens the page of questions. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens an official page in a new tab. */
export async function openOfficial(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** The languages the browser asks for, the best first. */
export const browserLanguages = (): string[] => [...navigator.languages];

/** The version of Repère, and what the browser says of itself. */
export const program = () => ({ version: browser.runtime.getManifest().version, userAgent: navigator.userAgent });

/** Puts a text on the clipboard. To be called from a click. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
