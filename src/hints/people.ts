import { daysAfter, monthsAfter, type IsoDate } from '../model/dates';
import { profileSchema, type Profile } from '../model/profile';

/** Somebody who might come to France, and what they would have answered. */
export interface Person {
  readonly name: string;
  readonly profile: Profile;
}

type Answers = Omit<Profile, 'version'>;

/** Ten people as different as those who come, on a given day. */
export function people(today: IsoDate): readonly Person[] {
  const person = (name: string, answers: Answers): Person => ({
    name,
    profile: profileSchema.parse({ version: 1, residence: 'mainland', ...answers }),
  });
  return [
    person('Brazilian doctoral candidate with a contract, in Grenoble, number not there yet', {
      status: 'phd-contract',
      nationality: 'BR',
      homeCover: 'none',
      permit: 'talent',
      permitUntil: monthsAfter(today, 34),
      arrival: daysAfter(today, -60),
      statusStart: daysAfter(today, -53),
      filed: daysAfter(today, -40),
      number: 'none',
      recordLanguage: 'pt',
      recordCountry: 'BR',
    }),
    person('German Erasmus student with a European card', {
      status: 'exchange-student',
      nationality: 'DE',
      alsoWorks: false,
      homeCover: 'ehic',
      coverFrom: 'DE',
      coverUntil: monthsAfter(today, 9),
      arrival: daysAfter(today, -80),
      number: 'none',
    }),
    person('Moroccan master’s student aged 29, temporary number', {
      status: 'student',
      nationality: 'MA',
      age: 29,
      alsoWorks: false,
      enrolled: true,
      homeCover: 'private',
      permit: 'vls-ts',
      permitUntil: monthsAfter(today, 10),
      arrival: daysAfter(today, -85),
      statusStart: daysAfter(today, -80),
      filed: daysAfter(today, -70),
      number: 'temporary',
      organisation: 'cpam',
      recordLanguage: 'ar',
      recordCountry: 'MA',
    }),
    person('Indian researcher with a talent permit and a spouse, permanent number', {
      status: 'researcher-contract',
      nationality: 'IN',
      homeCover: 'none',
      permit: 'talent',
      permitUntil: monthsAfter(today, 20),
      arrival: monthsAfter(today, -14),
      statusStart: monthsAfter(today, -14),
      filed: monthsAfter(today, -13),
      number: 'permanent',
      organisation: 'cpam',
      recordLanguage: 'hi',
      recordCountry: 'IN',
    }),
    person('Québécoise on exchange with a Quebec form', {
      status: 'exchange-student',
      nationality: 'CA',
      alsoWorks: false,
      homeCover: 'ramq',
      coverFrom: 'CA',
      permit: 'vls-ts',
      number: 'none',
      recordLanguage: 'fr',
    }),
    person('American language assistant, arriving next month', {
      status: 'language-assistant',
      nationality: 'US',
      homeCover: 'none',
      permit: 'vls-ts',
      arrival: daysAfter(today, 35),
      statusStart: daysAfter(today, 40),
      number: 'none',
      recordLanguage: 'en',
      recordCountry: 'US',
    }),
    person('Retired Briton with an S1', {
      status: 'retiree',
      nationality: 'GB',
      alsoWorks: false,
      homeCover: 's1',
      coverFrom: 'GB',
      permit: 'other',
      arrival: monthsAfter(today, -5),
      number: 'none',
    }),
    person('Senegalese job seeker with a renewal receipt', {
      status: 'job-seeker',
      nationality: 'SN',
      alsoWorks: false,
      homeCover: 'none',
      permit: 'receipt',
      permitUntil: daysAfter(today, 50),
      arrival: monthsAfter(today, -8),
      number: 'none',
      recordLanguage: 'fr',
      recordCountry: 'SN',
    }),
    person('Chinese visiting scholar, two months in France', {
      status: 'visiting-researcher',
      nationality: 'CN',
      enrolled: false,
      alsoWorks: false,
      homeCover: 'private',
      permit: 'vls-ts',
      arrival: daysAfter(today, -60),
      number: 'none',
    }),
    person('Italian civil-servant lecturer, permanent number', {
      status: 'civil-servant',
      nationality: 'IT',
      homeCover: 'none',
      statusStart: monthsAfter(today, -3),
      filed: monthsAfter(today, -3),
      number: 'permanent',
      organisation: 'mgen',
      recordLanguage: 'it',
      recordCountry: 'IT',
    }),
  ];
}
