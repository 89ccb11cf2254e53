import {
  agedAtLeast,
  allOf,
  anyOf,
  enrolled,
  europeanScheme,
  frenchJob,
  fromFrenchTerritory,
  hereForMonths,
  holds,
  ifSaid,
  isNot,
  issuedByBritain,
  livesIn,
  monegasque,
  notEnrolled,
  onlyIfSaid,
  partnerIs,
  passportIs,
  permitIs,
  statusIs,
  treatyScheme,
  type Condition,
} from './conditions';
import type { LineId } from './table';

/** A line of the table and the people it is for. */
export interface Rule {
  readonly line: LineId;
  readonly when: Condition;
}
const rule = (line: LineId, ...when: readonly Condition[]): Rule => ({ line, when: allOf(...when) });

/** Under 18, like everybody who comes as a child and has not told an age. */
const child = allOf(statusIs('child'), isNot(onlyIfSaid(agedAtLeast(18))));
const adultChild = allOf(statusIs('child'), onlyIfSaid(agedAtLeast(18)));

const doctoral = statusIs('phd-scholarship', 'visiting-researcher');
/** A student is taken to be enrolled, a visiting researcher not to be; of a scholarship holder it must be known. */
const studying = anyOf(
  statusIs('student', 'exchange-student'),
  allOf(statusIs('phd-scholarship'), enrolled),
  allOf(statusIs('visiting-researcher'), ifSaid(enrolled)),
);
const mayBePosted = isNot(statusIs('intern', 'child', 'short-stay'));
const worksByStatus = statusIs(
  'language-assistant',
  'civil-servant',
  'phd-contract',
  'researcher-contract',
  'employee',
  'self-employed',
);
const studentStatus = statusIs('student', 'exchange-student', 'phd-scholarship');
/**
 * A job beside a status that is neither work nor study. Who looks for work, has retired or lives here without work is
 * taken at their word until they say otherwise; a tourist is asked nothing, but what they say counts.
 */
const worksBeside = anyOf(
  allOf(statusIs('intern', 'visiting-researcher', 'partner'), frenchJob),
  allOf(statusIs('job-seeker', 'resident-no-work', 'retiree'), ifSaid(frenchJob)),
  allOf(statusIs('short-stay'), onlyIfSaid(frenchJob)),
);
const europeanCard = allOf(holds('ehic'), isNot(issuedByBritain));
const britishCard = anyOf(holds('ghic'), allOf(holds('ehic'), issuedByBritain));
const talent = permitIs('talent');
/** Needs a permit and holds none that is known to prove lawful stay. */
const noProofOfStay = allOf(
  passportIs('british', 'elsewhere'),
  permitIs('none-needed', 'other'),
  isNot(allOf(monegasque, permitIs('none-needed'))),
);

/**
 * Which line of the table is a person's: the first whose people they belong to. The order says what beats what: another
 * scheme's certificate beats work in France, work beats study and a health card from abroad, these beat residence.
 */
export const RULES: readonly Rule[] = [
  // Where other funds have other rules, whatever the person does
  rule('S39/mayotte', livesIn('mayotte')),
  rule('S39/other', livesIn('other-territory')),

  // Another State or body answers for them
  rule('S31', statusIs('diplomat')),
  rule('S32', statusIs('international-staff')),

  // A short-stay visa proves no residence, whatever the status
  rule('S33', permitIs('short-stay')),

  // Only somebody else can tell
  rule('S37', statusIs('au-pair')),
  rule('S38', statusIs('cross-border')),

  // A valid certificate of another scheme beats work in France
  rule('S13', statusIs('intern'), holds('a1')),
  rule('S20', mayBePosted, holds('a1')),
  rule('S21', mayBePosted, holds('posting-certificate')),
  rule('S20', statusIs('posted-worker'), holds('s1')),
  rule('S20/no-paper', statusIs('posted-worker'), europeanScheme),
  rule('S21/no-paper', statusIs('posted-worker'), treatyScheme),
  rule('S22', statusIs('posted-worker')),

  // Work in France
  rule('S08/job', holds('ramq'), anyOf(worksByStatus, allOf(studentStatus, frenchJob), worksBeside)),
  rule('S14', statusIs('language-assistant')),
  rule('S19', statusIs('civil-servant')),
  rule('S15/talent', statusIs('phd-contract'), talent),
  rule('S15', statusIs('phd-contract')),
  rule('S18/talent', statusIs('researcher-contract'), talent),
  rule('S18', statusIs('researcher-contract')),
  rule('S23', statusIs('self-employed')),
  rule('S34', studentStatus, frenchJob),
  rule('S24b', anyOf(statusIs('employee'), worksBeside), talent),
  rule('S24', anyOf(statusIs('employee'), worksBeside)),
  rule('S33', statusIs('short-stay')),

  // Studies with a paper from another scheme: the insurer counts, not the passport
  rule('S08', anyOf(studentStatus, statusIs('intern', 'visiting-researcher')), holds('ramq')),
  rule('S09', anyOf(studying, statusIs('intern')), holds('andorra')),
  rule('S10', studying, holds('monaco')),
  rule('S04', studying, holds('s1')),
  rule('S06', studying, britishCard),
  rule('S12', studying, statusIs('exchange-student'), europeanCard),
  rule('S16b', studying, doctoral, europeanCard),
  rule('S03', studying, europeanCard),

  // Studies without one. The portal wants an enrolment: who says that there is none yet has to wait for it
  rule('not-enrolled', statusIs('student', 'exchange-student'), onlyIfSaid(notEnrolled)),
  rule('S11', studying, passportIs('french'), fromFrenchTerritory),
  rule('french', studying, passportIs('french')),
  rule('S05', studying, passportIs('european')),
  rule('S12b', studying, statusIs('exchange-student')),
  rule('S16', studying, doctoral),
  rule('S07', studying, passportIs('british')),
  rule('S02', studying, onlyIfSaid(agedAtLeast(28))),
  rule('S01', studying),

  // Neither work nor study
  rule('S29', holds('s1')),
  rule('S27', child),
  rule('S35', permitIs('protection')),
  rule('S13b', statusIs('intern')),
  rule('S17/ehic', doctoral, europeanCard),
  rule('S17/ghic', doctoral, britishCard),
  rule('S17/after', doctoral, ifSaid(hereForMonths(3))),
  rule('S17', doctoral),
  rule('S25', statusIs('job-seeker'), europeanCard),
  rule('S40', noProofOfStay),
  rule('S25b', statusIs('job-seeker')),
  rule('S26', statusIs('partner'), partnerIs('works', 'insured-without-work')),
  rule('S26b', statusIs('partner')),
  rule('S36', anyOf(statusIs('resident-no-work', 'retiree'), adultChild), passportIs('european')),
  rule('S30', statusIs('retiree'), passportIs('british', 'elsewhere')),
  rule('S28', anyOf(statusIs('resident-no-work', 'retiree'), adultChild)),
];
