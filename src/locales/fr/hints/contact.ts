import type { contact as en } from '../../en/hints/contact';
import type { SameShape } from '../../shape';

/** Hints' texts: contact. */
export const contact: SameShape<typeof en> = {
  'english-line': {
    title: 'Une ligne en anglais existe',
    body: 'Appelez le 09 74 75 36 46, ou le +33 974 75 36 46 de l’étranger, du lundi au vendredi, de 8 h 30 à 17 h 30. Réponse tout de suite ou sous 48 heures. C’est la ligne des CPAM ; aucune trouvée pour la MGEN.\n\nAyez votre numéro, si vous en avez un, ou votre carte ou formulaire.',
  },
  'phone-the-fund': {
    title: '36 46 : le numéro de la caisse',
    body: 'Composez le 36 46 en France, le +33 1 84 90 36 46 de l’étranger, du lundi au vendredi. Les horaires varient, dès 8 h 30 environ.\n\nAyez votre numéro, si vous en avez un. Notez le nom du conseiller, le jour et la réponse.',
  },
  'post-to-your-fund': {
    title: 'Écrivez à la caisse, non à l’accueil',
    body: 'Sur ameli.fr, trouvez l’adresse postale de votre caisse avec votre code postal. Un accueil local n’est pas fait pour les dossiers : c’est notre lecture.\n\nGardez une copie de tout avant l’envoi.',
  },
  'forum-is-general': {
    title: 'Les réponses du forum sont générales',
    body: 'Une réponse certifiée vient d’un expert ameli, mais personne ici ne voit votre dossier, et des réponses voisines divergent.\n\nRegardez sa date. N’écrivez jamais ici numéro, nom ou date de naissance. Pour votre cas, interrogez votre caisse ou votre assureur.',
  },
  'question-first': {
    title: 'Une seule réponse manque',
    body: 'Ce qui vaut ici dépend d’une chose que Repère ignore encore.\n\nOuvrez Repère depuis la barre d’outils et répondez à la question suivante. « Je ne sais pas » est aussi une réponse. Rien ne quitte ce navigateur.',
  },
  'post-to-paris': {
    title: 'Caisse de Paris : sa propre adresse',
    body: 'Votre attestation nomme la CPAM de Paris ? Alors envoyez demandes et pièces à l’adresse inscrite sur ses courriers, non à celle du code postal : c’est notre lecture.\n\nSi elle nomme une autre caisse, écrivez à celle-là. Ni attestation ni courrier ? Appelez.',
  },
  'post-to-mgen': {
    title: 'MGEN : demandez où envoyer',
    body: 'Selon des syndicats, les demandes du régime de base sont passées chez ameli en novembre 2025. D’anciennes pages citent une section départementale : celle du travail pour les fonctionnaires, celle du domicile sinon. Les sources divergent.\n\nDemandez à la MGEN au 3676 avant l’envoi.',
  },
};
