import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Declaring the card lost, stolen or faulty. */
export default definePage({
  id: 'account-vitale-lost',
  topics: ['vitale-lost'],
  at: [
    named('account', ['pertevol-carte-vitale', 'perte-vol-carte-vitale']),
    about('account', ['perte|pertevol|vol|perd*|dysfonction*|remplac*|defectu*', 'vitale']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Déclarer la perte ou le vol de ma carte Vitale',
        'Perte ou vol de la carte Vitale',
        'Déclaration de perte, de vol ou de dysfonctionnement de carte Vitale',
      ],
    },
    reason: { role: 'field', names: ['Motif', 'Motif de la déclaration'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_pertevol_carte_vitale',
  ],
});
