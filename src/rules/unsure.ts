import type { AskId } from '../model/ids';
import type { ProfileField } from '../model/profile';

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
