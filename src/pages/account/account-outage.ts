import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The account is closed for a while. */
export default definePage({
  id: 'account-outage',
  topics: ['account-login'],
  at: [named('account', ['indispo-compte-assures']), about('account', ['indispo*|maintenance'])],
  anchors: {
    main: {
      role: 'heading',
      names: ['Votre compte ameli est momentanément indisponible', 'Service momentanément indisponible'],
    },
  },
  growth: 'final',
  examples: ['https://assure.ameli.fr/vu/INDISPO_COMPTE_ASSURES.html'],
});
