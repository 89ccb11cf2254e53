import type { BrowserName } from './executables.ts';

interface OwnRequest {
  readonly method: 'POST';
  readonly host: string;
  readonly path: string;
  readonly why: string;
}

/** What the browsers ask for themselves although every switch we know is off: the very addresses that were seen. */
const OWN: Readonly<Record<BrowserName, readonly OwnRequest[]>> = {
  chromium: [
    {
      method: 'POST',
      host: 'update.googleapis.com',
      path: '/service/update2/json',
      why: 'asks for updates of the extensions that Debian or the browser brought, soon after every start',
    },
    {
      method: 'POST',
      host: 'accounts.google.com',
      path: '/ListAccounts',
      why: 'asks whether somebody is signed in to the browser, whenever it has been refused',
    },
  ],
  firefox: [],
};

/** A request as far as it tells who made it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** The header of that name. */
  readonly origin?: string | undefined;
}

/** Whether the browser itself, and no page or extension, asks for this. Every POST of an extension says its origin. */
export const isOwnRequest = (browser: BrowserName, { method, url, origin }: Asked): boolean =>
  !/^(chrome|moz)-extension:/.test(origin ?? '') &&
  OWN[browser].some((own) => own.method === method && own.host === url.host && own.path === url.pathname);

/** Whether the browser itself has business with this host; all that is known of a connection that failed before its request. */
export const isOwnHost = (browser: BrowserName, host: string): boolean => OWN[browser].some((own) => own.host === host);
