import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions of people who come to work. */
export default definePage({
  id: 'forum-worker',
  topics: ['register-worker', 'documents', 'entitlement'],
  at: [
    about(
      'forum',
      [
        'assistant*|travail*|salari*|contrat|detach*|worker|working|job|employ*|fonctionnaire|stagiaire|intern',
        'affili*|inscri*|covered|cover|coverage|regist*|securite social*|social security|security number|numero|etranger*|foreign*',
      ],
      { not: 'not working|sans emploi|sans travail' },
    ),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3424984-how-to-be-covered-if-i-am-an-assistant-langue'],
});
