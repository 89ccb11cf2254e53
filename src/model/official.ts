import { HOSTS, type Host } from './hosts';

/** What an address is to Repère. `none` is no page of the web: the browser's own pages, or an extension's. */
export type Site =
  | { readonly kind: 'official'; readonly host: Host }
  /** `alike`: its name plays on an official one. A host in other letters is shown as the network spells it (`xn--…`). */
  | { readonly kind: 'other'; readonly host: string; readonly alike: boolean }
  | { readonly kind: 'none' };

/** What a browser shows as a page from elsewhere; a saved copy of a page is one too. */
const WEB = new Set(['https:', 'http:', 'file:', 'data:', 'blob:', 'filesystem:', 'ftp:']);

/** Names on which false sites play, as the press reports them. */
const NAMES = /(?<!car)ameli(?![aeo])|(?<![a-z])(mgen|cpam)|(?<!re)vitale?(?![a-z])|assurance-?maladie/;

/** The institutions' own domains, under which there are more sites than Repère helps on. */
const FAMILY = /(^|\.)(ameli|mgen)\.fr$/;

/** The same names with a foreign letter or two, in the network's spelling: the plain letters that are left come first. */
const OTHER_LETTERS = /(^|\.)xn--(?=[a-z]{2})(a?m?e?l?i?|m?g?e?n?)-/;

/**
 * What an address is. Hosts are compared whole, over `https` alone, without a port, a name or a password: neither a part
 * of a name nor what a page looks like proves anything.
 */
export function siteOf(address: string): Site {
  if (!URL.canParse(address)) return { kind: 'none' };
  const { protocol, host, hostname, username, password } = new URL(address);
  const plain = protocol === 'https:' && username === '' && password === '';
  const official = plain ? HOSTS.find((known) => known === host) : undefined;
  if (official !== undefined) return { kind: 'official', host: official };
  if (!WEB.has(protocol)) return { kind: 'none' };
  const family = plain && FAMILY.test(host);
  return { kind: 'other', host, alike: !family && (NAMES.test(hostname) || OTHER_LETTERS.test(hostname)) };
}

/** Whether an address is on one of the official hosts, compared whole. */
export const isOfficial = (address: string): boolean => siteOf(address).kind === 'official';
