import { daysAfter, type IsoDate } from '../model/dates';
import {
  FRENCH_TERRITORIES,
  HOME_COVERS,
  NUMBERS,
  ORGANISATIONS,
  PARTNER_COVERS,
  PERMITS,
  RESIDENCES,
  STATUSES,
  type Profile,
  type ProfileField,
} from '../model/profile';

const each = <Value>(
  values: readonly Value[],
  patch: (value: Value) => Partial<Profile>,
): readonly Partial<Profile>[] => values.map(patch);

const YEAR = 365;

/**
 * Answers that stand for all the answers a field can have: every one where there are few, else one of each kind that the
 * rules tell apart. Used to ask "what if they had said…".
 */
export function samples(field: ProfileField, { unsure = [] }: Profile, today: IsoDate): readonly Partial<Profile>[] {
  const around = [daysAfter(today, -YEAR), daysAfter(today, -1), daysAfter(today, YEAR)];
  switch (field) {
    case 'status':
      return each(STATUSES, (status) => ({ status }));
    case 'residence':
      return each(RESIDENCES, (residence) => ({ residence }));
    case 'nationality':
      return each(['FR', 'DE', 'GB', 'US', 'CN', 'MC', 'stateless'], (nationality) => ({ nationality }));
    case 'frenchTerritory':
      return [
        ...each(FRENCH_TERRITORIES, (frenchTerritory) => ({ frenchTerritory })),
        // None of these can be said in one way only.
        { unsure: [...unsure, 'frenchTerritory'] },
      ];
    case 'homeCover':
      return each(HOME_COVERS, (homeCover) => ({ homeCover }));
    case 'coverFrom':
      return each(['DE', 'GB', 'US', 'CN'], (coverFrom) => ({ coverFrom }));
    case 'coverUntil':
      return each(around, (coverUntil) => ({ coverUntil }));
    case 'arrival':
      return each(around, (arrival) => ({ arrival }));
    case 'statusStart':
      return each(around, (statusStart) => ({ statusStart }));
    case 'permitUntil':
      return each(around, (permitUntil) => ({ permitUntil }));
    case 'filed':
      return each([daysAfter(today, -YEAR), daysAfter(today, -1)], (filed) => ({ filed }));
    case 'permit':
      return each(PERMITS, (permit) => ({ permit }));
    case 'age':
      return each([8, 14, 17, 22, 40], (age) => ({ age }));
    case 'alsoWorks':
      return each([false, true], (alsoWorks) => ({ alsoWorks }));
    case 'enrolled':
      return each([true, false], (enrolled) => ({ enrolled }));
    case 'partnerCover':
      return each(PARTNER_COVERS, (partnerCover) => ({ partnerCover }));
    case 'organisation':
      return each(ORGANISATIONS, (organisation) => ({ organisation }));
    case 'number':
      return each(NUMBERS, (number) => ({ number }));
    case 'recordLanguage':
      return each(['fr', 'en', 'zh'], (recordLanguage) => ({ recordLanguage }));
    case 'recordCountry':
      return each(['FR', 'DE', 'CN'], (recordCountry) => ({ recordCountry }));
    case 'language':
      return each(['en', 'fr'], (language) => ({ language }));
  }
}
