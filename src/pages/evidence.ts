import { once } from '../model/once';
import type { Address, Site } from './address';
import { slug } from './address';
import { subjectWords, term, wordsOn, type Subject } from './wording';

/** What shows that a page is the one it seems to be. */
export type Evidence =
  | { readonly kind: 'named'; readonly site: Site; readonly last: ReadonlySet<string>; readonly under: string | null }
  | { readonly kind: 'about'; readonly site: Site; readonly subject: () => Subject; readonly under: string | null }
  | { readonly kind: 'whole-site'; readonly site: Site };

/**
 * The subjects of neighbours that share words with our pages and are no step of the journey. Made when a page is weighed:
 * the popup loads this file and weighs none.
 */
const neighbours = once(() =>
  [
    'ceam|carte europeenne',
    'aide medicale',
    'accident*',
    'invalid*|incapacite',
    'deces|veuf|veuve|veuvage',
    'indemnite*|ij',
    'fiscal*',
    'arret',
    'arnaque|fraude|hameconnage|escroquerie|phishing',
  ].map(term),
);

/** Path words by which the page goes, exactly: `under` is a path word that must stand before it. */
export function named(site: Site, last: readonly string[], under?: string): Evidence {
  return { kind: 'named', site, last: new Set(last.map(slug)), under: under === undefined ? null : slug(under) };
}

/**
 * Words that must all be said (`|` parts alternatives, `*` ends a stem), by the address or by a heading, and words of
 * other subjects that must not.
 */
export function about(site: Site, all: readonly string[], but: { not?: string; under?: string } = {}): Evidence {
  return {
    kind: 'about',
    site,
    subject: once(() => ({
      all: all.map(term),
      not: but.not === undefined ? neighbours() : [...neighbours(), term(but.not)],
    })),
    under: but.under === undefined ? null : slug(but.under),
  };
}

/** The whole site is one page: the host alone decides. */
export function wholeSite(site: Site): Evidence {
  return { kind: 'whole-site', site };
}

/** Headings that belong to the site's frame and say nothing of the page. */
const frame = once(
  () =>
    new Set(
      [
        'Réponse certifiée par un expert ameli',
        'Rechercher dans le forum',
        'Cette question a été résolue',
        'Question en attente de réponse',
        'Forum des assurés',
        'ameli forum',
        'Au sommaire du dossier',
        'Sommaire',
        'Menu',
        'Navigation',
        'Navigation principale',
        'Recherche',
        'Compte ameli',
        'Mon compte ameli',
        "L'Assurance Maladie",
        'MGEN',
        'Gestion des cookies',
        'Cookies',
        'Espace personnel',
        'Mon espace personnel',
      ].map((heading) => subjectWords(heading).join(' ')),
    ),
);

/** A page as recognising sees it: everything in words. */
export interface Reading {
  readonly address: Address;
  readonly last: readonly string[];
  readonly headings: readonly (readonly string[])[];
  readonly title: readonly string[];
}

/** Headings beyond these tell of sections, not of the page. */
const HEADINGS_READ = 3;
/** No heading or title that names a page is longer. */
const TEXT_READ = 300;

/** Turns an address, a title and headings into words. */
export function readPage(address: Address, title: string, headings: readonly string[]): Reading {
  return {
    address,
    last: subjectWords(address.text.slice(0, TEXT_READ)),
    headings: headings
      .map((heading) => subjectWords(heading.slice(0, TEXT_READ)))
      .filter((words) => words.length > 0 && !frame().has(words.join(' ')))
      .slice(0, HEADINGS_READ),
    title: subjectWords(title.slice(0, TEXT_READ)),
  };
}

/** How strongly a kind of evidence speaks; what speaks more strongly wins, whatever its closeness. */
export const STRENGTH = { none: 0, site: 1, title: 2, section: 3, heading: 4, words: 5, name: 6 } as const;

export interface Weight {
  readonly strength: number;
  /**
   * Parts pages of equal strength: how many words speak of the subject, and how much was asked for. "Commander carte
   * Vitale" is closer to ordering a card than to the card.
   */
  readonly closeness: number;
}
const NOTHING: Weight = { strength: STRENGTH.none, closeness: 0 };

/** To stand under the right path word is worth this many words. */
const UNDER_COUNTS = 2;

/** Sections on treatments and benefits, whose headings speak of rights in passing. */
const IN_PASSING = new Set([
  'rembourse',
  'indemnites-journalieres',
  'pensions-allocations-rentes',
  'maladie-accident-hospitalisation',
  'invalidite-handicap',
  'fin-de-vie-deuil',
  'situations-particulieres',
]);

/** Whether only the address tells what the page is: no heading there counts. */
export const addressTellsAll = ({ site, app, under }: Address): boolean =>
  site === 'file' || (site !== 'forum' && !app && under.some((word) => IN_PASSING.has(word)));

/** A heading is the page's subject when most of it speaks of the subject. */
const SUBJECT_SHARE = 0.6;

/**
 * Which texts may speak on which site, and how strongly. An article's address is a title already, so its headings only
 * help where most of one speaks of the subject; a forum's slug is never corrected, so its heading comes first; only
 * where a script draws the page can a title say more than its address.
 */
function texts(reading: Reading): readonly { words: readonly string[]; strength: number; share: number }[] {
  const { address, last, headings, title } = reading;
  const [subject] = headings;
  if (address.site === 'forum') return [{ words: subject ?? last, strength: STRENGTH.words, share: 0 }];
  const path = { words: last, strength: STRENGTH.words, share: 0 };
  if (addressTellsAll(address)) return [path];
  if (address.app) {
    return [
      path,
      ...headings.map((words, rank) => ({
        words,
        strength: rank === 0 ? STRENGTH.heading : STRENGTH.section,
        share: SUBJECT_SHARE,
      })),
      { words: title, strength: STRENGTH.title, share: 0 },
    ];
  }
  return subject === undefined ? [path] : [path, { words: subject, strength: STRENGTH.heading, share: SUBJECT_SHARE }];
}

function stands(under: string | null, address: Address): boolean {
  return under === null || address.under.includes(under);
}

/** What one piece of evidence is worth on a page. */
export function weigh(evidence: Evidence, reading: Reading): Weight {
  const { address } = reading;
  if (evidence.site !== address.site) return NOTHING;
  if (evidence.kind === 'whole-site') return { strength: STRENGTH.site, closeness: 0 };
  if (!stands(evidence.under, address)) return NOTHING;
  if (evidence.kind === 'named') {
    return evidence.last.has(address.last)
      ? { strength: STRENGTH.name, closeness: evidence.under === null ? 0 : UNDER_COUNTS }
      : NOTHING;
  }
  const subject = evidence.subject();
  return texts(reading).reduce<Weight>((best, { words, strength, share }) => {
    const said = wordsOn(words, subject);
    if (said === 0 || said < share * words.length) return best;
    const asked = subject.all.length - 1 + (evidence.under === null ? 0 : UNDER_COUNTS);
    const weight = { strength, closeness: said + asked };
    return stronger(weight, best) ? weight : best;
  }, NOTHING);
}

/** Whether the first weight beats the second. */
export function stronger(a: Weight, b: Weight): boolean {
  return a.strength > b.strength || (a.strength === b.strength && a.closeness > b.closeness);
}
