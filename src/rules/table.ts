import type { Affiliation, Channel, ManagedBy, RowId } from '../model/decision';
import type { AskId, FromRule } from '../model/ids';

/** Whether the referring-doctor step is for these people. `not-stated`: no source says. `our-reading`: deduced. */
type Doctor = 'yes' | 'our-reading' | 'optional-under-16' | 'no' | 'not-stated' | 'later';
/**
 * Top-up insurance: recommended (`small-income`: after the C2S; `policy-first`: to somebody with a private policy alone;
 * `ask-employer`: once the employer is asked, who may have one), or through the employer (private, State, or depending on the contract).
 */
type TopUp =
  | 'recommended'
  | 'small-income'
  | 'policy-first'
  | 'ask-employer'
  | 'employer'
  | 'state'
  | 'contract'
  | 'not-stated'
  | 'not-here'
  | 'later';
/** The carte Vitale, once the number is permanent. */
type Card = 'yes' | 'from-16' | 'no' | 'not-stated' | 'later';
/** Which file the person puts together; `none`: nothing to file, nothing to carry. */
export type Papers =
  | 'student'
  | 'student-means'
  | 'student-s1'
  | 'worker'
  | 'contract'
  | 'assistant'
  | 'appointment'
  | 'student-worker'
  | 'business'
  | 'resident'
  | 'joining'
  | 'child'
  | 'protected'
  | 's1'
  | 'posted'
  | 'quebec'
  | 'andorra'
  | 'monaco'
  | 'carry-ehic'
  | 'carry-ghic'
  | 'carry-a1'
  | 'carry-certificate'
  | 'carry-policy'
  | 'policy-and-record'
  | 'carry-scheme'
  | 'none';

/** One line of the decision table. */
export interface Line {
  readonly row: RowId | null;
  readonly affiliation: Affiliation;
  readonly channel: Channel;
  readonly from: FromRule;
  readonly fund: ManagedBy;
  readonly doctor: Doctor;
  readonly topUp: TopUp;
  readonly card: Card;
  readonly papers: Papers;
  readonly ask?: AskId;
}

const line = (
  row: RowId,
  affiliation: Affiliation,
  channel: Channel,
  from: FromRule,
  fund: ManagedBy,
  doctor: Doctor,
  topUp: TopUp,
  card: Card,
  papers: Papers,
): Line => ({ row, affiliation, channel, from, fund, doctor, topUp, card, papers });

/** A line where only somebody else can tell; nothing else is asserted. */
const ask = (row: RowId | null, question: AskId): Line => ({
  row,
  affiliation: 'ask',
  channel: 'ask',
  from: 'ask-first',
  fund: 'unknown',
  doctor: 'later',
  topUp: 'later',
  card: 'later',
  papers: 'none',
  ask: question,
});

/**
 * The decision table, one line for each row; a variant of a row has a name after a stroke. Which line is a person's is
 * said in `rows.ts`, the facts of each line stand in `because.ts`, the papers behind a word in `documents.ts`.
 */
