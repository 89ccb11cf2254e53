import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on opening the account and getting in. */
export default definePage({
  id: 'forum-account',
  topics: ['account-login', 'account-create'],
  at: [
    about('forum', [
      'compte ameli|compte amelie|ameli account|connexion|connecter|mot passe|code provisoire|franceconnect|creer compte|creation compte|code confidentiel',
    ]),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000007-creation-compte-ameli'],
});
