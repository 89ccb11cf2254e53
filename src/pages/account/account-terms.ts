import { definePage } from '../definition';
import { about, named } from '../evidence';

/** New terms that must be accepted before anything else. */
export default definePage({
  id: 'account-terms',
  topics: ['account-login'],
  at: [named('account', ['conditions-generales']), about('account', ['condition generale|cgu'])],
  anchors: {
    main: {
      role: 'heading',
      names: ["Conditions générales d'utilisation", "Nouvelles conditions générales d'utilisation"],
    },
    accept: { role: 'button', names: ['Accepter', "J'accepte", 'Valider'] },
  },
  growth: 'final',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_conditions_generales_page',
  ],
});
