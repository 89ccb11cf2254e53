import type { from as en } from '../en/from';
import type { SameShape } from '../shape';

/** À partir de quand, en mots. */
export const from: SameShape<typeof en> = {
  unknown: 'Pas encore connu.',
  'ask-first': 'Demandez d’abord ; la date dépend de la réponse.',
  none: 'Il n’y a rien à inscrire.',
  enrolment:
    'Dès votre inscription à l’université, une fois en France. Selon notre lecture, la couverture remonte au premier jour des cours.',
  'contract-start': 'Dès le premier jour de votre contrat.',
  'first-day-worked': 'Dès le premier jour travaillé, sans délai.',
  appointment: 'Dès le jour de votre nomination.',
  'activity-start': 'Dès le début de votre activité.',
  'three-months':
    'Après trois mois de résidence sans interruption. Si vous avez déjà des droits en France, il n’y a pas de délai.',
  'joining-insured': 'Tout de suite, puisque vous rejoignez une personne assurée ici.',
  'arrival-or-birth': 'Dès l’arrivée ou la naissance.',
  protection: 'Dès le jour de la protection, sans délai.',
  'visiting-three-months': 'Pas pendant les trois premiers mois. Ensuite, renseignez-vous avant tout envoi.',
  'foreign-cover': 'Votre couverture étrangère compte dès le premier jour.',
  'form-dates': 'Pour les dates inscrites sur votre formulaire.',
  'treaty-dates': 'Pour les dates inscrites sur votre certificat.',
  's1-registered': 'Dès que la caisse enregistre votre S1.',
  'posted-arrival': 'Dès votre arrivée : remettez le S1 à la caisse.',
};
