import { HOSTS, type Host } from '../model/hosts';
import { plain } from './wording';

/** The parts of the sites in which a path means the same thing throughout. */
export const SITES = [
  'article',
  'file',
  'account',
  'login',
  'portal',
  'directory',
  'forum',
  'mgen',
  'mgen-login',
  'mgen-area',
] as const;
export type Site = (typeof SITES)[number];

/** What an address says of its page, in words. */
export interface Address {
  readonly site: Site;
  /** The word that names the page: the last path word, the `_pageLabel`, the file's name; empty for a site's own root. */
  readonly last: string;
  /** The same as it was written, with the hyphens that part its words. */
  readonly text: string;
  /** The path words before it. */
  readonly under: readonly string[];
  /** Whether the page is drawn by a script, so that its headings come late. */
  readonly app: boolean;
}

/** Insured people's pages: `assures` before 2017, `assure` since. */
const INSURED = new Set(['assure', 'assures']);

/** First path words of pages for somebody else; a fund's name before the audience is none of these. */
const OTHER_AUDIENCE =
  /^(entreprises?|employeurs?|etablissements?|professionnels?|medecins?|infirmiers?|pharmaciens?|chirurgiens?|sages?-femmes?|masseurs?|orthophonistes?|orthoptistes?|pedicures?|transporteurs?|taxis?|laboratoires?|audioprothesistes?|opticiens?|exercice|centres?|fournisseurs?|editeurs?|partenaires?|carrieres?|espace-?pro)(-|$)/;

/** Parts of the insured people's site that are no step of anything: health articles, news, the search. */
const SILENT_SECTIONS = new Set(['sante', 'covid-19', 'actualites', 'actualite', 'agenda', 'recherche', 'evenements']);

/** The one page of the health section that is also about rights. */
const HEALTH_EXCEPTION = 'devenir-parent';

/** Parts of MGEN's site that are for others than members, or are reading matter. */
const MGEN_SILENT =
  /^(actualites?|presse|espace-presse|le-groupe.*|groupe.*|recrutement|nous-rejoindre|carrieres?|professionnels?(-.*)?|employeurs?(-.*)?|entreprises?(-.*)?|etablissements?(-.*)?|elus|partenaires?(-.*)?|sante-prevention|prevention(-.*)?|sante|mag.*|le-mag.*|blog|engagements?|nos-engagements|jeux?|mentions-legales|plan-du-site|recherche)$/;

/** Words of a path that fetches data and shows no page. */
const DATA_PATH = /^(rest|([a-z-]+-)?api|javascriptservlet)$/;

/** "l-obtention-d-un-document" and "lobtention-dun-document" are one slug. Accents and case do not count either. */
export function slug(word: string): string {
  return hyphened(word).replace(/(?<=^|-)([a-z])-(?=[a-z])/g, '$1');
}

