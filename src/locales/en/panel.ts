/** Words of the frame round every hint in a page. */
export const panel = {
  unofficial: 'Unofficial: Repère is not Ameli or MGEN',
  close: 'Close',
  sources: 'Where this comes from',
  terms: 'French words on this page',
  checked: 'read on {{date}}',
  dated: 'dated {{date}}',
  stale: 'not checked for over a year',
  against: 'says otherwise',
};