// prettier-ignore
export const TABLE = {
  //                          affiliation       channel           from                     fund                doctor               top-up          card          papers
  // Students
  'S01':          line('S01', 'compulsory',     'student-portal', 'enrolment',             'cpam',             'yes',               'recommended',  'yes',        'student'),
  'S02':          line('S02', 'compulsory',     'student-portal', 'enrolment',             'cpam',             'yes',               'recommended',  'yes',        'student'),
  'S03':          line('S03', 'not-possible',   'none',           'foreign-cover',         'none',             'no',                'recommended',  'no',         'carry-ehic'),
  'S04':          line('S04', 'foreign-rights', 'student-portal', 's1-registered',         'cpam',             'our-reading',       'recommended',  'not-stated', 'student-s1'),
  'S05':          line('S05', 'compulsory',     'student-portal', 'enrolment',             'cpam',             'yes',               'recommended',  'yes',        'student-means'),
  'S06':          line('S06', 'not-possible',   'none',           'foreign-cover',         'none',             'no',                'recommended',  'no',         'carry-ghic'),
  'S07':          line('S07', 'compulsory',     'student-portal', 'enrolment',             'cpam',             'yes',               'recommended',  'yes',        'student'),
  'S08':          line('S08', 'foreign-rights', 'foreign-form',   'form-dates',            'cpam',             'no',                'recommended',  'no',         'quebec'),
  'S08/job':      ask('S08', 'quebec-and-job'),
  'S09':          line('S09', 'foreign-rights', 'foreign-form',   'form-dates',            'cpam',             'not-stated',        'not-stated',   'no',         'andorra'),
  'S10':          line('S10', 'foreign-rights', 'foreign-form',   'form-dates',            'cpam',             'not-stated',        'not-stated',   'no',         'monaco'),
  'S11':          line('S11', 'compulsory',     'student-portal', 'enrolment',             'cpam',             'yes',               'recommended',  'yes',        'student'),
  'french':       ask(null,  'french-student'),
  'S12':          line('S12', 'not-possible',   'none',           'foreign-cover',         'none',             'no',                'recommended',  'no',         'carry-ehic'),
  'S12b':         line('S12b', 'compulsory',    'student-portal', 'enrolment',             'cpam',             'yes',               'recommended',  'yes',        'student'),
  'not-enrolled': ask(null,  'not-enrolled'),
  'S34':          line('S34', 'compulsory',     'employer',       'first-day-worked',      'cpam',             'yes',               'contract',     'yes',        'student-worker'),
  // Interns
  'S13':          line('S13', 'not-possible',   'none',           'foreign-cover',         'none',             'no',                'not-stated',   'no',         'carry-a1'),
  'S13b':         ask('S13b', 'intern'),
  // Research and teaching
  'S14':          line('S14', 'compulsory',     'cpam-paris',     'contract-start',        'cpam',             'yes',               'ask-employer', 'yes',        'assistant'),
  'S15':          line('S15', 'compulsory',     'employer',       'contract-start',        'read-certificate', 'yes',               'contract',     'yes',        'contract'),
  'S15/talent':   line('S15', 'compulsory',     'cpam-paris',     'contract-start',        'read-certificate', 'yes',               'contract',     'yes',        'contract'),
  'S16':          line('S16', 'compulsory',     'student-portal', 'enrolment',             'cpam',             'yes',               'recommended',  'yes',        'student'),
  'S16b':         line('S16b', 'not-possible',  'none',           'foreign-cover',         'none',             'no',                'recommended',  'no',         'carry-ehic'),
  'S17':          line('S17', 'not-possible',   'none',           'visiting-three-months', 'none',             'later',             'policy-first', 'later',      'policy-and-record'),
  'S17/ehic':     line('S17', 'not-possible',   'none',           'foreign-cover',         'none',             'no',                'recommended',  'no',         'carry-ehic'),
  'S17/ghic':     line('S17', 'not-possible',   'none',           'foreign-cover',         'none',             'no',                'recommended',  'no',         'carry-ghic'),
  'S17/after':    ask('S17', 'visiting-researcher'),
  'S18':          line('S18', 'compulsory',     'cpam-form',      'contract-start',        'read-certificate', 'yes',               'state',        'yes',        'contract'),
  'S18/talent':   line('S18', 'compulsory',     'cpam-paris',     'contract-start',        'read-certificate', 'yes',               'state',        'yes',        'contract'),
  'S19':          line('S19', 'compulsory',     'mgen',           'appointment',           'mgen',             'yes',               'state',        'yes',        'appointment'),
  // Posted workers
  'S20':          line('S20', 'foreign-rights', 'foreign-form',   'posted-arrival',        'cpam',             'our-reading',       'recommended',  'not-stated', 'posted'),
  'S20/no-paper': ask('S20', 'posted-without-paper'),
  'S21':          line('S21', 'not-possible',   'none',           'treaty-dates',          'none',             'not-stated',        'not-stated',   'no',         'carry-certificate'),
  'S21/no-paper': ask('S21', 'posted-without-paper'),
  'S22':          line('S22', 'compulsory',     'employer',       'first-day-worked',      'cpam',             'yes',               'ask-employer', 'yes',        'worker'),
  // Other work, and looking for it
  'S23':          line('S23', 'compulsory',     'cpam-form',      'activity-start',        'cpam',             'yes',               'recommended',  'yes',        'business'),
  'S24':          line('S24', 'compulsory',     'employer',       'first-day-worked',      'cpam',             'yes',               'employer',     'yes',        'worker'),
  'S24b':         line('S24b', 'compulsory',    'cpam-paris',     'first-day-worked',      'cpam',             'yes',               'employer',     'yes',        'worker'),
  'S25':          line('S25', 'not-possible',   'none',           'foreign-cover',         'none',             'no',                'recommended',  'no',         'carry-ehic'),
  'S25b':         line('S25b', 'possible',      'cpam-form',      'three-months',          'cpam',             'yes',               'small-income', 'yes',        'resident'),
  // Family
  'S26':          line('S26', 'possible',       'cpam-form',      'joining-insured',       'cpam',             'yes',               'recommended',  'yes',        'joining'),
  'S26b':         line('S26b', 'possible',      'cpam-form',      'three-months',          'cpam',             'yes',               'recommended',  'yes',        'resident'),
  'S27':          line('S27', 'attached',       'parent-file',    'arrival-or-birth',      'read-certificate', 'optional-under-16', 'recommended',  'from-16',    'child'),
  // Living here without work
  'S28':          line('S28', 'possible',       'cpam-form',      'three-months',          'cpam',             'yes',               'recommended',  'yes',        'resident'),
  'S29':          line('S29', 'foreign-rights', 'foreign-form',   's1-registered',         'cpam',             'our-reading',       'recommended',  'not-stated', 's1'),
  'S30':          line('S30', 'possible',       'cpam-form',      'three-months',          'cpam',             'yes',               'recommended',  'yes',        'resident'),
  'S35':          line('S35', 'compulsory',     'cpam-form',      'protection',            'cpam',             'yes',               'small-income', 'yes',        'protected'),
  'S36':          ask('S36', 'eu-without-work'),
  // Covered by a State, an organisation, or their own policy
  'S31':          line('S31', 'not-possible',   'none',           'none',                  'none',             'no',                'not-here',     'no',         'carry-scheme'),
  'S32':          line('S32', 'not-possible',   'none',           'none',                  'none',             'no',                'not-here',     'no',         'carry-scheme'),
  'S33':          line('S33', 'not-possible',   'none',           'none',                  'none',             'no',                'not-here',     'no',         'carry-policy'),
  // Only somebody else can tell
  'S37':          ask('S37', 'au-pair'),
  'S38':          ask('S38', 'cross-border'),
  'S39/mayotte':  ask('S39', 'mayotte'),
  'S39/other':    ask('S39', 'other-territory'),
  'S40':          ask('S40', 'residence-paper'),
} as const satisfies Record<string, Line>;

/** The name of a line of the table: a row, or a variant of one. */
export type LineId = keyof typeof TABLE;

/** A line of the table by its name. */
export const lineOf = (id: LineId): Line => TABLE[id];
