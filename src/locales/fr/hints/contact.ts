import type { contact as en } from '../../en/hints/contact';
import type { SameShape } from '../../shape';

/** Hints' texts: contact. */
export const contact: SameShape<typeof en> = {
  'english-line': {
    title: 'Une ligne en anglais existe',
    body: 'Appelez le 09 74 75 36 46, ou le +33 974 75 36 46 de l’étranger, du lundi au vendredi, de 8 h 30 à 17 h 30. Réponse tout de suite ou sous 48 heures.\n\nAyez votre numéro et le dernier courrier sous la main.',
  },
  'phone-the-fund': {
    title: '36 46 : le numéro de la caisse',
    body: 'Composez le 36 46 en France, le +33 1 84 90 36 46 de l’étranger, du lundi au vendredi. Les horaires varient, dès 8 h 30 environ.\n\nAyez votre numéro. Notez le nom du conseiller, le jour et la réponse.',
  },
  'post-to-your-fund': {
    title: 'Écrivez à la caisse, non à l’accueil',
    body: 'Trouvez l’adresse postale de votre caisse avec votre code postal sur ce site. Un accueil local n’est pas fait pour les dossiers : c’est notre lecture.\n\nGardez une copie de tout avant l’envoi.',
  },
  'forum-is-general': {
    title: 'Les réponses du forum sont générales',
    body: 'Une réponse certifiée vient d’un expert ameli, mais personne ici ne voit votre dossier, et des réponses voisines divergent.\n\nRegardez sa date. N’écrivez jamais ici numéro, nom ou date de naissance ; pour votre dossier, interrogez la caisse.',
  },
  'question-first': {
    title: 'Une réponse et ce sera clair',
    body: 'Ce qui vaut ici dépend d’une chose que Repère ignore encore.\n\nOuvrez Repère depuis la barre d’outils et répondez à la question suivante. « Je ne sais pas » est aussi une réponse. Rien ne quitte ce navigateur.',
  },
};
