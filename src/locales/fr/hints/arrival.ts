import type { arrival as en } from '../../en/hints/arrival';
import type { SameShape } from '../../shape';

/** Hints' texts: arrival. */
export const arrival: SameShape<typeof en> = {
  'nothing-automatic': {
    title: 'Personne ne vous inscrit d’office',
    body: 'L’affiliation ne se fait pas toute seule, même avec un employeur.\n\nEnvoyez votre dossier, ou demandez par écrit à votre employeur s’il l’a fait. Gardez une copie et notez la date.',
  },
  'work-no-wait': {
    title: 'Avec un emploi, pas d’attente',
    body: 'Les droits par le travail commencent dès les premières heures. Votre employeur vous déclare.\n\nPas encore de numéro de sécurité sociale ? Envoyez aussi à votre CPAM le formulaire S1106 (demande d’ouverture des droits), avec votre contrat ou un bulletin de paie.',
  },
  'talent-paris': {
    title: 'Titre « talent » : la CPAM de Paris',
    body: 'Avec un titre de séjour « talent », le dossier va à la CPAM de Paris, 75948 Paris Cedex 19, où que vous habitiez.\n\nLes sources donnent deux noms au service : « SRI / Travailleur étranger » et « SRI/talents ». Écrivez les deux.',
  },
  'assistant-paris': {
    title: 'Assistants de langue : Paris',
    body: 'Envoyez le dossier à la CPAM de Paris, « SRI / Assistants de langue », 75948 Paris Cedex 19, où que vous habitiez.\n\nJoignez l’arrêté de nomination signé. Sans cet arrêté, le dossier va à votre CPAM locale.',
  },
  'ask-employer-fund': {
    title: 'CPAM ou MGEN ? Demandez à l’employeur',
    body: 'Les textes rattachent les agents publics contractuels à la CPAM. Par endroits, la MGEN les gère : les sources se contredisent.\n\nDemandez au service du personnel où va votre dossier. Plus tard, votre attestation de droits nommera votre caisse.',
  },
  'civil-servant-mgen': {
    title: 'Fonctionnaires : la base est à la MGEN',
    body: 'Pour les fonctionnaires de l’éducation et de la recherche, la MGEN gère la couverture de base, dès la nomination.\n\nDemandez au service du personnel comment votre dossier lui parvient, et ce que vous devez envoyer vous-même.',
  },
  'give-s1': {
    title: 'Remettez votre S1 à la CPAM',
    body: 'Le S1 dit qu’un autre pays paie vos soins.\n\nRemettez-le à la CPAM de votre lieu de résidence. Elle enregistre alors ces droits. Gardez-en une copie.',
  },
  'posted-by-treaty': {
    title: 'Détaché : le régime d’origine reste',
    body: 'Un salarié détaché au titre d’une convention garde le régime de son pays, avec son certificat.\n\nLa prise en charge des soins en France dépend de cette convention. Demandez au CLEISS ou à votre régime ce que dit la vôtre.',
  },
  'intern-a1': {
    title: 'A1 et couverture d’origine suffisent',
    body: 'Un stagiaire qui a un A1 et prouve sa couverture d’origine (maladie, maternité, accident du travail) reste hors du régime français.\n\nGardez les deux papiers sur vous. Si l’un prend fin, interrogez la CPAM.',
  },
  'quebec-form': {
    title: 'Formulaire du Québec : à montrer',
    body: 'Un formulaire québécois (RAMQ, SE 401-Q-…) vous laisse assuré là-bas pendant votre séjour.\n\nLes sources se contredisent : le déposer sur le portail étudiant, ou ne rien déposer. Montrez-le à votre CPAM et demandez.',
  },
  'andorra-monaco-form': {
    title: 'Andorre, Monaco : le formulaire',
    body: 'Les étudiants assurés en Andorre gardent cette couverture en France, avec un formulaire à demander avant le départ. Un formulaire monégasque existe aussi ; nous en savons peu.\n\nMontrez-le à la CPAM de votre résidence et demandez ce qu’il faut d’autre.',
  },
  'three-months-ahead': {
    title: 'Après trois mois en France',
    body: 'Sans travail, sans études et sans proche assuré, les droits commencent après plus de trois mois de résidence ininterrompue.\n\nRassemblez dès maintenant une preuve par mois, avec nom et date : quittances, factures. Gardez votre assurance jusque-là.',
  },
  'send-s1106': {
    title: 'Envoyez le formulaire S1106',
    body: 'Après plus de trois mois de résidence, signez le formulaire S1106 et envoyez-le à votre CPAM. Chaque adulte en envoie un.\n\nJoignez des copies : identité, acte de naissance, RIB, preuves de résidence. Ajoutez le titre de séjour valide, ou le récépissé, s’il en faut un.',
  },
  'europe-without-work': {
    title: 'Européens sans travail : demandez',
    body: 'Trois mois ici n’ouvrent pas les droits d’office : la caisse décide et peut refuser. Les réponses certifiées du forum divergent.\n\nDemandez d’abord un S1, ou un refus écrit, à la caisse de votre pays. Interrogez ensuite votre CPAM.',
  },
  'cross-border': {
    title: 'Travail à l’étranger : demandez',
    body: 'Vous vivez en France et travaillez dans un autre pays ? Demandez à la CPAM et au CLEISS quel pays vous assure.\n\nPour la Suisse, un choix est à faire dans les trois mois du début. Il est en principe définitif.',
  },
  'mayotte-pacific': {
    title: 'Mayotte, Pacifique : autre caisse',
    body: 'Mayotte a sa propre caisse, la CSSM ; la résidence régulière y est exigée. Les territoires du Pacifique ont aussi leurs caisses.\n\nInterrogez la caisse locale avant de suivre les démarches de cette page.',
  },
  'ask-before-filing': {
    title: 'Demandez avant de remplir',
    body: 'Pour certaines situations, aucun texte ne dit clairement qui vous assure.\n\nOuvrez Repère depuis la barre d’outils : la liste dit qui interroger, et sur quoi. Demandez par écrit, gardez la réponse et, d’ici là, votre assurance actuelle.',
  },
  'guest-researcher': {
    title: 'Invité sans contrat : assurance privée',
    body: 'Un chercheur invité sans contrat français commence avec une assurance privée.\n\nLes sources divergent sur la suite : jamais, après trois mois, ou pour un séjour de plus de six mois. Interrogez le service d’accueil de votre établissement avant tout dépôt.',
  },
  'protection-no-wait': {
    title: 'Personnes protégées : sans délai',
    body: 'Les personnes sous protection peuvent demander tout de suite. Envoyez le formulaire S1106 à la CPAM, avec votre document de la préfecture.\n\nPour un réfugié, le certificat d’état civil de l’OFPRA remplace l’acte de naissance.',
  },
  'joining-family': {
    title: 'Rejoindre un assuré : sans attendre',
    body: 'Chaque adulte a son propre dossier : formulaire S1106.\n\nLa loi, citée par le forum officiel, n’impose pas trois mois d’attente à la famille qui rejoint un assuré. Une université annonce encore trois mois. Demandez tout de suite, avec votre titre de séjour.',
  },
  'child-s3705': {
    title: 'L’enfant rejoint le dossier du parent',
    body: 'Un enfant est rattaché à l’un de ses parents, ou aux deux.\n\nEnvoyez le formulaire S3705 à la caisse du parent, avec une copie de l’extrait de naissance ou du livret de famille.',
  },
  'family-own-files': {
    title: 'Adultes : S1106 ; enfants : S3705',
    body: 'Votre conjoint n’est pas couvert par votre dossier. Chaque adulte envoie un formulaire S1106.\n\nUn enfant rejoint un parent ou les deux, par le formulaire S3705. Joignez un extrait de naissance ou le livret de famille.',
  },
  'self-employed': {
    title: 'Indépendants : l’entreprise d’abord',
    body: 'Vos droits suivent l’immatriculation de votre entreprise. La CPAM de votre résidence les gère ensuite.\n\nPas encore de numéro de sécurité sociale ? Envoyez-lui le formulaire S1106, avec votre acte d’état civil.',
  },
  'european-job-seeker': {
    title: 'Indemnisé par un autre pays : y rester',
    body: 'Qui touche le chômage d’un autre pays européen y reste assuré. Montrez la carte européenne (CEAM).\n\nQuand les versements s’arrêtent, ou qu’un travail commence en France, interrogez votre CPAM.',
  },
  'insured-by-organisation': {
    title: 'Assuré par un État, une organisation',
    body: 'Les diplomates restent assurés par l’État qui les envoie ; les agents internationaux par leur organisation.\n\nPour vos soins, suivez les règles de ce régime. Interrogez-le avant tout dépôt ici, pour la famille aussi.',
  },
  'short-stay-own-policy': {
    title: 'Court séjour : votre assurance',
    body: 'Un court séjour sans travail n’ouvre pas de droits ici, un visa de court séjour non plus.\n\nUtilisez une assurance privée, ou la carte européenne (CEAM) si votre caisse la délivre. Gardez factures et ordonnances pour votre assureur.',
  },
  'private-policy-fills-gap': {
    title: 'L’assurance privée comble l’attente',
    body: 'Une assurance privée ou de voyage ne remplace pas l’affiliation, et ce n’est pas une mutuelle : c’est notre lecture.\n\nElle sert jusqu’à l’ouverture de vos droits. Ne la résiliez pas avant d’avoir votre attestation de droits.',
  },
  'charge-without-work': {
    title: 'Sans activité : une cotisation ?',
    body: 'Depuis une loi du 30 décembre 2025, certains résidents sans activité doivent payer une cotisation pour garder leurs droits. Projet et texte final diffèrent sur qui.\n\nNous n’avons trouvé aucun montant. Interrogez votre caisse avant d’y compter.',
  },
  'european-card-no-file': {
    title: 'Carte européenne : rien à déposer',
    body: 'Avec une carte européenne (CEAM) valable jusqu’à la fin de l’année d’études, ou du séjour, on ne s’inscrit pas en France.\n\nMontrez la carte à chaque médecin et gardez les reçus. Un emploi en France change tout : la couverture vient alors du travail.',
  },
  'british-card': {
    title: 'Carte britannique : comme l’européenne',
    body: 'Une université traite la carte britannique (GHIC) comme l’européenne : pas d’inscription. Une autre dit qu’un étudiant avec visa peut aussi s’inscrire.\n\nNous n’avons trouvé aucune page officielle. Demandez au service international de votre université.',
  },
  'after-registering-s1': {
    title: 'S1 remis ? Demandez la suite',
    body: 'Répondez à la CPAM, gardez reçus et feuilles de soins. Nous n’avons trouvé aucune source disant si un numéro, un compte ou une carte suivent un S1 : demandez-le-lui.\n\nLa liste de Repère montre où vous en êtes.',
  },
  'after-registering': {
    title: 'Dossier envoyé ? Passez à la suite',
    body: 'Ensuite : répondez à la caisse, gardez l’attestation de droits quand elle arrive, déclarez un médecin traitant. Le compte et la carte suivent le numéro définitif.\n\nLa liste de Repère montre où vous en êtes.',
  },
  'registered-with-number': {
    title: 'Affilié ? Médecin, compte, puis carte',
    body: 'Avec un numéro définitif, trois choses suivent. Déclarez un médecin traitant, créez le compte en ligne, puis commandez la carte Vitale.\n\nLa liste de Repère montre ce qui reste à faire.',
  },
  'temporary-stays-only': {
    title: 'Pour les personnes assurées ailleurs',
    body: 'Cette page concerne les séjours pendant lesquels l’assurance publique d’un autre pays paie.\n\nUne fois affilié en France, c’est la caisse française qui paie. Si vous aviez une carte européenne (CEAM), ne l’utilisez plus et prévenez l’assureur qui l’a délivrée.',
  },
  'prepare-before-arriving': {
    title: 'Préparez avant, envoyez sur place',
    body: 'Le dossier d’affiliation s’envoie de France, après l’arrivée. C’est notre lecture : il demande une adresse ici.\n\nAvant de partir, obtenez actes de naissance et formulaires de votre assurance. Plus tard, c’est difficile.',
  },
  'family-need-not-wait': {
    title: 'Votre famille n’a pas à attendre',
    body: 'La loi, citée par le forum officiel, n’impose pas trois mois d’attente à la famille qui rejoint un assuré. Pour celle d’un étudiant, c’est notre lecture. Une université annonce encore trois mois : les sources divergent.\n\nEnvoyez leurs formulaires sans attendre. Les personnes non européennes joignent un titre de séjour valide.',
  },
  'quebec-form-and-job': {
    title: 'Formulaire du Québec et emploi ici',
    body: 'Un travail en France décide en général de votre assurance. Nous n’avons trouvé aucun texte sur un formulaire québécois (RAMQ) avec un emploi français.\n\nAvant le premier jour de travail, demandez à la CPAM et à la RAMQ qui vous couvre.',
  },
};
