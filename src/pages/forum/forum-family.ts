import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on husbands, wives and children. */
export default definePage({
  id: 'forum-family',
  topics: ['register-family', 'entitlement'],
  at: [
    about('forum', [
      'conjoint*|epou*|femme|mari|famille|spouse|wife|husband|partner|enfant|bebe|child*|family|ayant droit',
      'affili*|rattach*|inscri*|numero|covered|cover|coverage|regist*|securite social*|social security|security number',
    ]),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: [
    'https://forum-assures.ameli.fr/questions/3515794-obtenir-numero-securite-sociale-etranger-conjoint-francais',
  ],
});
