import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './executables.ts';
import type { Network } from './network.ts';

export type Theme = 'light' | 'dark';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** Shows a window. */
  readonly display?: boolean;
}

/** A closed shadow root of the extension in a page, reached through the browser's own debugger. */
export interface ClosedRoot {
  /**
   * Runs a function with the root and plain values; gives its plain result. It runs beside the page's own scripts, in a
   * world that they cannot have changed, or (`inPage`) among them.
   */
  evaluate<Args extends readonly unknown[], Result>(
    run: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  readonly inPage: Pick<ClosedRoot, 'evaluate'>;
}

/** One running browser with the extension installed; what differs between browsers ends here. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly network: Network;
  /** The address of one of the extension's files. */
  extensionUrl(file: string): string;
  /** Opens an empty tab in front. */
  newTab(): Promise<Page>;
  /** Goes to an address, until the page has loaded. */
  goto(page: Page, url: string): Promise<void>;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(file: string): Promise<Page>;
  /** The page that the extension opened by itself when it was installed. */
  welcome(): Promise<Page>;
  /** Presses the toolbar button while this page is in front; gives the popup that really opened. */
  openPopup(page: Page): Promise<Page>;
  popupIsOpen(): Promise<boolean>;
  /** Closes the popup, as a click elsewhere would, if it is open. */
  closePopup(): Promise<void>;
  /** Kills the background, as the browsers do when it has been idle. */
  stopBackground(): Promise<void>;
  /** Starts the extension anew while its old scripts are still in open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** The closed shadow roots of all hosts of the extension in this page, in document order. */
  closedRoots(page: Page): Promise<readonly ClosedRoot[]>;
  /** The theme that pages are told the person prefers. */
  setTheme(page: Page, theme: Theme): Promise<void>;
  /** Errors of the extension's own code so far, wherever it ran. */
  extensionErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The mark that every host of the extension in a page carries. */
export const HOST_SELECTOR = '[data-repere]';
