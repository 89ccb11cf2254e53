import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on changes in work and family, and on changing funds. */
export default definePage({
  id: 'forum-situation',
  topics: ['change-situation'],
  at: [
    about('forum', [
      'changement situation|changement caisse|changement regime|changement departement|changement nom|mutation dossier|transfert dossier',
    ]),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000011-changement-de-situation'],
});
