import type { IsoDate } from '../model/dates';
import type { DocumentNeed } from '../model/decision';
import type { DocumentId } from '../model/ids';
import type { Profile } from '../model/profile';
import { birthRecord, isProtected } from './birth-record';
import { origin } from './countries';
import { may, need } from './paper';
import type { Line, Papers } from './table';

/** Papers that only the home country gives, or that are far harder to have once one has left. */
const AT_HOME: ReadonlySet<DocumentId> = new Set([
  'birth-record',
  'multilingual-extract',
  'apostille',
  'marriage-record',
  'ehic',
  'ghic',
  's1',
  'a1',
  'home-cover-proof',
  'posting-certificate',
  'quebec-form',
  'andorran-form',
  'monegasque-form',
]);

/** Who somebody is. A protected person shows the paper that protects them. */
const identity = (profile: Profile): DocumentNeed[] =>
  profile.permit === 'protection' ? [] : [need('passport-or-id', 'paper-identity')];

/** The right to stay: for everybody but French and European people. */
function permit({ papers }: Line, { nationality, permit }: Profile): DocumentNeed[] {
  if (permit === 'protection') return [need('residence-permit', 'paper-permit-protection')];
  const from = nationality === undefined ? undefined : origin(nationality);
  if (from === 'french' || from === 'european') return [];
  if (permit === undefined && from === undefined) return [may('residence-permit', 'paper-permit-may')];
  // No source asks for it with a Quebec form, and one says that it is not asked (source `smb`).
  if (papers === 'quebec') return [may('residence-permit', 'paper-permit-quebec')];
  return [need('residence-permit', permit === 'vls-ts' ? 'paper-permit-validated' : 'paper-permit')];
}

const bank = need('bank-details', 'paper-bank');

/** The request for rights, and where it goes. */
function request({ papers, channel }: Line): DocumentNeed {
  if (papers === 'assistant') return need('s1106', 'paper-s1106-assistant');
  return need('s1106', channel === 'cpam-paris' ? 'paper-s1106-talent' : 'paper-s1106');
}
const contract = [need('work-contract', 'paper-contract'), may('payslip', 'paper-payslip-may')];

/** A file: who one is, why one has rights, the record, and the account for refunds. */
const file = (line: Line, profile: Profile, ...own: readonly DocumentNeed[]): DocumentNeed[] => [
  ...identity(profile),
  ...permit(line, profile),
  ...own,
  ...birthRecord(line, profile),
  bank,
];

const UNDER_16 = 16;

function student(line: Line, profile: Profile, ...own: readonly DocumentNeed[]): DocumentNeed[] {
  const young = profile.age !== undefined && profile.age < UNDER_16;
  return file(
    line,
    profile,
    need('enrolment-certificate', 'paper-enrolment'),
    ...(young ? [need('parental-permission', 'paper-parental-permission')] : []),
    ...own,
  );
}

/** What stands behind each word of the table's papers column. */
const PAPERS: Record<Papers, (line: Line, profile: Profile) => readonly DocumentNeed[]> = {
  student: (line, profile) => student(line, profile),
  'student-means': (line, profile) => student(line, profile, need('statement-of-means', 'paper-means')),
  'student-s1': (line, profile) => student(line, profile, need('s1', 'paper-s1')),
  worker: (line, profile) => file(line, profile, ...contract, request(line)),
  contract: (line, profile) => file(line, profile, ...contract, request(line)),
  'student-worker': (line, profile) => student(line, profile, ...contract, request(line)),
  assistant: (line, profile) =>
    file(
      line,
      profile,
      need('work-contract', 'paper-contract'),
      need('appointment-order', 'paper-appointment'),
      request(line),
      need('proof-of-address', 'paper-address'),
      may('marriage-record', 'paper-marriage-may'),
    ),
  appointment: (line, profile) => file(line, profile, need('appointment-order', 'paper-appointment')),
  business: (line, profile) => file(line, profile, need('business-registration', 'paper-business'), request(line)),
  resident: (line, profile) => file(line, profile, request(line), need('proof-of-residence', 'paper-residence')),
  joining: (line, profile) =>
    file(
      line,
      profile,
      request(line),
      need('proof-of-address', 'paper-address'),
      need('marriage-record', 'paper-marriage'),
    ),
  child: (line, profile) => [need('s3705', 'paper-s3705'), ...birthRecord(line, profile)],
  protected: (line, profile) => file(line, profile, request(line), need('proof-of-address', 'paper-address')),
  s1: (line, profile) => file(line, profile, need('s1', 'paper-s1')),
  posted: (line, profile) => file(line, profile, need('a1', 'paper-a1'), need('s1', 'paper-s1')),
  quebec: (line, profile) => file(line, profile, need('quebec-form', 'paper-quebec-form')),
  andorra: (_line, profile) => [...identity(profile), need('andorran-form', 'paper-andorran-form'), bank],
  monaco: (_line, profile) => [...identity(profile), need('monegasque-form', 'paper-monegasque-form'), bank],
  'carry-ehic': () => [need('ehic', 'paper-ehic')],
  'carry-ghic': () => [need('ghic', 'paper-ghic')],
  'carry-a1': () => [need('a1', 'paper-a1'), need('home-cover-proof', 'paper-home-cover-proof')],
  'carry-certificate': () => [need('posting-certificate', 'paper-posting-certificate')],
  'carry-policy': (_line, { homeCover }) => [
    homeCover === 'ehic'
      ? need('ehic', 'paper-ehic')
      : homeCover === 'ghic'
        ? need('ghic', 'paper-ghic')
        : need('private-policy', 'paper-private-policy'),
  ],
  // What takes long to get from home can be asked for before anybody knows more.
  'policy-and-record': (line, profile) => [
    ...PAPERS['carry-policy'](line, profile),
    ...(isProtected(profile) ? [] : [may('birth-record', 'paper-record-early')]),
  ],
  'carry-scheme': () => [need('sending-scheme-proof', 'paper-sending-scheme')],
  none: () => [],
};

/** Whether a birth record from abroad is among the papers that are asked for. */
export const asksForRecord = (line: Line, profile: Profile): boolean =>
  PAPERS[line.papers](line, profile).some(({ id, optional }) => id === 'birth-record' && optional !== true);

/** When to get a paper of the home country: before leaving, if that is still ahead. */
function where(paper: DocumentNeed, leavesLater: boolean): DocumentNeed {
  // A policy can be bought here as well, but it is needed on the first day.
  if (paper.id === 'private-policy') return leavesLater ? { ...paper, atHome: 'before-leaving' } : paper;
  return AT_HOME.has(paper.id) ? { ...paper, atHome: leavesLater ? 'before-leaving' : 'start-early' } : paper;
}

/** The papers of this person, each once, with its reason. Before they leave, what only home gives comes first. */
export function documents(line: Line, profile: Profile, today: IsoDate): readonly DocumentNeed[] {
  const leavesLater = profile.arrival !== undefined && profile.arrival > today;
  const papers = PAPERS[line.papers](line, profile).map((paper) => where(paper, leavesLater));
  if (!leavesLater) return papers;
  const [must, may] = [papers.filter(({ optional }) => optional !== true), papers.filter(({ optional }) => optional)];
  const home = [...must, ...may].filter(({ atHome }) => atHome !== undefined);
  return [...home, ...papers.filter(({ atHome }) => atHome === undefined)];
}
