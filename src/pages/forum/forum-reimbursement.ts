import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on the general rules of being paid back. */
export default definePage({
  id: 'forum-reimbursement',
  topics: ['reimbursement'],
  at: [
    about('forum', [
      'feuille soin|tiers payant|franchise medicale|participation forfaitaire|delai remboursement|retard remboursement|ticket moderateur|remboursement en attente',
    ]),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000008-envoi-feuille-de-soins'],
});
