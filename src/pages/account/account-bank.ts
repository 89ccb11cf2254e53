import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Changing the bank account that refunds go to. */
export default definePage({
  id: 'account-bank',
  topics: ['change-bank'],
  at: [named('account', ['mod-coordonnees-bancaires', 'mod-rib']), about('account', ['bancaire|rib|iban'])],
  anchors: {
    main: {
      role: 'heading',
      names: ['Modifier mes coordonnées bancaires', 'Mes coordonnées bancaires', 'Coordonnées bancaires'],
    },
    iban: { role: 'field', names: ['IBAN', 'Mon IBAN'] },
    holder: { role: 'field', names: ['Titulaire du compte', 'Nom du titulaire'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_mod_coordonnees_bancaires_page',
  ],
});
