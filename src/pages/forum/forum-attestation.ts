import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on the certificate of rights. */
export default definePage({
  id: 'forum-attestation',
  topics: ['attestation'],
  at: [
    about('forum', [
      'attestation droit|attestation securite social*|attestation assurance maladie|attestation vitale|attestation carte vitale|attestation cpam|attestation affiliation|attestation provisoire',
    ]),
    about('forum', ['attestation', 'obten*|telecharg*|demand*|avoir|recevoir'], {
      not: 'salaire|paiement|employeur|mutuelle|loyer|caf',
    }),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000005-attestation-de-droits'],
});
