import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Ordering the card. */
export default definePage({
  id: 'account-vitale-order',
  topics: ['vitale-order'],
  at: [
    named('account', ['commande-vitale', 'commande-carte-vitale']),
    about('account', ['command*|demand*|premiere|suivi', 'vitale'], { not: 'attestation' }),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Commander ma carte Vitale', 'Commander une carte Vitale', 'Commande de carte Vitale'],
    },
    photo: { role: 'field', names: ["Photo d'identité", 'Ma photo', 'Votre photo'] },
    identity: { role: 'field', names: ["Pièce d'identité", "Ma pièce d'identité", "Justificatif d'identité"] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_commande_vitale_page',
  ],
});