function hyphened(word: string): string {
  return plain(word).replace(/[_\s]+/g, '-');
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** Path words without file endings, empty words and index pages. */
function pathWords(path: string): string[] {
  return path
    .split('/')
    .filter((word) => word !== '')
    .map((word) => hyphened(decoded(word).replace(/\.(php|html?|do|aspx?)$/i, '')))
    .filter((word) => word !== '' && word !== 'index');
}

function place(site: Site, words: readonly string[], app = false): Address {
  const text = words.at(-1) ?? '';
  return { site, last: slug(text), text, under: words.slice(0, -1).map(slug), app };
}

/** The directory names the profession in the middle of its paths, so all of a path is its text. */
function directory(path: string): Address {
  const words = pathWords(path);
  return { ...place('directory', words), text: words.join('-') };
}

/** Drupal numbers the second page of a name ("…-0"), MGEN every page of its help ("…-31"). */
function withoutNumber(words: readonly string[], number: RegExp): readonly string[] {
  return words.map((word, index) => (index === words.length - 1 ? word.replace(number, '') : word));
}

function publicSite(path: string): Address | null {
  const words = pathWords(path);
  const [first, second] = words;
  if (first === undefined) return null;
  if (first === 'sites' || first === 'fileadmin') {
    const name = /([^/]+)\.pdf$/i.exec(path)?.[1];
    return name === undefined ? null : place('file', [hyphened(decoded(name))]);
  }
  const insured = INSURED.has(first)
    ? words.slice(1)
    : second !== undefined && INSURED.has(second) && !OTHER_AUDIENCE.test(first)
      ? words.slice(2)
      : [];
  const [section] = insured;
  if (section === undefined) return null;
  if (SILENT_SECTIONS.has(section) && !(insured.length === 2 && insured[1] === HEALTH_EXCEPTION)) return null;
  return place('article', withoutNumber(insured, /-\d$/));
}

/** The account has two generations: one path with a `_pageLabel`, and applications under `/compte/<app>/<page>`. */
function account(url: URL): Address | null {
  const words = pathWords(url.pathname);
  const [first] = words;
  if (first === 'compte') return place('account', words.slice(1), true);
  if (first !== undefined && first !== 'portailas' && first !== 'vu') return null;
  const labels = new Set(url.searchParams.getAll('_pageLabel').map(hyphened));
  if (labels.size > 1) return null;
  const [label] = labels;
  if (label !== undefined) return place('account', [label.replace(/^as-/, '').replace(/-(page|book)$/, '')]);
  const entry = words.length === 0 || words.at(-1) === 'portailas' || words.at(-1) === 'assure';
  return place('account', entry ? ['entree'] : words.slice(1));
}

function forum(path: string): Address | null {
  const [first, second] = pathWords(path);
  if (first === undefined) return place('forum', []);
  const question = first === 'questions' ? /^\d+-?(.*)$/.exec(second ?? '')?.[1] : undefined;
  return question === undefined ? null : place('forum', ['questions', question]);
}

function mgen(path: string): Address | null {
  const words = pathWords(path).filter((word, index) => !(index === 0 && word === 'en'));
  const [first] = words;
  if (first === undefined || MGEN_SILENT.test(first)) return null;
  return place('mgen', withoutNumber(words, /-\d+$/));
}

/** A single-page application's place: its hash route if it has one, else its path. */
function route(url: URL): string[] {
  const hash = pathWords(url.hash.replace(/^#!?/, '').replace(/[?#].*$/, ''));
  return hash.length > 0 && url.hash.includes('/') ? hash : pathWords(url.pathname);
}

const READERS: Readonly<Record<Host, (url: URL) => Address | null>> = {
  'www.ameli.fr': (url) => publicSite(url.pathname),
  'assure.ameli.fr': account,
  'ameliconnect.ameli.fr': (url) => place('login', pathWords(url.pathname)),
  'login.ameli.fr': (url) => place('login', pathWords(url.pathname)),
  'etudiant-etranger.ameli.fr': (url) => place('portal', route(url), true),
  'annuairesante.ameli.fr': (url) => directory(url.pathname),
  'forum-assures.ameli.fr': (url) => forum(url.pathname),
  'www.mgen.fr': (url) => mgen(url.pathname),
  'connexion.mgen.fr': (url) => place('mgen-login', pathWords(url.pathname), true),
  'mon.espace-personnel.mgen.fr': (url) => place('mgen-area', route(url), true),
};

/**
 * Reads an address. Null, and so silence, for everything but a page for insured people on one of the hosts: another
 * host however alike, another port, a name or password in the address, professionals' and employers' pages, health
 * articles, data.
 */
export function readAddress(text: string): Address | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.port !== '' || url.username !== '' || url.password !== '') return null;
  const host = HOSTS.find((known) => known === url.hostname);
  if (host === undefined || pathWords(url.pathname).some((word) => DATA_PATH.test(word))) return null;
  return READERS[host](url);
}
