import { definePage } from '../definition';
import { about, named } from '../evidence';

/** How to get a certificate of rights. */
export default definePage({
  id: 'attestation-help',
  topics: ['attestation'],
  at: [
    named('article', [
      'obtenir-une-attestation',
      'obtenir-une-attestation-de-droits',
      'l-obtention-d-un-document',
      'attestation-de-droits',
    ]),
    about('article', [
      'attestation droit|attestation vitale|attestation carte vitale|attestation securite social*|attestation assurance maladie|attestation affiliation|attestation provisoire',
    ]),
    about('article', ['obten*|telecharg*|demand*', 'attestation'], { not: 'salaire|paiement|employeur' }),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Obtenir une attestation de droits',
        'Obtenir une attestation',
        'Attestation de droits',
        "L'attestation de droits",
      ],
    },
    online: {
      role: 'heading',
      names: ['Depuis votre compte ameli', 'En ligne, depuis votre compte ameli', 'Avec votre compte ameli'],
    },
    elsewhere: {
      role: 'heading',
      names: ['Sans compte ameli', "Vous n'avez pas de compte ameli", 'Par téléphone ou sur place'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/l-obtention-d-un-document/obtenir-une-attestation',
    'https://www.ameli.fr/assure/adresses-et-contacts/lobtention-dun-document/obtenir-une-attestation/obtenir-une-attestation-de-droits',
  ],
});
