import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The profile: name, number, address, telephone, bank account; and the yearly "please check". */
export default definePage({
  id: 'account-details',
  topics: ['change-address', 'change-bank', 'change-situation'],
  at: [
    named('account', ['info-perso', 'etat-civil', 'alerte', 'profil', 'mon-profil', 'informations-personnelles']),
    about('account', ['info perso|information personnelle|etat civil|profil|coordonnee|information']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Mes informations', 'Mes informations personnelles', 'Mon profil', 'Vérifiez vos informations'],
    },
    address: { role: 'field', names: ['Adresse postale'] },
    mobile: { role: 'field', names: ['Téléphone portable'] },
    bank: { role: 'heading', names: ['Coordonnées bancaires', 'Mes coordonnées bancaires'] },
    later: { role: 'button', names: ['Plus tard'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_info_perso_book',
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_info_perso_page',
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_alerte_page',
  ],
});
