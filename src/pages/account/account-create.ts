import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Opening the account. */
export default definePage({
  id: 'account-create',
  topics: ['account-create'],
  at: [named('account', ['creation-immediate', 'creation-compte']), about('account', ['creation|creer|creez'])],
  anchors: {
    main: {
      role: 'heading',
      names: ['Créez votre compte', 'Créer mon compte ameli', 'Je crée mon compte ameli', 'Création de compte'],
    },
    number: {
      role: 'field',
      names: ['Mon numéro de sécurité sociale', 'Numéro de sécurité sociale', 'Votre numéro de sécurité sociale'],
    },
    postcode: { role: 'field', names: ['Code postal', 'Mon code postal'] },
    continue: { role: 'button', names: ['Continuer', 'Créez votre compte', 'Valider'] },
  },
  growth: 'final',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_creation_immediate_page',
  ],
});
