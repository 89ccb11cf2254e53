import type { doctor as en } from '../../en/hints/doctor';
import type { SameShape } from '../../shape';

/** Hints' texts: doctor. */
export const doctor: SameShape<typeof en> = {
  'declare-doctor': {
    title: 'Déclarez un médecin : 70 %, pas 30 %',
    body: 'Avec un médecin traitant déclaré, une consultation est remboursée à 70 % du tarif. Sans lui, à 30 %.\n\nLors d’une consultation, demandez au médecin de devenir le vôtre. Avec la carte Vitale, il le déclare en ligne. Sans elle, vous signez tous deux le S3704 et l’envoyez à la caisse : c’est notre lecture.',
  },
  'declare-doctor-on-paper': {
    title: 'Numéro provisoire : formulaire papier',
    body: 'Le médecin traitant se déclare aussi avant la carte : c’est notre lecture d’une page d’université. Imprimez le S3704, signez-le avec le médecin, envoyez-le à la caisse ; montrez votre attestation.\n\nCela en vaut la peine : 70 % du tarif remboursés au lieu de 30 %.',
  },
  'doctor-after-number': {
    title: 'Le médecin vient après le numéro',
    body: 'Le médecin traitant se déclare avec un numéro, même provisoire : c’est notre lecture. Quand le dossier est envoyé, il suffit d’attendre.\n\nVous pouvez déjà en chercher un qui prend de nouveaux patients. Si vous êtes malade, consultez n’importe quel médecin.',
  },
  'no-doctor-with-foreign-cover': {
    title: 'Couvert ailleurs : rien à déclarer',
    body: 'Avec une carte européenne ou un formulaire québécois, les taux français s’appliquent sans médecin traitant déclaré.\n\nMontrez la carte ou le formulaire à chaque consultation. Demandez si le médecin pratique des dépassements d’honoraires.',
  },
  'change-doctor': {
    title: 'Vous pouvez changer à tout moment',
    body: 'Une nouvelle déclaration remplace l’ancienne : en ligne par le nouveau médecin, ou sur le formulaire S3704.\n\nFaites-le en cas de déménagement. Loin de chez vous, consulter un autre médecin ne vous pénalise pas.',
  },
  'direct-access': {
    title: 'Certains soins en accès direct',
    body: 'Pour certains actes, on va droit chez l’ophtalmologue, le gynécologue ou le stomatologue. Chez le psychiatre, de 16 à 25 ans. Chez le dentiste et la sage-femme, toujours.\n\nUne page plus ancienne cite le psychiatre sans âge : les sources divergent. Sinon, voyez d’abord le médecin traitant.',
  },
  'doctor-refuses': {
    title: 'Aucun médecin n’accepte ?',
    body: 'Essayez d’autres noms de l’annuaire : un médecin d’une autre ville convient. Pour les étudiants, un centre de santé universitaire aussi.\n\nToujours personne ? La CPAM a un conciliateur : écrivez-lui, en citant les médecins sollicités. Pour la MGEN, nous n’en avons pas trouvé : demandez au 3676 qui peut aider.',
  },
  'fee-sectors': {
    title: 'Secteur 1 : pas de dépassement',
    body: 'Un médecin de secteur 1 applique le tarif. En secteur 2, ses honoraires sont libres ; le dépassement reste à votre charge ou à celle de la mutuelle.\n\nRegardez le secteur dans le résultat avant de prendre rendez-vous.',
  },
  'doctor-after-registration': {
    title: 'D’abord l’affiliation, puis le médecin',
    body: 'Le médecin traitant se déclare à une caisse : elle doit donc vous connaître. Un numéro provisoire suffit : c’est notre lecture.\n\nVous pouvez déjà en chercher un qui prend de nouveaux patients. Si vous êtes malade, consultez sans attendre.',
  },
};
