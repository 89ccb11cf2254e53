import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on birth records and translations. */
export default definePage({
  id: 'forum-papers',
  topics: ['documents', 'translation'],
  at: [
    about('forum', [
      'acte naissance|traduction|traduire|traducteur|birth certificate|apostille|piece justificative|document manquant|translation',
    ]),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/1696940-reglementation-demande-acte-naissance-etrangers'],
});
