import { situation, type Situation } from '../../src/hints/situation';
import { daysAfter, isoDate, type IsoDate } from '../../src/model/dates';
import { EMPTY_PROGRESS } from '../../src/model/progress';
import { profileSchema, type Profile } from '../../src/model/profile';

/** Today, as the browsers under test see it. */
export const today = (): IsoDate => isoDate.parse(new Intl.DateTimeFormat('sv-SE').format(new Date()));

/** A person as they would have answered. */
export interface Sample {
  readonly name: string;
  readonly profile: Profile;
}

const now = today();

/** Somebody who studies, has registered, and has got a temporary number. */
export const studentWithTemporaryNumber: Sample = {
  name: 'student from India with a temporary number',
  profile: profileSchema.parse({
    version: 1,
    status: 'student',
    residence: 'mainland',
    nationality: 'IN',
    alsoWorks: false,
    enrolled: true,
    homeCover: 'none',
    permit: 'vls-ts',
    permitUntil: daysAfter(now, 200),
    arrival: daysAfter(now, -80),
    statusStart: daysAfter(now, -75),
    filed: daysAfter(now, -60),
    number: 'temporary',
    organisation: 'cpam',
  }),
};

/** Somebody on exchange whom another country's insurance covers. */
export const exchangeStudentWithEhic: Sample = {
  name: 'exchange student from Germany with an EHIC',
  profile: profileSchema.parse({
    version: 1,
    status: 'exchange-student',
    residence: 'mainland',
    nationality: 'DE',
    alsoWorks: false,
    enrolled: true,
    homeCover: 'ehic',
    coverFrom: 'DE',
    coverUntil: daysAfter(now, 150),
    number: 'none',
  }),
};

/** Somebody with a doctoral contract and a permanent number, who does not know which fund has their file. */
export const doctoralContract: Sample = {
  name: 'doctoral contract, permanent number, fund not known',
  profile: profileSchema.parse({
    version: 1,
    status: 'phd-contract',
    residence: 'mainland',
    nationality: 'TN',
    alsoWorks: false,
    enrolled: true,
    homeCover: 'none',
    permit: 'talent',
    permitUntil: daysAfter(now, 700),
    arrival: daysAfter(now, -300),
    statusStart: daysAfter(now, -290),
    number: 'permanent',
    unsure: ['organisation'],
  }),
};

export const SAMPLES = [studentWithTemporaryNumber, exchangeStudentWithEhic, doctoralContract] as const;

/** What the extension works with for a sample, from the same code. */
export const situationOf = ({ profile }: Sample): Situation => situation(profile, EMPTY_PROGRESS, today());
