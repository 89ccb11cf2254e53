import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The certificate of rights, made anew at each click. */
export default definePage({
  id: 'account-attestation',
  topics: ['attestation'],
  at: [
    named('account', ['attestation-droits', 'attestation-de-droits', 'attestation-droit']),
    about('account', ['attestation', 'droit|vitale|assurance maladie|telecharg*'], { not: 'paiement|salaire' }),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Attestation de droits', 'Mon attestation de droits', 'Télécharger mon attestation de droits'],
    },
    beneficiary: { role: 'field', names: ['Bénéficiaire', 'Choisir un bénéficiaire'] },
    download: { role: 'button', names: ["Télécharger l'attestation de droits", 'Télécharger mon attestation'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/compte/asdo/attestation-droits',
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_attestation_droits_page',
  ],
});
