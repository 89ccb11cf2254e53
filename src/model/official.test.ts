import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTS } from './hosts';
import { isOfficial, siteOf } from './official';

const FALSE_SITES = [
  // Reported by the press
  'https://ameli-vital.fr/',
  'https://ameli-vitale.fr/renouvellement',
  'https://ameli-frconnect.fr/',
  'https://www.ameli-vitale.fr/',
  // An official name in front of, or behind, another one
  'https://assure.ameli.fr.example.org/',
  'https://assure-ameli.fr/',
  'https://www.ameli.fr-carte.com/',
  'https://wwwameli.fr/',
  'https://example.org/assure.ameli.fr/',
  'https://example.org/?to=https://www.ameli.fr/',
  'https://example.org/#https://www.ameli.fr/',
  'https://fake.www.ameli.fr/',
  'https://connexion.mgen.fr.mon-espace.net/',
  'https://mgen.fr.com/',
  // Other letters that look the same
  'https://www.amęli.fr/',
  'https://www.аmeli.fr/',
  'https://www.xn--meli-53d.fr/',
  'https://www.amelі.fr/',
  // The right name by the wrong way
  'http://www.ameli.fr/',
  'http://assure.ameli.fr/PortailAS',
  'https://www.ameli.fr:8443/',
  'https://www.ameli.fr./',
  'https://www.ameli.fr@example.org/',
  'https://www.ameli.fr:443@example.org/',
  'https://somebody@www.ameli.fr/',
  'https://somebody:secret@www.ameli.fr/',
  'https:example.org//www.ameli.fr/',
  'https://example.org\\@www.ameli.fr/',
  'ftp://www.ameli.fr/',
  'blob:https://www.ameli.fr/1b5d3c1e',
  'data:text/html,https://www.ameli.fr/',
  'file:///home/somebody/www.ameli.fr/index.html',
  'view-source:https://www.ameli.fr/',
  // No address at all
  'www.ameli.fr',
  '//www.ameli.fr/',
  ' ',
  '',
];

describe('official sites', () => {
  test.each(HOSTS)('%s is one, on any page of it', (host) => {
    for (const rest of ['', '/', '/assure?x=1#y', ':443/'])
      expect(siteOf(`https://${host}${rest}`)).toEqual({ kind: 'official', host });
    expect(isOfficial(`HTTPS://${host.toUpperCase()}/`)).toBe(true);
  });

  test.each(FALSE_SITES)('%j is none', (address) => {
    expect(isOfficial(address)).toBe(false);
  });

  test('A host that differs in one sign is none', () => {
    const sign = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-.'.split(''));
    const changed = fc
      .tuple(fc.constantFrom(...HOSTS), fc.nat(40), sign, fc.boolean())
      .map(([host, at, one, insert]) => {
        const place = at % (host.length + 1);
        return host.slice(0, place) + one + host.slice(insert ? place : place + 1);
      });
    const known: readonly string[] = HOSTS;
    fc.assert(
      fc.property(changed, (host) => {
        fc.pre(!known.includes(host));
        expect(isOfficial(`https://${host}/`)).toBe(false);
      }),
    );
  });

  test('No text at all makes it throw, and what is official is one of the hosts as the browser reads it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })), (text) => {
        const site = siteOf(text);
        expect(site.kind !== 'official' || new URL(text).origin === `https://${site.host}`).toBe(true);
      }),
    );
  });
});

describe('other sites', () => {
  const alike = (address: string) => {
    const site = siteOf(address);
    return site.kind === 'other' && site.alike;
  };

  test.each([
    'https://ameli-vital.fr/',
    'https://ameli-vitale.fr/',
    'https://assure.ameli.fr.example.org/',
    'https://www.amęli.fr/',
    'https://www.аmeli.fr/',
    'https://www.аmеlі.fr/',
    'http://www.ameli.fr/',
    'https://www.ameli.fr./',
    'https://carte-vitale-2027.example/',
    'https://monespace-mgen.example/',
    'https://macartevitale.example/',
    'https://moncompteameli.example/',
  ])('%s plays on an official name', (address) => expect(alike(address)).toBe(true));

  test.each([
    'https://www.lemonde.fr/',
    'https://example.org/ameli',
    'https://vitalement.example/',
    'https://camelia.example/',
    'https://caramelise.example/',
    'https://revital.example/',
    'https://www.épicerie.example/',
    'https://améliorer.example/',
    'https://中文.example/',
    // The institutions have more sites than those that Repère knows.
    'https://assurance-maladie.ameli.fr/',
    'https://declare.ameli.fr/',
    'https://mgen.fr/',
  ])('%s does not', (address) => expect(alike(address)).toBe(false));

  test('show their host as the network spells it', () => {
    expect(siteOf('https://www.amęli.fr/x?y')).toEqual({ kind: 'other', host: 'www.xn--amli-6va.fr', alike: true });
  });

  test.each(['about:blank', 'chrome://newtab/', 'moz-extension://1b5d3c1e/options.html', 'chrome-extension://abc/p'])(
    '%s is no site',
    (address) => expect(siteOf(address)).toEqual({ kind: 'none' }),
  );
});
