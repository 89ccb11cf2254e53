import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Sending a new residence permit from the account. */
export default definePage({
  id: 'account-permit',
  topics: ['residence-permit', 'change-situation'],
  at: [named('account', ['titre-sejour', 'titre-de-sejour']), about('account', ['titre sejour|carte sejour'])],
  anchors: {
    main: { role: 'heading', names: ['Mon titre de séjour', 'Transmettre mon titre de séjour'] },
    file: { role: 'field', names: ['Titre de séjour', 'Mon document'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_titre_sejour_page',
  ],
});
