import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on how to be registered, where nothing says for whom. */
export default definePage({
  id: 'forum-registering',
  topics: ['register-resident', 'entitlement', 'register-worker', 'register-family', 'documents', 'temporary-number'],
  at: [
    about('forum', [
      'affili*|ouverture droit|ouvrir droit|reouverture droit|regist*|enrol*|puma|protection universelle|social security|security number|security social|numero securite social*|be covered|health cover*|coverage|couverture sociale|couverture maladie',
    ]),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: [
    'https://forum-assures.ameli.fr/questions/2703700-national-security-number',
    'https://forum-assures.ameli.fr/questions/3736135-how-to-register-for-cpam-coverage/answers/9424599',
  ],
});
