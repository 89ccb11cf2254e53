import { EMPTY_PROGRESS, type Progress } from '../model/progress';
import type { Profile } from '../model/profile';

/** Somebody whom Repère is made for, as they would have answered. */
export interface Person {
  readonly name: string;
  readonly profile: Profile;
  readonly progress: Progress;
}

const person = (name: string, answers: Omit<Profile, 'version'>, progress: Progress = EMPTY_PROGRESS): Person => ({
  name,
  profile: { version: 1, ...answers },
  progress,
});

/** Ten people in ten situations, for tests and for reading every hint as one of them would. */
export const TEN_PEOPLE: readonly Person[] = [
  person('a Brazilian PhD student with a contract in Grenoble', {
    status: 'phd-contract',
    residence: 'mainland',
    nationality: 'BR',
    homeCover: 'none',
    permit: 'student',
    number: 'temporary',
  }),
  person('a German Erasmus student', {
    status: 'exchange-student',
    residence: 'mainland',
    nationality: 'DE',
    alsoWorks: false,
    enrolled: true,
    homeCover: 'ehic',
    coverFrom: 'DE',
  }),
  person("a Moroccan master's student aged 29", {
    status: 'student',
    residence: 'mainland',
    nationality: 'MA',
    alsoWorks: false,
    enrolled: true,
    homeCover: 'none',
    permit: 'vls-ts',
    age: 29,
    number: 'none',
  }),
  person('an Indian researcher with a talent permit', {
    status: 'researcher-contract',
    residence: 'mainland',
    nationality: 'IN',
    homeCover: 'none',
    permit: 'talent',
    number: 'permanent',
    organisation: 'mgen',
  }),
  person('a student from Quebec on exchange', {
    status: 'exchange-student',
    residence: 'mainland',
    nationality: 'CA',
    alsoWorks: false,
    enrolled: true,
    homeCover: 'ramq',
    coverFrom: 'CA',
    permit: 'student',
  }),
  person('an American language assistant', {
    status: 'language-assistant',
    residence: 'overseas-department',
    nationality: 'US',
    homeCover: 'private',
    permit: 'vls-ts',
    number: 'none',
  }),
  person('a retired Briton with an S1', {
    status: 'retiree',
    residence: 'mainland',
    nationality: 'GB',
    alsoWorks: false,
    homeCover: 's1',
    coverFrom: 'GB',
    permit: 'visitor',
  }),
  person('a job seeker from Senegal', {
    status: 'job-seeker',
    residence: 'mainland',
    nationality: 'SN',
    alsoWorks: false,
    homeCover: 'none',
    permit: 'receipt',
    number: 'none',
  }),
  person('a visiting scholar from China', {
    status: 'visiting-researcher',
    residence: 'mainland',
    nationality: 'CN',
    alsoWorks: false,
    enrolled: false,
    homeCover: 'private',
    permit: 'vls-ts',
  }),
  person('an Italian lecturer who is a civil servant', {
    status: 'civil-servant',
    residence: 'mainland',
    nationality: 'IT',
    homeCover: 'none',
    number: 'permanent',
  }),
];
