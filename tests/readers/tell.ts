import { helpFor } from '../../src/hints/choose';
import { people, type Person } from '../../src/hints/people';
import { situation, type Situation } from '../../src/hints/situation';
import { translator, type Language } from '../../src/locales';
import type { ChecklistRow, Clock } from '../../src/model/checklist';
import type { DocumentNeed } from '../../src/model/decision';
import type { IsoDate } from '../../src/model/dates';
import type { PlannedHint, Run } from '../../src/model/plan';
import { EMPTY_PROGRESS } from '../../src/model/progress';
import type { Fact } from '../../src/model/source';
import { pages } from '../../src/pages';
import { fundWords } from '../../src/rules/organisation';
import { facts, type FactId } from '../../src/sources/facts';
import { sources, type SourceId } from '../../src/sources/registry';
import { wordsOf, type Words } from '../../src/ui/parts/words';
import { remarks } from '../../src/ui/popup/remark';

const plain = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : `*${run.text}*`)).join('');
const french = (text: string): string => text.replace(/\[\[(.+?)\]\]/g, '*$1*');

function row(one: ChecklistRow, words: Words): string {
  const { t, day } = words;
  const status =
    one.status === 'waiting' && one.since !== undefined
      ? t('ui.list.waitingSince', { date: day(one.since) })
      : t(`steps.statuses.${one.status}`);
  const said = [t(`steps.${one.step}.title`), ...remarks(words, one)].join(' — ');
  return `- **${status}** ${said}`;
}

const clock = ({ id, date, reading, state }: Clock, { t, day }: Words): string =>
  `- ${t(`clocks.${id}.name`)}: ${t(`ui.clocks.${reading}`)} ${day(date)}${reading === 'since' ? '' : ` (${t(`ui.clocks.${state}`)})`}. ${t(`clocks.${id}.what`)}`;

const paper = ({ id, why, atHome, optional }: DocumentNeed, { t }: Words): string => {
  const notes = [
    ...(optional === true ? [t('ui.papers.perhaps')] : []),
    ...(atHome === undefined ? [] : [t(`ui.papers.atHome.${atHome}`)]),
  ];
  const [name, term] = [t(`documents.${id}.name`), t(`documents.${id}.french`)];
  const named = term === name ? name : `${name} (*${term}*)`;
  return [`- ${named}. ${t(`reasons.${why}`)} ${t(`documents.${id}.good`)}`, ...notes].join(' · ');
};

const FACTS: Readonly<Record<FactId, Fact<SourceId>>> = facts;

/** A statement with who says it, and who says otherwise. */
function fact(id: FactId, { t, list }: Words): string {
  const { sources: pro, against: contra = [] } = FACTS[id];
  const publishers = (ids: readonly SourceId[]) => list([...new Set(ids.map((source) => sources[source].publisher))]);
  const others = contra.length === 0 ? '' : ` ${t('ui.why.against')} ${publishers(contra)}`;
  return `- ${t(`facts.${id}`)} [${t('ui.why.says')} ${publishers(pro)}.${others}]`;
}

function hint({ title, body, sources: cited }: PlannedHint): string[] {
  const from = cited.map(({ label }) => plain(label)).join('; ');
  return [`- **${title}** ${body.map(plain).join(' ')}`, `  [${from}]`];
}

function checklistOf({ decision, checklist }: Situation, words: Words): string[] {
  const { t, day } = words;
  const from = decision.from.date === undefined ? '' : ` (${day(decision.from.date)})`;
  const facts = [...new Set([...decision.because, ...checklist.clocks.flatMap((one) => one.facts)])];
  return [
    `${decision.row ?? '—'} · ${t(`ui.outcome.affiliation.${decision.affiliation}`)}`,
    ...(decision.channel === 'unknown' ? [] : [t(`ui.outcome.channel.${decision.channel}`)]),
    ...(decision.from.rule === 'unknown' ? [] : [`${t('ui.outcome.from')}: ${t(`from.${decision.from.rule}`)}${from}`]),
    ...(decision.organisation === 'unknown' ? [] : [t(`ui.outcome.organisation.${fundWords(decision)}`)]),
    ...(decision.ask === undefined ? [] : [`${t(`asks.${decision.ask}.who`)}: ${t(`asks.${decision.ask}.what`)}`]),
    ...decision.unknowns.map((field) => `? ${t(`questions.${field}.question`)}`),
    '',
    `→ ${checklist.next === null ? '—' : t(`steps.${checklist.next}.title`)} · ${t('ui.list.progress', { done: checklist.done, count: checklist.total })}`,
    ...checklist.rows.map((one) => row(one, words)),
    '',
    ...checklist.clocks.map((one) => clock(one, words)),
    '',
    ...decision.documents.map((one) => paper(one, words)),
    '',
    ...facts.map((id) => fact(id, words)),
  ].map(french);
}

function hintsOf(now: Situation, language: Language): string[] {
  return pages.flatMap(({ id }) => {
    const hints = helpFor(id, now, language);
    return ['', `### ${id}`, ...(hints.length === 0 ? ['—'] : hints.flatMap(hint))];
  });
}

function told({ name, profile }: Person, today: IsoDate, language: Language): string {
  const now = situation(profile, EMPTY_PROGRESS, today);
  return [`## ${name}`, '', ...checklistOf(now, wordsOf(translator(language))), ...hintsOf(now, language)].join('\n');
}

/** All that ten sample people are told on a day: the whole checklist, and every hint on every page, with the sources. */
export const tellAll = (today: IsoDate, language: Language): string =>
  people(today)
    .map((person) => told(person, today, language))
    .join('\n\n');
