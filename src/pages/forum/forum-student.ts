import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions of students from abroad. */
export default definePage({
  id: 'forum-student',
  topics: ['register-student', 'entitlement', 'documents'],
  at: [
    about('forum', [
      'etudiant*|student|erasmus|etude',
      'affili*|inscri*|securite social*|social security|numero|etranger*|extra communautaire|europeen*|regist*|cover*|couverture|insur*|mobilite|droit|attestation',
    ]),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: [
    'https://forum-assures.ameli.fr/questions/3372420-affiliation-etudiants-extra-communautaires-parcours-mobilite-europeen',
  ],
});
