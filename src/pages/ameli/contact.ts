import { definePage } from '../definition';
import { about, named } from '../evidence';

/** How to reach the fund. */
export default definePage({
  id: 'contact',
  topics: ['contact'],
  at: [
    named('article', [
      'adresses-et-contacts',
      'adresses-contacts',
      'contacter-l-assurance-maladie',
      'nous-contacter',
      'votre-caisse',
      'votre-caisse-d-assurance-maladie',
      'points-accueil-et-agences-cpam',
      'un-autre-sujet',
    ]),
    about('article', [
      'contact*|joindre|telephon*|ecrire|36 46|3646|rendez vous',
      'assurance maladie|caisse|cpam|conseiller*|ameli|agence|accueil|36 46|3646',
    ]),
    about('article', ['point accueil|agence cpam|adresse cpam|adresse caisse']),
  ],
  anchors: {
    main: { role: 'heading', names: ['Adresses et contacts', "Contacter l'Assurance Maladie", 'Nous contacter'] },
    phone: { role: 'heading', names: ['Par téléphone', 'Nous appeler', 'Par téléphone au 36 46'] },
    post: { role: 'heading', names: ['Par courrier', 'Nous écrire', "L'adresse postale de votre caisse"] },
    visit: { role: 'heading', names: ["Dans un point d'accueil", "Les points d'accueil", 'Prendre rendez-vous'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts',
    'https://www.ameli.fr/assure/adresses-contacts',
    'https://www.ameli.fr/herault/assure/adresses-et-contacts',
  ],
});
