import type { Signals } from '../model/page';
import { readAddress } from './address';
import { addressTellsAll } from './evidence';
import type { PageDefinition } from './definition';
import { recogniseAmong, type RecognisedPage } from './recognise';

export type { AnchorOf, IdOf, PageDefinition } from './definition';
export type { RecognisedPage } from './recognise';

const files = import.meta.glob<PageDefinition>('./*/*.ts', { eager: true, import: 'default' });

/** Every known page, collected from the folders of the sites; a new file is a new page. */
export const pages: readonly PageDefinition[] = Object.values(files);

/** Where each page's definition stands, for the tests that hold file names and ids together. */
export const pageFiles: readonly (readonly [path: string, page: PageDefinition])[] = Object.entries(files);

/** The page with this id, or undefined. */
export function pageById(id: string): PageDefinition | undefined {
  return pages.find((page) => page.id === id);
}

/** Whether the address alone says that no page of ours can be there, whatever its headings. */
export function isSilent(url: string): boolean {
  const address = readAddress(url);
  if (address === null) return true;
  return addressTellsAll(address) && recognise({ url, title: '', headings: [] }) === null;
}

/** Whether a script draws what stands at this address: its headings come after the page has loaded. */
export function comesLate(url: string): boolean {
  const address = readAddress(url);
  return address !== null && address.app;
}

/** Which known page the signals come from, or null. Pure and total: any address, title and headings will do. */
export function recognise(signals: Signals): RecognisedPage | null {
  return recogniseAmong(pages, signals);
}
