/** Words of the frame round every hint in a page. */
export const panel = {
  unofficial: 'Unofficial: Repère is not Ameli or MGEN',
  close: 'Close',
  sources: 'Where this comes from',
  terms: 'French words on this page',
};
