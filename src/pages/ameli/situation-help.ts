import { definePage } from '../definition';
import { about, named } from '../evidence';

/** What to tell the fund when work, family or civil status changes. */
export default definePage({
  id: 'situation-help',
  topics: ['change-situation'],
  at: [
    named('article', [
      'un-changement-de-situation',
      'changement-de-situation',
      'changement-situation-professionnelle',
      'vie-professionnelle-retraite',
      'etudes-emploi-retraite',
    ]),
    about('article', ['chang*', 'situation|professionnelle|nom|etat civil|statut|regime|caisse']),
    about('article', ['mariage|pacs|divorce|separation|concubinage']),
    about('file', ['s1110*']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Un changement de situation',
        'Changement de situation',
        "Perte d'emploi ou changement d'activité",
        'Vie professionnelle, retraite',
      ],
    },
    work: {
      role: 'heading',
      names: ['Changement de situation professionnelle', 'Votre situation professionnelle change'],
    },
    family: { role: 'heading', names: ['Changement de situation familiale', 'Votre situation familiale change'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/un-changement-de-situation',
    'https://www.ameli.fr/assure/droits-demarches/etudes-emploi-retraite/changement-situation-professionnelle',
    'https://www.ameli.fr/fileadmin/user_upload/formulaires/S1110.pdf',
  ],
});
