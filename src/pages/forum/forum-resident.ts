import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions of people who live in France without work, or come back to it. */
export default definePage({
  id: 'forum-resident',
  topics: ['register-resident', 'entitlement', 'documents'],
  at: [
    about('forum', [
      'inactif*|not working|sans emploi|sans activite|resid*|polynesie|caledonie|retour*|return*',
      'affili*|covered|cover|coverage|regist*|droit|securite social*|social security|inscri*|france',
    ]),
    about('forum', ['retrait*|pension*|retired', 'affili*|covered|cover|coverage|regist*|inscri*|france']),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: [
    'https://forum-assures.ameli.fr/questions/3425025-how-to-be-covered-if-i-am-not-working-and-i-am-european-citizen',
    'https://forum-assures.ameli.fr/questions/3598427-affiliation-assurance-maladie-europeen-inactif',
    'https://forum-assures.ameli.fr/questions/1917241-reouverture-droit-cpam-10-ans-polynesie',
  ],
});
