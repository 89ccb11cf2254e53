import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../src/model/hosts';
import { pages, recognise } from '../../src/pages';

const hosts: readonly string[] = HOSTS;
const examples = pages.flatMap((page) => page.examples);
const example = fc.constantFrom(...examples);

/** An address with another authority before its path. */
function elsewhere(url: string, authority: (host: string) => string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  return `${protocol}//${authority(host)}${pathname}${search}${hash}`;
}

const idAt = (url: string) => recognise({ url, title: '', headings: [] })?.id ?? null;

/** Every answer is a known page or silence. */
const isAnswer = (found: ReturnType<typeof recognise>): boolean =>
  found === null || pages.some((page) => page.id === found.id);

const foundAt = (url: string) =>
  recognise({ url, title: 'Votre compte ameli - Connexion', headings: ["J'accède à mon compte ameli"] });

describe('recognising', () => {
  it('never throws, whatever it is given', () => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.webUrl({ withQueryParameters: true, withFragments: true }),
            example,
          ),
          fc.string({ unit: 'binary' }),
          fc.array(fc.string({ unit: 'binary' })),
          (url, title, headings) => isAnswer(recognise({ url, title, headings })),
        ),
        { numRuns: 2000 },
      ),
    ).not.toThrow();
  });

  it('never throws on any path, query or fragment of its own hosts', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('assure', 'compte', '%', '%E0%A4%A', '..', '//', '_pageLabel=', 'questions/', '#/', 'é'),
    );
    expect(() =>
      fc.assert(
        fc.property(fc.constantFrom(...HOSTS), fc.array(part), (host, parts) =>
          isAnswer(recognise({ url: `https://${host}/${parts.join('/')}`, title: '', headings: [] })),
        ),
        { numRuns: 2000 },
      ),
    ).not.toThrow();
  });

  it('never answers off the hosts, whatever the page looks like', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), example, (url, known) => {
          fc.pre(!hosts.includes(new URL(url).hostname));
          const { pathname, search } = new URL(known);
          expect(foundAt(`${new URL(url).origin}${pathname}${search}`)).toBeNull();
        }),
        { numRuns: 1000 },
      ),
    ).not.toThrow();
  });

  it.each([
    ['a longer host', (host: string) => `${host}.example.org`],
    ['a host before it', (host: string) => `example.${host}`],
    ['a joined host', (host: string) => `secure-${host}`],
    ['hyphens for points', (host: string) => host.replaceAll('.', '-')],
    ['another ending', (host: string) => host.replace(/fr$/, 'com')],
    ['a final point', (host: string) => `${host}.`],
    ['a letter that looks alike', (host: string) => host.replace(/[ae]/, (letter) => (letter === 'a' ? 'а' : 'е'))],
    ['punycode', (host: string) => `xn--${host}`],
    ['a user before another host', (host: string) => `${host}@example.org`],
    ['a password before another host', (host: string) => `a:${host}@example.org`],
    ['a user before the host', (host: string) => `ameli@${host}`],
    ['another port', (host: string) => `${host}:8443`],
    ['the other scheme’s port', (host: string) => `${host}:8080`],
    ['no host but a path', (host: string) => `example.org/${host}`],
  ])('is silent at %s', (_, authority) => {
    expect(examples.filter((url) => foundAt(elsewhere(url, authority)) !== null)).toEqual([]);
  });

  it.each(['ftp:', 'file:', 'javascript:', 'data:', 'blob:https:', 'view-source:https:', 'about:'])(
    'is silent at %s addresses',
    (protocol) => {
      expect(examples.filter((url) => foundAt(url.replace(/^https?:/, protocol)) !== null)).toEqual([]);
    },
  );

  it('takes http and https alike, and the default port', () => {
    const differing = examples.filter((url) =>
      ['http', 'https'].some((scheme) => idAt(url.replace(/^https?/, scheme)) !== idAt(url)),
    );
    expect(differing).toEqual([]);
    const login = 'https://assure.ameli.fr:443/PortailAS/appmanager/PortailAS/assure?_pageLabel=as_login_page';
    expect(idAt(login)).toBe('account-login');
  });

  it('does not let a title speak where the address names the page', () => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.constantFrom(...examples.filter((url) => url.includes('www.ameli.fr'))),
          fc.string(),
          (url, title) => {
            expect(recognise({ url, title, headings: [] })).toEqual(recognise({ url, title: '', headings: [] }));
          },
        ),
      ),
    ).not.toThrow();
  });
});
