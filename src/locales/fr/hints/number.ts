import type { number as en } from '../../en/hints/number';
import type { SameShape } from '../../shape';

/** Hints' texts: number. */
export const number: SameShape<typeof en> = {
  'two-kinds-of-number': {
    title: 'Deux sortes de numéro',
    body: 'Avec un numéro provisoire, vous êtes remboursé. Seul le numéro définitif (NIR) ouvre un compte ameli et donne une carte Vitale.\n\nLes sources divergent sur le premier chiffre : 1 ou 2 ne prouve rien. Lisez votre courrier ou votre attestation.',
  },
  'number-is-being-made': {
    title: 'La caisse vérifie : jusqu’à neuf mois',
    body: 'Selon ameli, le numéro d’attente sert neuf mois et l’examen prend neuf mois. Un autre texte donne trois mois pour fournir l’acte de naissance.\n\nEnvoyez vite vos pièces, répondez à chaque courrier et notez vos dates.',
  },
  'number-comes-with-file': {
    title: 'Le numéro vient avec le dossier',
    body: 'Le numéro est créé pendant l’affiliation (immatriculation), à partir de votre acte de naissance et de votre identité.\n\nUn numéro provisoire vient d’abord, le définitif quelques mois plus tard. De bonnes copies accélèrent tout.',
  },
  'temporary-number-allows': {
    title: 'Ce que permet le numéro provisoire',
    body: 'Oui : remboursements par feuille de soins, attestation de droits et, selon notre lecture, médecin traitant sur formulaire papier.\n\nNon : compte ameli, carte Vitale, changements en ligne. Pour cela, écrivez à la caisse ou appelez-la.',
  },
  'permanent-number-next': {
    title: 'Numéro définitif : compte, puis carte',
    body: 'Avec un numéro définitif (NIR), vous pouvez créer un compte ameli, puis commander la carte Vitale.\n\nVérifiez d’abord nom et date de naissance sur l’attestation : une erreur vous suivrait partout.',
  },
  'number-not-sure': {
    title: 'Provisoire ou définitif ?',
    body: 'Prenez le courrier ou l’attestation qui porte le numéro. Les mots « provisoire » ou « attente » disent qu’il est temporaire. Le premier chiffre ne prouve rien.\n\nRien d’écrit ? Demandez à la caisse : « Mon numéro est-il certifié ? »',
  },
  'no-number-with-foreign-cover': {
    title: 'Couvert ailleurs : pas de numéro',
    body: 'Le numéro français va avec une affiliation en France. Avec une carte européenne ou un formulaire de convention, vous relevez du régime d’un autre pays.\n\nMontrez cette carte ou ce formulaire, et gardez les reçus.',
  },
};
