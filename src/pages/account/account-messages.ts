import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The inbox, where the fund answers and asks. */
export default definePage({
  id: 'account-messages',
  topics: ['contact'],
  at: [named('account', ['messages-recus']), about('account', ['message|messagerie|contact*'])],
  anchors: {
    main: { role: 'heading', names: ['Messages reçus', 'Ma messagerie', 'Mes messages'] },
    write: { role: 'link', names: ['Envoyer un message', 'Écrire un message', 'Nouveau message'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_messages_recus_page',
  ],
});
