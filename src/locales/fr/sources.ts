import type { sources as en } from '../en/sources';
import type { SameShape } from '../shape';

/** Ce qui est dit de chaque source. */
export const sources: SameShape<typeof en> = {
  dated: 'date : {{date}}',
  undated: 'sans date',
  checked: 'lu par nous le {{date}}',
  stale: 'pas relu depuis plus d’un an',
  against: 'dit le contraire',
  copiedBy: 'copie gardée par {{who}}',
  remarks: {
    copy: 'copie',
    'older-copy': 'copie ancienne',
    older: 'page ancienne',
    superseded: 'plus en vigueur',
    'as-quoted': 'cité là',
    'as-first-tabled': 'premier projet',
    'certified-answer': 'réponse certifiée',
    'expert-answer': 'réponse d’un expert',
    answer: 'réponse non certifiée',
    question: 'question',
  },
};
