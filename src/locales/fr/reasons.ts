import type { reasons as en } from '../en/reasons';
import type { SameShape } from '../shape';

/** Pourquoi une étape ou une pièce concerne, ou non, quelqu’un. */
export const reasons: SameShape<typeof en> = {
  'our-reading':
    'Aucune source ne le dit mot pour mot pour votre cas. C’est notre lecture. Faites-la confirmer par votre caisse.',
  'three-months-first':
    'Les droits liés à la résidence s’ouvrent après trois mois en France. Indiquez votre date d’arrivée pour voir le jour exact.',
  'apply-at-once':
    'Vous rejoignez une personne assurée en France : envoyez le dossier tout de suite. Certains sites parlent encore de trois mois, envoyez-le quand même.',
  'send-to-paris':
    'Avec un titre « talent », le dossier va à la CPAM de Paris, où que vous habitiez. Votre employeur ou votre centre d’accueil peut l’envoyer en ligne.',
  'send-to-paris-assistant':
    'Les assistants de langue envoient le dossier à la CPAM de Paris, service « SRI / Assistants de langue ». Sans arrêté de nomination signé, envoyez-le à votre CPAM.',
  'mgen-two-sites':
    'Depuis novembre 2025, les syndicats renvoient les assurés de la MGEN vers le compte ameli. D’anciennes pages citent l’espace MGEN. Essayez d’abord ameli, sinon demandez à la MGEN.',
  'home-form-first':
    'Présentez d’abord le formulaire québécois. Les sources divergent : rien de plus, portail étudiant ou CPAM. Posez la question à votre CPAM.',
  'portal-with-s1':
    'Inscrivez-vous sur le portail étudiant et déposez-y votre S1. Votre pays paie, la France enregistre.',
  'parent-insured-here':
    'Cela suppose qu’un parent soit assuré en France. Le parent envoie le formulaire à sa propre caisse.',
  'on-parents-file': 'Les feuilles de soins vont à la caisse du parent auquel l’enfant est rattaché.',
  'doctor-optional-under-16': 'Avant 16 ans, c’est facultatif. Le remboursement n’est jamais réduit pour cette raison.',
  'top-up-recommended':
    'L’assurance maladie, ou une carte ou un formulaire de l’étranger, ne paie pas tout. Une complémentaire (mutuelle) est facultative, mais recommandée. Avec un contrat privé, voyez d’abord ce qu’il paie.',
  'top-up-employer':
    'Un employeur privé doit proposer une complémentaire à tous ses salariés. Renseignez-vous avant d’en souscrire une.',
  'top-up-state':
    'Depuis le 1er mai 2026, le personnel de l’enseignement et de la recherche a une complémentaire obligatoire (MGEN et CNP). Certaines universités commencent plus tard. Demandez aux ressources humaines.',
  'top-up-contract':
    'Votre employeur a peut-être une complémentaire pour tout le personnel, parfois obligatoire. Demandez aux ressources humaines avant d’en choisir une.',
  'top-up-small-income':
    'Avec de petits revenus, demandez d’abord la Complémentaire santé solidaire (C2S) : elle est gratuite ou peu coûteuse. Il faut pour cela des droits de base ouverts. Si vous ne pouvez pas l’avoir, une mutuelle est recommandée.',
  'top-up-policy-first':
    'Vérifiez votre contrat privé. Une mutuelle complète l’assurance publique ; sans celle-ci, elle ne paie peut-être rien (notre lecture).',
  'top-up-ask-employer':
    'Une complémentaire (mutuelle) est recommandée. Votre employeur en a peut-être une pour son personnel, parfois obligatoire. Demandez-lui avant d’en choisir une.',
  'ask-how-to-send': 'Demandez aux ressources humaines ou à la MGEN comment envoyer le dossier.',
  'papers-early':
    'Vous pouvez déjà demander l’acte de naissance : c’est long depuis la France. Les autres papiers dépendent de la réponse.',
  'claim-without-card':
    'Aucune source ne dit si les personnes avec votre formulaire ont une carte. Tant que vous n’en avez pas, envoyez les feuilles de soins par courrier : c’est notre lecture. Faites-la confirmer par votre caisse.',
  'covered-by-ehic':
    'Votre carte européenne vous couvre. Tant qu’elle est valable, vous n’avez aucune inscription à faire en France.',
  'covered-by-ghic':
    'Votre carte britannique (GHIC ou CEAM) est traitée comme une carte européenne. Aucun texte officiel ne le dit pour un cursus complet : en cas de doute, demandez à votre université.',
  'covered-by-home-intern':
    'Vous restez assuré dans votre pays. Gardez sur vous l’A1 et la preuve de votre couverture.',
  'covered-by-posting':
    'Vous restez dans le régime du pays qui vous détache. La convention dit quels soins sont payés en France.',
  'covered-by-sending-state': 'L’État qui vous envoie vous couvre. L’assurance française ne s’applique pas.',
  'covered-by-organisation':
    'Votre organisation doit vous assurer. Pendant ce temps, l’assurance française ne s’applique pas.',
  'covered-by-own-policy':
    'Pour un court séjour, c’est votre propre contrat qui vous couvre, ou votre carte européenne ou britannique si vous en avez une.',
  'paid-back-with-ehic':
    'Vous êtes remboursé autrement : montrez votre carte européenne à chaque fois. Si vous payez, gardez les reçus : la CPAM du lieu vous rembourse, ou votre assurance au retour.',
  'paid-back-with-ghic':
    'Vous êtes remboursé autrement : montrez votre carte britannique à chaque fois. Si vous payez, gardez les reçus : la CPAM du lieu vous rembourse, ou votre régime au retour.',
  'paid-back-by-home-scheme':
    'Vous êtes remboursé autrement : payez, et gardez chaque facture et chaque ordonnance. Demandez ensuite le remboursement à l’assurance qui vous couvre, selon ses règles.',
  'paid-back-with-form':
    'Vous êtes remboursé autrement : payez, et gardez chaque facture et chaque ordonnance. Demandez à la CPAM comment être remboursé avec votre formulaire.',
  'doctor-not-with-foreign-cover':
    'Avec une couverture étrangère, le remboursement ne dépend pas d’un médecin traitant.',
  'account-not-with-foreign-cover':
    'Le compte ameli demande un numéro français définitif. Une couverture étrangère n’en donne pas.',
  'card-not-with-foreign-cover':
    'Il n’y a pas de carte Vitale avec une couverture étrangère ou un contrat privé. Vous montrez votre propre carte ou formulaire.',
  'number-not-with-form':
    'Votre formulaire enregistre des droits que votre régime d’origine paie. Il ne donne pas de numéro français.',
  'top-up-not-here':
    'Une complémentaire française complète l’assurance française. Demandez au régime ou au contrat qui vous couvre ce qu’il paie.',
  'changes-end-foreign-cover':
    'Vous n’avez pas de dossier français à tenir à jour. Revenez ici si vous prenez un emploi en France ou si votre couverture se termine.',
  'child-uses-parents-account':
    'Jusqu’à 18 ans, l’enfant est sur le dossier d’un parent. On utilise le compte du parent.',
  'ask-fund-with-rights':
    'Aucune source ne dit si les personnes avec votre formulaire y ont droit. Demandez à la CPAM quand elle enregistre vos droits.',
  'ask-home-scheme':
    'Aucune source ne dit si cela concerne les personnes avec votre formulaire. Demandez à votre assurance d’origine ou à la CPAM.',
  'entitlement-first': 'Il faut d’abord savoir si vous devez vous inscrire, et comment.',
  'answer-first': 'Cela dépend d’une réponse qui manque encore.',
  'after-arrival': 'Inscrivez-vous une fois en France. Vous pouvez déjà réunir les pièces.',
  'after-three-months':
    'Les droits liés à la résidence s’ouvrent après trois mois en France. En attendant, réunissez les pièces.',
  'visiting-later':
    'Les trois premiers mois, il vous faut un contrat privé. Ensuite, les sources divergent : demandez à votre centre d’accueil et à la CPAM.',
  'card-from-16': 'La carte arrive à 16 ans. Elle peut être demandée dès 12 ans.',
  'paper-identity': 'La caisse doit savoir qui vous êtes. Cette pièce est demandée à tout le monde.',
  'paper-permit':
    'Il prouve que vous séjournez régulièrement en France. Il doit être en cours de validité ; un récépissé de renouvellement compte.',
  'paper-permit-validated':
    'Il prouve que vous séjournez régulièrement en France. Un visa long séjour ne compte qu’une fois validé en ligne.',
  'paper-permit-protection':
    'Il ouvre vos droits dès le premier jour. Le document de la préfecture suffit : carte, récépissé ou attestation.',
  'paper-permit-may': 'Les personnes ni françaises ni européennes joignent leur titre de séjour.',
  'paper-permit-quebec': 'Une université ne le demande pas avec le formulaire québécois. Demandez à la CPAM.',
  'paper-enrolment': 'Il prouve que vous étudiez ici. Il doit porter sur l’année en cours.',
  'paper-parental-permission': 'Elle est demandée aux étudiants de moins de 16 ans.',
  'paper-record':
    'Il dit à la caisse qui vous êtes et qui sont vos parents. Un numéro définitif est créé à partir de cet acte. Il est demandé à toute personne née hors de France.',
  'paper-record-filed': 'La caisse en a besoin pour vous enregistrer : il donne votre nom et celui de vos parents.',
  'paper-record-early': 'Il le faudra si vous vous inscrivez plus tard. Depuis la France, il est long à obtenir.',
  'paper-ofpra':
    'L’Ofpra établit les actes d’état civil des réfugiés. Avec la protection temporaire, demandez à la CPAM quel document elle accepte.',
  'paper-instead-of-record':
    'Il peut remplacer la copie intégrale de l’acte de naissance si vous ne pouvez pas l’obtenir.',
  'paper-family-book-ask':
    'Le portail étudiant l’accepte à la place de la copie intégrale. Ailleurs, demandez à la caisse.',
  'paper-translation-needed':
    'La langue de votre acte n’est pas parmi les 20 que les caisses lisent : une traduction assermentée est nécessaire.',
  'paper-translation-depends':
    'Cela dépend de la langue de votre acte de naissance : 20 langues sont acceptées telles quelles, les autres demandent une traduction assermentée.',
  'paper-translation-assistant':
    'Votre langue est sur la liste des 20 que lisent les caisses. Mais un expert du forum demande une traduction aux assistants venus d’un pays hors d’Europe : demandez avant de payer.',
  'paper-apostille-may':
    'Les actes de certains pays en ont besoin. Un tableau du ministère des Affaires étrangères le dit par pays ; nous n’avons pas pu le lire. Demandez au service qui délivre l’acte, ou au consulat de France.',
  'paper-bank': 'Les remboursements sont versés sur ce compte.',
  'paper-contract': 'Il prouve votre travail ici, et le jour où votre couverture commence.',
  'paper-payslip-may': 'Joignez le premier si vous avez signé le contrat avant votre premier jour de travail.',
  'paper-appointment': 'Il prouve votre poste, et le jour où votre couverture commence.',
  'paper-business': 'Il prouve votre activité, et le jour où votre couverture commence.',
  'paper-s1106': 'C’est la demande d’ouverture de vos droits. Postez-la à l’adresse de votre caisse.',
  'paper-s1106-talent':
    'C’est la demande d’ouverture de vos droits. Votre employeur ou votre centre d’accueil peut l’envoyer en ligne. Sinon, postez-la à : CPAM de Paris, SRI / Travailleur étranger (nom plus récent : SRI/talents), 75948 Paris Cedex 19.',
  'paper-s1106-assistant':
    'C’est la demande d’ouverture de vos droits. Postez-la avec tout le dossier à : CPAM de Paris, SRI / Assistants de langue, 75948 Paris Cedex 19. Sans arrêté de nomination signé, postez-la à votre CPAM.',
  'paper-s3705': 'Il rattache l’enfant à l’un des parents ou aux deux.',
  'paper-residence': 'Elles montrent que vous vivez en France depuis plus de trois mois.',
  'paper-address': 'Il montre où vous habitez, et où les courriers vous arrivent.',
  'paper-marriage':
    'Il montre que vous rejoignez une personne assurée ici. C’est notre lecture : demandez si vous avez une autre preuve.',
  'paper-marriage-may': 'Joignez-le en cas de mariage.',
  'paper-means': 'Les étudiants sans carte européenne ni S1 déclarent de quoi ils vivent.',
  'paper-ehic':
    'Montrez-la aux médecins et aux pharmacies. Elle paie les soins qui ne peuvent attendre. Pour des soins prévus d’avance, demandez d’abord à votre assureur (notre lecture). Elle doit couvrir tout votre séjour ou toute l’année universitaire.',
  'paper-ghic':
    'Montrez-la aux médecins et aux pharmacies. Notre lecture : comme la carte européenne, elle paie les soins qui ne peuvent attendre. Elle doit être valable pendant tout votre séjour.',
  'paper-s1': 'Il dit que votre pays paie. La CPAM l’enregistre.',
  'paper-a1': 'Il prouve que la sécurité sociale d’un autre pays reste responsable de vous.',
  'paper-home-cover-proof':
    'Avec l’A1, vous prouvez que la maladie, la maternité et les accidents du travail sont couverts dans votre pays.',
  'paper-posting-certificate': 'Il prouve que vous restez dans le régime du pays qui vous détache.',
  'paper-quebec-form': 'Il prouve que le Québec paie. L’établissement et la RAMQ le remplissent avant le départ.',
  'paper-andorran-form': 'Il prouve que l’Andorre paie. Demandez-le avant le départ.',
  'paper-monegasque-form': 'Il prouve que Monaco paie. Demandez-le à la caisse monégasque avant le départ.',
  'paper-private-policy': 'C’est votre couverture pour l’instant. Lisez ce qu’il paie, et jusqu’à quand.',
  'paper-sending-scheme': 'Elle dit qui vous couvre. On peut vous la demander.',
};
