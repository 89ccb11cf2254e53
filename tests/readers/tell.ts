import { helpFor } from '../../src/hints/choose';
import { people, type Person } from '../../src/hints/people';
import { situation, type Situation } from '../../src/hints/situation';
import { translator, type Language, type Translator } from '../../src/locales';
import type { ChecklistRow, RowReason } from '../../src/model/checklist';
import { inWords, type IsoDate } from '../../src/model/dates';
import type { Run } from '../../src/model/plan';
import { EMPTY_PROGRESS } from '../../src/model/progress';
import { pages } from '../../src/pages';

const plain = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : `*${run.fr}*`)).join('');
const french = (text: string): string => text.replace(/\[\[(.+?)\]\]/g, '*$1*');

function why(reason: RowReason | undefined, { t }: Translator): string {
  if (reason === undefined) return '';
  switch (reason.kind) {
    case 'after':
      return ` First: ${t(`steps.${reason.step}.title`)}.`;
    case 'reason':
      return ` ${t(`reasons.${reason.reason}`)}`;
    case 'ask':
      return ` Ask ${t(`asks.${reason.ask}.who`)}: ${t(`asks.${reason.ask}.what`)}`;
    case 'question':
      return ' One question would settle it.';
    case 'date':
      return '';
  }
}

function row({ step, status, since, from, reason }: ChecklistRow, words: Translator): string {
  const { t, language } = words;
  const days = [
    since === undefined ? '' : ` since ${inWords(since, language)}`,
    from === undefined ? '' : ` from ${inWords(from, language)}`,
  ];
  return french(
    `- **${t(`steps.statuses.${status}`)}**${days.join('')}: ${t(`steps.${step}.title`)}.${why(reason, words)}`,
  );
}

function checklistOf({ decision, checklist }: Situation, words: Translator): string[] {
  const { t, language } = words;
  const from = decision.from.date === undefined ? '' : ` (${inWords(decision.from.date, language)})`;
  return [
    `Row ${decision.row ?? 'none'}: ${decision.affiliation}, ${decision.channel}, ${decision.organisation}. ${t(`from.${decision.from.rule}`)}${from}`,
    `Next: ${checklist.next ?? 'nothing'}. ${checklist.done} of ${checklist.total} done. Open questions: ${decision.unknowns.join(', ') || 'none'}.`,
    '',
    ...checklist.rows.map((one) => row(one, words)),
    '',
    ...checklist.clocks.map(({ id, date, state }) =>
      french(`- ${t(`clocks.${id}.name`)}: ${inWords(date, language)} (${state}). ${t(`clocks.${id}.what`)}`),
    ),
    '',
    'Papers:',
    ...decision.documents.map(({ id, why: reason }) =>
      french(`- ${t(`documents.${id}.name`)} (*${t(`documents.${id}.french`)}*). ${t(`reasons.${reason}`)}`),
    ),
    '',
    'Because:',
    ...decision.because.map((fact) => french(`- ${t(`facts.${fact}`)}`)),
  ];
}

function hintsOf(now: Situation, language: Language): string[] {
  return pages.flatMap(({ id }) => {
    const hints = helpFor(id, now, language);
    return [
      '',
      `### ${id}${hints.length === 0 ? ': silence' : ''}`,
      ...hints.map(({ title, body }) => `- **${title}** ${body.map(plain).join(' ')}`),
    ];
  });
}

function told({ name, profile }: Person, today: IsoDate, language: Language): string {
  const now = situation(profile, EMPTY_PROGRESS, today);
  return [`## ${name}`, '', ...checklistOf(now, translator(language)), ...hintsOf(now, language)].join('\n');
}

/** All that ten sample people are told on a day: the whole checklist, and every hint on every page. */
export const tellAll = (today: IsoDate, language: Language): string =>
  people(today)
    .map((person) => told(person, today, language))
    .join('\n\n');
