import type { documents as en } from '../../en/hints/documents';
import type { SameShape } from '../../shape';

/** Hints' texts: documents. */
export const documents: SameShape<typeof en> = {
  'birth-record': {
    title: 'Acte de naissance : nom des parents',
    body: 'Demandez la copie intégrale ou l’extrait avec filiation. Le tampon doit être lisible.\n\nLes sources divergent : ameli veut une copie, une université l’original. Envoyez une copie. Gardez l’original à portée de main.',
  },
  translation: {
    title: 'Qui peut traduire votre acte',
    body: 'Les sources divergent sur les traductions à fournir. Une liste de 20 langues en dispense, mais la caisse peut quand même en demander une.\n\nAlors, choisissez un traducteur assermenté inscrit auprès d’une cour française, ou un consulat.',
  },
  'papers-sent-back': {
    title: 'Pourquoi un dossier revient',
    body: 'Causes que citent les sources : une page ou le nom d’un parent manque, un tampon est illisible, ou le nom diffère de celui du passeport.\n\nRegardez chaque copie avant l’envoi. Si un nom a changé, joignez le document qui l’explique.',
  },
  'only-at-home': {
    title: 'À obtenir avant de partir',
    body: 'Les actes de certains pays doivent porter une apostille ou être légalisés. C’est bien plus simple dans votre pays, avant de partir.\n\nInterrogez le service qui délivre l’acte, ou le consulat de France, et demandez une copie qui nomme vos parents.',
  },
  'permit-as-proof': {
    title: 'Quel titre de séjour compte',
    body: 'Un visa long séjour (VLS-TS) compte une fois validé en ligne. Un récépissé de renouvellement compte aussi.\n\nUn visa de court séjour ne compte pas. Joignez la validation au visa.',
  },
  'assistant-papers': {
    title: 'Assistants de langue : vos papiers',
    body: 'Contrat, arrêté de nomination signé, acte de naissance avec le nom des parents, acte de mariage s’il y a lieu.\n\nUn expert du forum demande des traductions assermentées hors d’Europe. Une liste de 20 langues, dont l’anglais, en dispense. Les sources divergent : demandez à la caisse avant d’en payer une.',
  },
};
