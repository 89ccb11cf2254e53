import { translator, type Language, type Translator } from '../locales';
import { GLOSSARY, type GlossaryId } from '../model/glossary';
import type { IsoDate } from '../model/dates';
import type { Anchor, Signals } from '../model/page';
import type { Plan, PlannedHint } from '../model/plan';
import { comesLate, isSilent, pageById, recognise } from '../pages';
import { cite } from './citations';
import type { HintDefinition } from './define';
import { asNamedHere } from './heading';
import { hints } from './index';
import { patternOf } from './marking';
import { paragraphs } from '../model/runs';
import type { Situation } from './situation';

/** At most this many hints a page. */
const MOST_HINTS = 3;
/** At most this many French words marked on a page. */
const MOST_MARKS = 6;

/** Stands where the decision is unknown: it says that one question would settle it. */
const QUESTION_FIRST = 'question-first';

interface Chosen {
  readonly id: string;
  readonly anchor: string;
  readonly hint?: HintDefinition;
}

/** The hints of a page for a situation, the page's main one first; unknown ones give way to the question that settles them. */
export function choose(page: string, situation: Situation): readonly Chosen[] {
  const here = [...hints].flatMap(([id, hint]) =>
    hint.on
      .filter((place) => place.page === page)
      .map(({ anchor }) => ({ id, anchor, hint, when: hint.when(situation) })),
  );
  const shown = here
    .filter(({ when }) => when === 'yes')
    .toSorted((a, b) => a.hint.rank - b.hint.rank || (a.id < b.id ? -1 : 1));
  if (!here.some(({ when }) => when === 'unknown')) return shown.slice(0, MOST_HINTS);
  return [...shown.slice(0, MOST_HINTS - 1), { id: QUESTION_FIRST, anchor: 'main' }];
}

/** French words of a page: those that any of its hints explains. They depend on the page alone. */
function termsOf(page: string): GlossaryId[] {
  const all = [...hints.values()]
    .filter(({ on }) => on.some((place) => place.page === page))
    .flatMap(({ terms }) => terms ?? []);
  return [...new Set(all)].slice(0, MOST_MARKS);
}

function finished(
  { id, hint }: Chosen,
  place: Anchor,
  terms: readonly GlossaryId[],
  words: Translator,
  today: IsoDate,
): PlannedHint {
  const { t } = words;
  return {
    id,
    title: t(`hints.${id}.title`),
    anchor: place,
    body: paragraphs(t(`hints.${id}.body`)),
    terms: terms.map((term) => ({ term: GLOSSARY[term][0], meaning: t(`glossary.${term}`) })),
    sources:
      hint === undefined
        ? []
        : [
            ...hint.sources.map((source) => cite(source, words, today)),
            ...(hint.against ?? []).map((source) => cite(source, words, today, true)),
          ],
  };
}

/** The help for a known page, ready to show: the same for the page and for the popup. The headings help to place it. */
export function helpFor(
  page: string,
  situation: Situation,
  language: Language,
  headings: readonly string[] = [],
): PlannedHint[] {
  const definition = pageById(page);
  if (definition === undefined) return [];
  const words = translator(language);
  const marked = termsOf(page);
  return choose(page, situation).map((chosen, index) => {
    const own = chosen.hint === undefined ? [] : (chosen.hint.terms ?? []);
    // The first panel explains every word marked on the page, so that the keyboard reaches them all.
    const terms = index === 0 ? [...new Set([...own, ...marked])] : own;
    const { main, [chosen.anchor]: named = main } = definition.anchors;
    return finished(chosen, asNamedHere(named, headings, named === main), terms, words, situation.today);
  });
}

/** How long to listen to a page that nobody knows yet. */
const followUnknown = (url: string): Plan['follow'] => {
  if (isSilent(url)) return 'never';
  return comesLate(url) ? 'watch' : 'final';
};

/** What to show on the page that says this of itself; a page nobody knows gets silence. */
export function planFor(signals: Signals, situation: Situation, language: Language, inPage: boolean): Plan {
  const words = translator(language);
  const page = recognise(signals);
  const hints = page === null || !inPage ? [] : helpFor(page.id, situation, language, signals.headings);
  return {
    page: page === null ? null : page.id,
    hints,
    mark: page === null || hints.length === 0 ? null : patternOf(termsOf(page.id).flatMap((term) => GLOSSARY[term])),
    follow: page !== null ? page.growth : followUnknown(signals.url),
    language,
    direction: words.direction,
    words: {
      unofficial: words.t('panel.unofficial'),
      close: words.t('panel.close'),
      sources: words.t('panel.sources'),
      terms: words.t('panel.terms'),
    },
  };
}
