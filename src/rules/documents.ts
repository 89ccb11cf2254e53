import type { IsoDate } from '../model/dates';
import type { DocumentNeed } from '../model/decision';
import type { DocumentId, ReasonId } from '../model/ids';
import type { Profile } from '../model/profile';
import { origin } from './countries';
import type { Line, Papers } from './table';
import { apostille, translation } from './translation';

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
  'private-policy',
]);

const need = (id: DocumentId, why: ReasonId): DocumentNeed => ({
  id,
  why,
  ...(AT_HOME.has(id) && { atHome: true }),
});

/** A paper that may be asked for, or that can stand in for another: the file is complete without it. */
const may = (id: DocumentId, why: ReasonId): DocumentNeed => ({ ...need(id, why), optional: true });

/** Refugees and stateless people: OFPRA writes their civil-status papers, and no home authority is to be asked. */
const protectedPerson = ({ permit, nationality }: Profile) => permit === 'protection' || nationality === 'stateless';

/** Who somebody is. A protected person shows the paper that protects them. */
const identity = (profile: Profile): DocumentNeed[] =>
  profile.permit === 'protection' ? [] : [need('passport-or-id', 'paper-identity')];

/** The right to stay: for everybody but French and European people. */
function permit({ nationality, permit }: Profile): DocumentNeed[] {
  if (permit === 'protection') return [need('residence-permit', 'paper-permit-protection')];
  const from = nationality === undefined ? undefined : origin(nationality);
  if (from === 'french' || from === 'european') return [];
  if (permit === undefined && from === undefined) return [may('residence-permit', 'paper-permit-may')];
  return [need('residence-permit', permit === 'vls-ts' ? 'paper-permit-validated' : 'paper-permit')];
}

/** The birth record with what goes with it and what can replace it. */
function record(profile: Profile): DocumentNeed[] {
  if (protectedPerson(profile)) return [need('ofpra-certificate', 'paper-ofpra')];
  const translated = translation(profile);
  return [
    need('birth-record', 'paper-record'),
    ...(translated === 'needed' ? [need('sworn-translation', 'paper-translation-needed')] : []),
    ...(translated === 'depends' ? [may('sworn-translation', 'paper-translation-depends')] : []),
    ...(apostille(profile) === 'may-be-asked' ? [may('apostille', 'paper-apostille-may')] : []),
    may('multilingual-extract', 'paper-instead-of-record'),
    may('family-book', 'paper-instead-of-record'),
    may('consulate-record', 'paper-instead-of-record'),
  ];
}

const bank = need('bank-details', 'paper-bank');
const request = need('s1106', 'paper-s1106');
const contract = [need('work-contract', 'paper-contract'), may('payslip', 'paper-payslip-may')];

/** A file: who one is, why one has rights, the record, and the account for refunds. */
const file = (profile: Profile, ...own: readonly DocumentNeed[]): DocumentNeed[] => [
  ...identity(profile),
  ...permit(profile),
  ...own,
  ...record(profile),
  bank,
];

const UNDER_16 = 16;

function student(profile: Profile, ...own: readonly DocumentNeed[]): DocumentNeed[] {
  const young = profile.age !== undefined && profile.age < UNDER_16;
  return file(
    profile,
    need('enrolment-certificate', 'paper-enrolment'),
    ...(young ? [need('parental-permission', 'paper-parental-permission')] : []),
    ...own,
  );
}

/** What stands behind each word of the table's papers column. */
const PAPERS: Record<Papers, (profile: Profile) => readonly DocumentNeed[]> = {
  student: (profile) => student(profile),
  'student-means': (profile) => student(profile, need('statement-of-means', 'paper-means')),
  'student-s1': (profile) => student(profile, need('s1', 'paper-s1')),
  worker: (profile) => file(profile, ...contract, request),
  contract: (profile) => file(profile, ...contract, request),
  'student-worker': (profile) => student(profile, ...contract, request),
  assistant: (profile) =>
    file(
      profile,
      need('work-contract', 'paper-contract'),
      need('appointment-order', 'paper-appointment'),
      request,
      need('proof-of-address', 'paper-address'),
      may('marriage-record', 'paper-marriage-may'),
    ),
  appointment: (profile) => file(profile, need('appointment-order', 'paper-appointment')),
  business: (profile) => file(profile, need('business-registration', 'paper-business'), request),
  resident: (profile) => file(profile, request, need('proof-of-residence', 'paper-residence')),
  joining: (profile) =>
    file(profile, request, need('proof-of-address', 'paper-address'), need('marriage-record', 'paper-marriage')),
  child: (profile) => [need('s3705', 'paper-s3705'), ...record(profile)],
  protected: (profile) => file(profile, request, need('proof-of-address', 'paper-address')),
  s1: (profile) => file(profile, need('s1', 'paper-s1')),
  posted: (profile) => file(profile, need('a1', 'paper-a1'), need('s1', 'paper-s1')),
  quebec: (profile) => file(profile, need('quebec-form', 'paper-quebec-form')),
  andorra: (profile) => [...identity(profile), need('andorran-form', 'paper-andorran-form'), bank],
  monaco: (profile) => [...identity(profile), need('monegasque-form', 'paper-monegasque-form'), bank],
  'carry-ehic': () => [need('ehic', 'paper-ehic')],
  'carry-ghic': () => [need('ghic', 'paper-ghic')],
  'carry-a1': () => [need('a1', 'paper-a1'), need('home-cover-proof', 'paper-home-cover-proof')],
  'carry-certificate': () => [need('posting-certificate', 'paper-posting-certificate')],
  'carry-policy': ({ homeCover }) => [
    homeCover === 'ehic'
      ? need('ehic', 'paper-ehic')
      : homeCover === 'ghic'
        ? need('ghic', 'paper-ghic')
        : need('private-policy', 'paper-private-policy'),
  ],
  'carry-scheme': () => [need('sending-scheme-proof', 'paper-sending-scheme')],
  none: () => [],
};

/** Whether a birth record from abroad is among the papers. */
export const asksForRecord = (line: Line, profile: Profile): boolean =>
  PAPERS[line.papers](profile).some(({ id }) => id === 'birth-record');

/** The papers of this person, each once, with its reason. Before they leave, what only home gives comes first. */
export function documents(line: Line, profile: Profile, today: IsoDate): readonly DocumentNeed[] {
  const papers = PAPERS[line.papers](profile);
  if (profile.arrival === undefined || profile.arrival <= today) return papers;
  const [must, may] = [papers.filter(({ optional }) => optional !== true), papers.filter(({ optional }) => optional)];
  const home = [...must, ...may].filter(({ atHome }) => atHome);
  return [...home, ...papers.filter(({ atHome }) => atHome !== true)];
}
