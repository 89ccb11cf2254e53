import type { studentPortal as en } from '../../en/hints/student-portal';
import type { SameShape } from '../../shape';

/** Hints' texts: student portal. */
export const studentPortal: SameShape<typeof en> = {
  'portal-register': {
    title: 'Étudiants : inscription sur le portail',
    body: 'Inscrivez-vous sur etudiant-etranger.ameli.fr, une fois arrivé et inscrit dans votre établissement. C’est gratuit, et personne ne le fait pour vous. Selon notre lecture, un contrat privé n’en dispense pas.\n\nLe site existe en anglais et en espagnol. Donnez une adresse électronique durable.',
  },
  'portal-papers': {
    title: 'Les papiers à préparer',
    body: 'Identité, et titre de séjour s’il vous en faut un. Certificat de scolarité de l’année en cours. RIB à votre nom.\n\nUn acte de naissance qui nomme vos parents. Un livret de famille peut le remplacer.',
  },
  'portal-one-file': {
    title: 'Plusieurs pages : un seul PDF',
    body: 'Une université signale que le portail prend un seul PDF par pièce.\n\nRéunissez d’abord les pages : le recto et le verso d’une carte, toutes les pages d’un acte. Vérifiez que chaque tampon se lit.',
  },
  'portal-certificate-at-once': {
    title: 'Une attestation tout de suite',
    body: 'Après l’inscription, le portail donne un numéro provisoire et une attestation provisoire.\n\nEnregistrez-la : vous la montrez aux médecins, aux pharmacies et à la mutuelle jusqu’à l’attestation définitive.',
  },
  'portal-follow-up': {
    title: 'Suivez votre espace du portail',
    body: 'Les pièces manquantes ou refusées sont indiquées dans votre espace personnel du portail étudiant. Déposez-les là.\n\nRegardez toutes les quelques semaines, jusqu’à l’attestation définitive. Cet espace marche avec un numéro provisoire.',
  },
  'portal-with-s1': {
    title: 'Le S1 se dépose aussi sur le portail',
    body: 'Un étudiant européen qui a un S1 s’inscrit sur le portail. Il y dépose le S1 avec les autres pièces.\n\nSi vous ne l’avez pas encore, demandez-le d’abord à la caisse de votre pays.',
  },
  'portal-without-european-card': {
    title: 'Sans carte européenne : ressources',
    body: 'Un étudiant européen sans carte européenne ni S1 s’inscrit sur le portail et joint une attestation de ressources. Campus France indique 615 euros par mois.\n\nVérifiez d’abord si la caisse de votre pays peut encore vous donner une carte.',
  },
  'portal-any-age': {
    title: 'Plus de 28 ans : le portail aussi',
    body: 'Les sources se contredisent : la page d’ameli ne fixe pas d’âge, une ancienne page officielle dit moins de 28 ans, une réponse du forum indique le formulaire papier.\n\nNous suivons ameli. En cas de refus, envoyez le S1106 à votre CPAM.',
  },
  'portal-students-only': {
    title: 'Cette voie est réservée aux étudiants',
    body: 'Le portail étudiant s’adresse aux inscrits de l’enseignement supérieur français.\n\nAvec un contrat de travail, en famille ou sans études, la voie est autre : formulaire S1106, dossier d’un parent, employeur ou S1 remis à la CPAM. La liste de Repère montre la vôtre.',
  },
  'work-before-studies': {
    title: 'L’emploi passe avant les études',
    body: 'Un étudiant qui travaille en France est couvert comme salarié. Votre employeur vous déclare.\n\nSignalez l’emploi à votre caisse. N’ouvrez pas un second dossier sur le portail étudiant sans la consulter.',
  },
  'portal-before-enrolment': {
    title: 'D’abord arriver et s’inscrire',
    body: 'Le portail demande le certificat de scolarité de l’année : inscrivez-vous après votre arrivée et votre inscription.\n\nPour les jours d’avant, prenez une assurance privée. Demandez vos actes de naissance avant de partir.',
  },
  'portal-french-overseas': {
    title: 'Français d’outre-mer : même portail',
    body: 'Le portail étudiant sert aussi aux étudiants français de Nouvelle-Calédonie, de Polynésie, de Wallis-et-Futuna ou de Saint-Pierre-et-Miquelon. Et aux étudiants français nés à l’étranger.\n\nEn Nouvelle-Calédonie, la caisse locale peut obtenir le numéro avant le départ.',
  },
};
