import type { changes as en } from '../en/changes';
import type { SameShape } from '../shape';

/** Ce qu’il faut signaler quand quelque chose change. */
export const changes: SameShape<typeof en> = {
  title: 'Quelque chose a changé',
  intro: 'Choisissez ce qui a changé. Vous verrez qui prévenir.',
  labels: { tell: 'Prévenir', how: 'Comment', when: 'Quand', note: 'Bon à savoir', otherwise: 'Sinon' },
  ways: {
    account:
      'Dans votre compte ameli. Quand il montre le changement, mettez votre carte Vitale à jour en pharmacie, si vous en avez une.',
    mgen: 'Les sources divergent. Modifiez le compte ameli ; pour la complémentaire, l’espace MGEN aussi. Pas de compte ameli ? Demandez à la MGEN au 3676.',
    portal:
      'Dans votre espace du portail étudiant. Ou écrivez à votre caisse, appelez le 36 46, ou allez-y sur rendez-vous.',
    'no-account':
      'Écrivez à votre caisse, appelez le 36 46, ou allez-y sur rendez-vous. Sans numéro définitif, pas de compte ameli.',
    'either-number':
      'Avec un numéro définitif : dans votre compte ameli. Sans lui : écrivez à votre caisse, appelez le 36 46, ou allez-y sur rendez-vous.',
  },
  events: {
    'new-address': {
      title: 'J’ai une nouvelle adresse',
      tell: 'Votre caisse. Aussi votre mutuelle et la préfecture.',
      when: 'Tout de suite. Nous n’avons trouvé aucun texte qui donne un nombre de jours.',
      note: 'Mettez votre nom sur la boîte aux lettres : la caisse écrit par courrier.',
      otherwise: 'Courriers, codes et carte se perdent.',
    },
    'new-departement': {
      title: 'Je change de département',
      tell: 'Votre caisse. Elle transmet votre dossier à la nouvelle. Aussi votre mutuelle.',
      when: 'Au déménagement. L’ancienne caisse paie jusqu’à ce que la nouvelle commence.',
      note: 'Ensuite, reprenez une attestation : elle nomme la nouvelle caisse.',
    },
    'new-bank': {
      title: 'J’ai un nouveau compte bancaire',
      tell: 'Votre caisse.',
      when: 'Avant de fermer l’ancien compte : c’est notre conseil.',
      note: 'Le compte doit être à votre nom. En ligne, une connexion renforcée est demandée. Par courrier, envoyez le RIB.',
      otherwise: 'Les remboursements ne vous parviennent pas.',
    },
    'permit-renewed': {
      title: 'Mon titre de séjour est renouvelé',
      tell: 'Votre caisse : envoyez une copie du nouveau titre.',
      when: 'Avant la fin de l’ancien titre.',
      note: 'Pas encore reçu ? Un récépissé, ou une convocation de la préfecture à votre nom, compte en attendant.',
      otherwise: 'Vos droits peuvent être fermés. Voir « Mon titre de séjour prend fin ».',
    },
    'permit-ends': {
      title: 'Mon titre de séjour prend fin',
      tell: 'Votre caisse : envoyez le récépissé, ou tout document valable de la préfecture à votre nom.',
      when: 'Notre lecture : commencez le renouvellement quatre mois avant. Envoyez le récépissé au plus tard le dernier jour. Vérifiez vos droits cinq mois après.',
      note: 'La couverture de base continue six mois, plus environ 45 jours autour de la lettre de fermeture : lisez-la, car les textes comptent différemment. D’anciennes pages disent douze mois ; nous suivons le texte récent. La C2S peut être gardée six mois sur demande.',
      otherwise: 'La caisse vous écrit d’abord. Vous avez alors un mois pour prouver votre résidence et votre titre.',
    },
    'visa-validated': {
      title: 'J’ai validé mon visa de long séjour',
      tell: 'Votre caisse : envoyez la confirmation, et gardez une copie.',
      how: 'Sur le portail étudiant si vous vous y êtes inscrit ; sinon par courrier.',
      when: 'Dès que vous avez la confirmation.',
      otherwise: 'La caisse n’accepte pas le visa comme titre de séjour.',
    },
    'job-after-studies': {
      title: 'J’étais étudiant, j’ai maintenant un emploi',
      tell: 'Votre caisse. Votre employeur vous déclare aussi.',
      how: 'Envoyez le formulaire de changement de la caisse, avec un bulletin de paie. À Marseille, c’est le formulaire 750.',
      when: 'Au début de l’emploi.',
      note: 'Votre numéro reste le même.',
      otherwise: 'Votre dossier reste à la mauvaise caisse, et les remboursements tardent.',
    },
    'studies-end': {
      title: 'Mes études finissent et je reste',
      tell: 'Votre caisse : votre nouvelle situation, ou que vous continuez à vivre ici.',
      when: 'Avant la fin de votre titre de séjour, si vous en avez un.',
      note: 'Les droits continuent tant que vous résidez régulièrement ici. D’anciennes pages parlent d’un an de plus : cette règle date d’avant 2019.',
    },
    'new-contract': {
      title: 'J’ai un nouvel employeur ou contrat',
      tell: 'Votre caisse, CPAM ou MGEN. Votre attestation la nomme.',
      how: 'Un texte de 2019 cite le formulaire 11545 (demande de mutation). Demandez à votre caisse si c’est toujours lui.',
      when: 'Au début du nouveau contrat.',
    },
    'contract-ends': {
      title: 'Mon contrat prend fin',
      tell: 'Votre caisse.',
      when: 'À la fin du contrat. Nous n’avons trouvé aucun texte qui donne un nombre de jours.',
      note: 'Les droits continuent tant que vous résidez régulièrement ici.',
    },
    'job-with-foreign-card': {
      title: 'Je prends un emploi en France',
      tell: 'Votre employeur, la CPAM, et votre assurance d’origine.',
      how: 'Envoyez le formulaire S1106 à la CPAM. Modifiez vos réponses ici : la liste montre alors chaque étape.',
      when: 'Au début de l’emploi, même pour quelques heures.',
      otherwise: 'Votre carte européenne ou britannique ne vous couvre plus, et vous ne pouvez plus vous en servir.',
    },
    'foreign-cover-ends': {
      title: 'Ma couverture étrangère prend fin',
      tell: 'La caisse française : il faut maintenant voir si vous vous inscrivez.',
      how: 'Les étudiants s’inscrivent sur le portail étudiant. Modifiez vos réponses ici : la liste montre alors votre chemin.',
      when: 'Tout de suite, ou demandez dans votre pays une nouvelle carte ou un nouveau formulaire.',
      otherwise: 'Personne ne paie vos soins.',
    },
    birth: {
      title: 'J’ai un enfant',
      tell: 'Votre caisse, votre mutuelle et votre employeur.',
      how: 'Dans votre compte ameli. Sinon : formulaire S3705, avec l’extrait de naissance ou le livret de famille.',
      when: 'Vite. Nous n’avons trouvé aucun nombre de jours officiel.',
    },
    'couple-or-name': {
      title: 'Mariage, Pacs, divorce, nouveau nom',
      tell: 'Votre caisse.',
      how: 'Par courrier, avec le justificatif.',
      when: 'Vite. Nous n’avons trouvé aucun nombre de jours officiel.',
      otherwise: 'Votre nom ne correspond plus à votre dossier.',
    },
    'new-doctor': {
      title: 'Je change de médecin traitant',
      tell: 'Le nouveau médecin. La déclaration informe la caisse.',
      how: 'Le médecin le déclare en ligne pendant une consultation, ou vous signez tous deux le formulaire S3704 et vous l’envoyez.',
      when: 'À tout moment.',
      otherwise: 'Chez un médecin non déclaré, on est remboursé à 30 % au lieu de 70 %.',
    },
    'turning-16': {
      title: 'Avoir 16 ans',
      tell: 'Personne : la caisse propose une carte Vitale.',
      how: 'Répondez au formulaire reçu.',
      when: 'Quand le formulaire arrive.',
    },
    'turning-18': {
      title: 'Avoir 18 ans',
      tell: 'Personne, à notre connaissance. À 18 ans, vous êtes assuré en votre nom.',
      how: 'Ouvrez votre propre compte ameli, avec un numéro définitif.',
      when: 'À 18 ans.',
    },
    'leaving-france': {
      title: 'Je quitte la France',
      tell: 'Votre caisse : votre départ.',
      when: 'Avant de partir.',
      note: 'Rendez la carte Vitale. Envoyez les dernières feuilles de soins, et gardez un compte bancaire jusqu’au paiement.',
    },
  },
};
