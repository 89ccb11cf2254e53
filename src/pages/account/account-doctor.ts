import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The referring doctor as the account shows it. */
export default definePage({
  id: 'account-doctor',
  topics: ['referring-doctor'],
  at: [named('account', ['medecin-traitant']), about('account', ['medecin traitant'])],
  anchors: {
    main: { role: 'heading', names: ['Mon médecin traitant', 'Médecin traitant'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_medecin_traitant_page',
  ],
});
