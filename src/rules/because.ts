import type { IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { Profile } from '../model/profile';
import type { FactId } from '../sources/facts';
import { coverOn } from './conditions';
import { hasTreaty } from './countries';
import { namesWrongFund } from './organisation';
import type { Line, LineId } from './table';
import { recordLanguage } from './translation';

const portal: readonly FactId[] = [
  'student-portal',
  'student-free',
  'student-after-enrolment-and-arrival',
  'student-cover-from-enrolment',
];
const ehic: readonly FactId[] = ['ehic-no-registration', 'ehic-cannot-wait', 'ehic-paid-back', 'ehic-ends-with-job'];
const residence: readonly FactId[] = ['three-months-residence', 'lawful-stay'];
/** The law speaks of residents without work; whether of these too is our reading. */
const charge: readonly FactId[] = ['inactive-charge', 'charge-without-work'];
const contractAgent: readonly FactId[] = [
  'work-decides',
  'contract-from-day-one',
  'contract-agent-fund',
  'certificate-names-fund',
  'mgen-three-things',
];

/** The facts on which each line of the table rests. */
const FACTS_OF_LINE: Record<LineId, readonly [FactId, ...FactId[]]> = {
  S01: ['student-portal', ...portal],
  S02: ['student-portal', ...portal, 'student-age-28'],
  S03: ['ehic-no-registration', ...ehic],
  S04: ['eu-student-s1', 's1-registered-with-fund'],
  S05: ['eu-student-without-ehic', ...portal],
  S06: ['ghic-like-ehic', 'ehic-paid-back', 'uk-student-visa'],
  S07: ['student-portal', ...portal, 'uk-student-visa'],
  S08: ['quebec-form', 'quebec-channel'],
  'S08/job': ['quebec-form', 'work-beats-study'],
  S09: ['andorran-form'],
  S10: ['monegasque-form'],
  S11: ['french-overseas-portal', ...portal],
  french: ['french-overseas-portal', 'adults-insured-personally'],
  S12: ['ehic-no-registration', ...ehic],
  S12b: ['exchange-non-eu-portal', ...portal],
  'not-enrolled': ['student-after-enrolment-and-arrival', 'student-gap-before-enrolment'],
  S34: ['work-beats-study', 'work-decides', 'student-with-job-tells-fund', 's1106-without-number'],
  S13: ['intern-europe'],
  S13b: ['intern-outside-europe', 'intern-europe'],
  S14: ['assistant-paris', 'work-decides'],
  S15: ['work-decides', ...contractAgent, 'contract-signed-early'],
  'S15/talent': ['talent-paris', ...contractAgent],
  S16: ['phd-scholarship-student', ...portal],
  S16b: ['ehic-no-registration', ...ehic],
  S17: ['visiting-researcher', 'visiting-private-first'],
  'S17/ehic': ['visiting-ehic', 'ehic-cannot-wait', 'ehic-paid-back', 'ehic-ends-with-job'],
  'S17/ghic': ['ghic-like-ehic', 'ehic-paid-back', 'ehic-ends-with-job'],
  'S17/after': ['visiting-researcher', 'visiting-private-first', 'three-months-residence'],
  S18: ['work-decides', ...contractAgent],
  'S18/talent': ['talent-paris', ...contractAgent],
  S19: ['civil-servant-mgen', 'work-decides', 'certificate-names-fund', 'mgen-moved-to-ameli', 'mgen-three-things'],
  S20: ['posted-a1-s1', 'posted-24-months'],
  'S20/no-paper': ['posted-a1-s1'],
  S21: ['posted-treaty'],
  'S21/no-paper': ['posted-treaty'],
  S22: ['posted-no-treaty', 'work-decides'],
  S23: ['self-employed-local', 'work-decides'],
  S24: ['work-decides', 's1106-without-number'],
  S24b: ['talent-paris', 'work-decides'],
  S25: ['job-seeker-ehic', 'ehic-cannot-wait', 'ehic-paid-back', 'ehic-ends-with-job'],
  S25b: ['job-seeker-residence', ...residence, ...charge],
  S26: ['joining-insured-no-wait', 'adults-insured-personally', 'lawful-stay'],
  S26b: ['adults-insured-personally', ...residence, ...charge],
  S27: ['child-attached', 'child-card-at-16', 'child-doctor-optional'],
  S28: ['three-months-residence', ...residence, 'inactive-charge'],
  S29: ['s1-registered-with-fund'],
  S30: ['three-months-residence', ...residence, 'inactive-charge'],
  S31: ['diplomat-sending-state'],
  S32: ['international-organisation-insures'],
  S33: ['short-stay-private', 'short-stay-visa-no-proof'],
  S35: ['protection-at-once', 'ofpra-certificate', 'c2s-small-income'],
  S36: ['eu-without-work', 'three-months-residence'],
  S37: ['work-decides', 'nothing-automatic'],
  S38: ['one-country-pays', 'cross-border-choice'],
  'S39/mayotte': ['mayotte-own-fund'],
  'S39/other': ['french-territories-own-scheme'],
  S40: ['lawful-stay'],
};

/** Facts that this person's own answers bring in. */
function ofAnswers(line: Line, profile: Profile, today: IsoDate): FactId[] {
  const { homeCover, coverFrom, nationality, age, permit, status } = profile;
  const portal = line.channel === 'student-portal';
  const registers = line.channel !== 'none';
  const cover = coverOn(profile, today);
  const when = (holds: boolean, fact: FactId): FactId[] => (holds ? [fact] : []);
  return [
    ...when(homeCover === 'private' && registers, 'private-never-exempts'),
    ...when(portal && (homeCover === 'private' || homeCover === 'none'), 'student-gap-before-enrolment'),
    ...when(
      cover === 'ehic' && coverFrom !== undefined && nationality !== undefined && coverFrom !== nationality,
      'ehic-follows-insurer',
    ),
    ...when(
      portal && nationality !== undefined && nationality !== 'stateless' && hasTreaty(nationality),
      'treaty-alone-never-exempts',
    ),
    ...when(portal && age !== undefined && age >= 28, 'student-age-28'),
    ...when(
      permit === 'algerian' && (status === 'phd-contract' || status === 'researcher-contract'),
      'algerian-researcher-local',
    ),
    ...when(status === 'partner' && nationality === 'DZ' && permit === 'short-stay', 'algerian-spouse-visa'),
    ...when(cover === 's1' && nationality === 'GB' && line.row === 'S29', 'uk-pensioner-s1'),
    ...when(nationality === 'MC' && line.from === 'three-months', 'monegasque-passport'),
    ...(namesWrongFund(line, profile) ? (['students-never-mgen', 'certificate-names-fund'] as const) : []),
    ...when(profile.organisation === 'mgen' && line.fund === 'read-certificate', 'mgen-moved-to-ameli'),
  ];
}

/** What sources say of translating this record; of one in French, nothing needs saying. */
function ofTranslation(profile: Profile): FactId[] {
  const language = recordLanguage(profile);
  if (language === 'french') return [];
  return [language === 'listed' ? 'translation-language-listed' : 'translation-languages'];
}

/** Facts behind the papers. */
function ofPapers(papers: Decision['documents'], profile: Profile): FactId[] {
  const has = (id: Decision['documents'][number]['id']) => papers.some((paper) => paper.id === id);
  return [
    ...(has('birth-record')
      ? (['record-names-parents', 'record-copy-or-original', ...ofTranslation(profile)] as const)
      : []),
    ...(has('sworn-translation') ? (['sworn-translator'] as const) : []),
    ...(has('apostille') ? (['apostille-some-countries'] as const) : []),
    ...(has('ofpra-certificate') ? (['ofpra-certificate'] as const) : []),
    ...(papers.some(({ why }) => why === 'paper-permit-validated') ? (['permit-validated'] as const) : []),
    ...(has('bank-details') ? (['bank-own-name'] as const) : []),
  ];
}

/** Facts behind the steps, where the registration goes through. */
function ofSteps(line: Line, { number }: Profile, steps: Decision['steps']): FactId[] {
  const applies = (step: keyof Decision['steps']) => steps[step].applies === 'yes';
  return [
    ...(line.affiliation === 'foreign-rights' || line.affiliation === 'not-possible'
      ? line.card === 'no'
        ? (['no-card-with-foreign-cover'] as const)
        : []
      : []),
    ...(line.channel !== 'none' && line.channel !== 'ask' ? (['nothing-automatic'] as const) : []),
    ...(applies('permanent-number') && number !== 'permanent'
      ? (['temporary-number-limits', 'waiting-number-nine-months', 'permanent-number-needs-record'] as const)
      : []),
    ...(applies('referring-doctor') ? (['doctor-rate', 'doctor-declaration'] as const) : []),
    ...(applies('top-up')
      ? line.topUp === 'employer'
        ? (['top-up-private-employer'] as const)
        : line.topUp === 'state'
          ? (['top-up-state'] as const)
          : line.topUp === 'contract'
            ? (['top-up-private-employer', 'top-up-state'] as const)
            : line.topUp === 'small-income'
              ? (['c2s-small-income', 'top-up-recommended'] as const)
              : line.topUp === 'ask-employer'
                ? (['top-up-recommended', 'top-up-private-employer', 'top-up-state'] as const)
                : (['top-up-recommended'] as const)
      : []),
    ...(applies('online-account') ? (['account-needs-permanent'] as const) : []),
    ...(applies('carte-vitale') ? (['card-needs-permanent'] as const) : []),
  ];
}

/** The facts a conclusion rests on, each once: those of the line, of the person's answers, of the papers, of the steps. */
export function because(
  id: LineId,
  line: Line,
  profile: Profile,
  today: IsoDate,
  papers: Decision['documents'],
  steps: Decision['steps'],
): readonly FactId[] {
  return [
    ...new Set([
      ...FACTS_OF_LINE[id],
      ...ofAnswers(line, profile, today),
      ...ofPapers(papers, profile),
      ...ofSteps(line, profile, steps),
    ]),
  ];
}
