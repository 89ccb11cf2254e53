import type { PracticePage } from '../practice';
import type { ShownHint } from './known';
import { drawAnchor, generatedPage } from './generated.ts';
import type { Trial } from './sample.ts';
import { burst, flicker } from './strain.ts';
import type { HintedPage } from './wanted.ts';

/** Some pages that are measured alike, as one part of the table. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly trials: readonly Trial[];
  /** How often each page is loaded in one run, and in how many runs at most. */
  readonly loads: number;
  readonly mostRuns: number;
  /** Over how many runs the pages are spread: in one run every so manyth page is loaded. */
  readonly spread: number;
  /** What the strain is called. */
  readonly strain?: string;
}

/** What the project itself answers (known.ts). */
export interface Known {
  readonly practicePages: readonly PracticePage[];
  readonly shownAt: (url: string, heading: string) => ShownHint[];
}

/** A known article, with three hints in three places for our person; each fund has it under its own name. */
const articleAt = (fund: string): string =>
  `https://www.ameli.fr/${fund}/assure/remboursements/etre-bien-rembourse/carte-vitale`;
const ARTICLE_HEADING = 'Carte Vitale';
/** An article about health, on which there is nothing to say. */
const SILENT = 'https://www.ameli.fr/assure/sante/themes/asthme/suivi';
/** An article for insured people that nobody here knows: it must be read to find that there is nothing to say. */
const UNKNOWN = 'https://www.ameli.fr/assure/droits-demarches/principes/quelque-chose';
const SILENT_ANCHOR = { role: 'heading', names: ['Vivre avec un asthme'] } as const;

const headingOf = (html: string): string => {
  const match = /<h1[^>]*>([^<]*)/.exec(html);
  return match?.[1] ?? '';
};

/** The practice pages on which ours has something to say. */
const practicePagesWithHints = ({ practicePages, shownAt }: Known): HintedPage[] =>
  practicePages
    .filter(({ page }) => page !== null)
    .map(({ url, html, headers }) => ({ url, html, headers: headers ?? {}, shown: shownAt(url, headingOf(html)) }))
    .filter(({ shown }) => shown.length > 0);

/** The article with so many of its hints' anchors, among so many elements. */
function article(known: Known, anchors: 1 | 3, elements: number): HintedPage {
  const url = articleAt(anchors === 1 ? 'bas-rhin' : 'paris');
  const shown = known.shownAt(url, ARTICLE_HEADING).slice(0, anchors);
  const drawn = shown.map(({ anchor }) => anchor).map(drawAnchor);
  return { url, html: generatedPage(ARTICLE_HEADING, drawn, elements), shown };
}

/** Every page on which the peers are to insert something, each address once. */
export const hintedPages = (known: Known): HintedPage[] => [
  ...practicePagesWithHints(known),
  article(known, 1, 100),
  article(known, 3, 100),
];

/** Everything that is measured, in the order of the table. */
export function groups(known: Known): Group[] {
  const generated = (elements: number, anchors: 1 | 3): Omit<Trial, 'strain'> => ({
    ...article(known, anchors, elements),
    hinted: true,
    watched: elements > 50_000 ? 1500 : 600,
  });
  const practice = practicePagesWithHints(known);
  return [
    {
      id: 'practice',
      title: `practice pages with hints (${practice.length})`,
      trials: practice.map((page) => ({ ...page, hinted: true, watched: 200 })),
      loads: 1,
      mostRuns: 3,
      spread: 3,
    },
    {
      id: 'silent',
      title: 'health article, nothing to say, 1,000 elements',
      trials: [
        {
          url: SILENT,
          html: generatedPage('Asthme', [drawAnchor(SILENT_ANCHOR, 0)], 1000),
          hinted: false,
          watched: 600,
        },
      ],
      loads: 4,
      mostRuns: Infinity,
      spread: 1,
    },
    {
      id: 'unknown',
      title: 'article that is not known, nothing to say, 1,000 elements',
      trials: [
        {
          url: UNKNOWN,
          html: generatedPage('Un principe', [drawAnchor(SILENT_ANCHOR, 0)], 1000),
          hinted: false,
          watched: 600,
          strain: burst,
        },
      ],
      loads: 4,
      mostRuns: Infinity,
      spread: 1,
      strain: 'burst of 10,000 changes',
    },
    {
      id: '1k',
      title: '1,000 elements, 1 hint',
      trials: [{ ...generated(1000, 1), strain: flicker }],
      loads: 1,
      mostRuns: Infinity,
      spread: 1,
      strain: '60 changes a second, 2 s',
    },
    {
      id: '10k',
      title: '10,000 elements, 1 hint',
      trials: [{ ...generated(10_000, 1), strain: burst }],
      loads: 3,
      mostRuns: Infinity,
      spread: 1,
      strain: 'burst of 10,000 changes',
    },
    {
      id: '10k-3',
      title: '10,000 elements, 3 hints',
      trials: [generated(10_000, 3)],
      loads: 1,
      mostRuns: Infinity,
      spread: 1,
    },
    {
      id: '100k',
      title: '100,000 elements, 1 hint',
      trials: [generated(100_000, 1)],
      loads: 1,
      mostRuns: Infinity,
      spread: 1,
    },
  ];
}
