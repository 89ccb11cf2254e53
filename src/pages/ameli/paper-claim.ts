import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The paper claim form, which pays people back who have no card yet. */
export default definePage({
  id: 'paper-claim',
  topics: ['reimbursement'],
  at: [
    named('article', [
      'feuille-soins-papier',
      'envoyer-une-feuille-de-soins',
      'l-envoi-d-une-feuille-de-soins-ou-d-un-arret-de-travail',
    ]),
    about('article', ['feuille soin']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Feuille de soins papier', 'Envoyer une feuille de soins', 'La feuille de soins'],
    },
    send: {
      role: 'heading',
      names: ['Où envoyer votre feuille de soins ?', 'Envoyer la feuille de soins', "L'adresse d'envoi"],
    },
    fill: { role: 'heading', names: ['Remplir la feuille de soins', 'Compléter la feuille de soins'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/remboursements/etre-bien-rembourse/feuille-soins-papier',
    'https://www.ameli.fr/assure/adresses-et-contacts/lenvoi-dune-feuille-de-soins-ou-dun-arret-de-travail/envoyer-une-feuille-de-soins',
  ],
});
