import type { AskId } from '../model/ids';
import type { Profile, ProfileField } from '../model/profile';

/**
 * Whether it is of use to ask for a field. What the person does not know is not asked again, and without their status, or
 * for the French territories without their passport, no further answer would settle anything.
 */
export function worthAsking(field: ProfileField, { unsure = [] }: Profile): boolean {
  if (unsure.includes(field) || unsure.includes('status')) return false;
  return field !== 'frenchTerritory' || !unsure.includes('nationality');
}

/** Whom to ask about what the person does not know themselves, where that alone would settle the answer. */
export function askAbout(field: ProfileField): AskId {
  switch (field) {
    case 'residence':
      return 'unsure-residence';
    case 'nationality':
    case 'frenchTerritory':
      return 'unsure-passport';
    case 'homeCover':
    case 'coverFrom':
    case 'coverUntil':
      return 'unsure-home-cover';
    case 'permit':
      return 'unsure-permit';
    case 'alsoWorks':
      return 'unsure-job';
    case 'enrolled':
      return 'unsure-enrolment';
    case 'partnerCover':
      return 'unsure-partner';
    default:
      return 'unsure-status';
  }
}
