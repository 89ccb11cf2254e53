import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The account after login, from where everything starts. */
export default definePage({
  id: 'account-home',
  topics: ['account-login', 'attestation'],
  at: [named('account', ['accueil', 'tableau-de-bord', 'home']), about('account', ['accueil|tableau bord|bienvenue'])],
  anchors: {
    main: { role: 'heading', names: ['Mon accueil', 'Bienvenue sur votre compte ameli', 'Accueil'] },
    attestation: {
      role: 'link',
      names: ['Attestation de droits', 'Mon attestation de droits', "Télécharger l'attestation de droits"],
    },
    requests: { role: 'link', names: ['Mes démarches'] },
    payments: { role: 'link', names: ['Mes paiements', 'Mes paiements et remboursements'] },
    details: { role: 'link', names: ['Mes informations', 'Mon profil'] },
    messages: { role: 'link', names: ['Ma messagerie', 'Messagerie', 'Mes messages'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_accueil_page',
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_accueil_page&_somtc=true',
  ],
});
