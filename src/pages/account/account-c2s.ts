import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Asking for the top-up for small incomes; its label still has the former name. */
export default definePage({
  id: 'account-c2s',
  topics: ['css'],
  at: [named('account', ['demander-cmuc']), about('account', ['cmuc|cmu|c2s|css|solidaire'])],
  anchors: {
    main: {
      role: 'heading',
      names: ['Demander la Complémentaire santé solidaire', 'Complémentaire santé solidaire'],
    },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_demander_cmuc_page',
  ],
});
