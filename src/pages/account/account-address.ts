import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Changing the postal address. */
export default definePage({
  id: 'account-address',
  topics: ['change-address'],
  at: [named('account', ['mod-adresse-postale']), about('account', ['adresse'])],
  anchors: {
    main: { role: 'heading', names: ['Modifier mon adresse postale', 'Mon adresse postale', "Changement d'adresse"] },
    street: { role: 'field', names: ['Numéro et nom de la voie', 'Adresse', 'Voie'] },
    postcode: { role: 'field', names: ['Code postal'] },
    date: { role: 'field', names: ['Date de déménagement', 'Date du changement'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_mod_adresse_postale_page',
  ],
});
