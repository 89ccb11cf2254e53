import type { facts as en } from '../en/facts';
import type { SameShape } from '../shape';

/** Chaque fait en mots. Quand les sources divergent, les deux versions et celle que suit Repère. */
export const facts: SameShape<typeof en> = {
  'one-country-pays':
    'En Europe, un seul pays à la fois est responsable de votre couverture. Ses papiers décident, pas seulement votre passeport.',
  'nothing-automatic': 'Personne ne vous inscrit automatiquement en France, ni votre employeur, ni votre université.',
  'private-never-exempts':
    'Selon notre lecture, un contrat privé ne remplace pas l’inscription. Il couvre l’attente : gardez-le jusqu’à l’ouverture de vos droits français.',
  'treaty-alone-never-exempts':
    'Selon notre lecture, une convention entre votre pays et la France ne dispense pas un étudiant de s’inscrire. Seuls les formulaires du Québec, d’Andorre et de Monaco changent cela.',
  'two-passports': 'Avec plusieurs passeports, le français compte d’abord, puis un européen.',
  'ehic-no-registration':
    'Avec une carte européenne d’assurance maladie valable jusqu’à la fin de l’année universitaire, un étudiant ne s’inscrit pas en France.',
  'ehic-follows-insurer':
    'Selon notre lecture, la carte européenne dépend du pays qui vous assure, pas de votre passeport.',
  'ehic-cannot-wait':
    'La carte européenne paie les soins qui ne peuvent attendre, comme pour les assurés en France. Pour des soins prévus d’avance, demandez d’abord à votre assureur : c’est notre lecture.',
  'ehic-paid-back':
    'Montrez la carte à chaque médecin. La CPAM du lieu rembourse sur justificatifs, ou votre assurance au retour.',
  'ehic-ends-with-job':
    'La carte européenne ne suffit plus dès que vous avez un emploi en France : vous êtes alors assuré par le travail.',
  'ghic-like-ehic':
    'Deux sources traitent la carte britannique comme l’européenne pour les étudiants. Une autre dit qu’un étudiant avec visa peut aussi s’inscrire sur le portail. Nous suivons les premières ; aucun texte officiel trouvé.',
  'uk-student-visa': 'Depuis 2021, les étudiants britanniques ont besoin d’un visa étudiant de long séjour.',
  'quebec-form':
    'Un protocole couvre les étudiants assurés au Québec, quel que soit leur passeport. Le formulaire est rempli là-bas avant le départ.',
  'quebec-channel':
    'Selon certaines sources, le formulaire québécois suffit ou se présente à la CPAM ; une université renvoie au portail. Nous disons : le formulaire d’abord, puis demandez à la CPAM.',
  'andorran-form':
    'Les étudiants assurés en Andorre gardent cette couverture avec un formulaire à demander avant le départ.',
  'monegasque-form':
    'Une université cite un formulaire monégasque qui remplace l’inscription. On n’en sait pas plus : demandez.',
  'no-card-with-foreign-cover':
    'Avec une carte européenne, un formulaire québécois, andorran ou monégasque, ou un contrat privé, il n’y a pas de carte Vitale.',
  's1-registered-with-fund': 'Le S1 se remet à la CPAM de votre lieu de résidence. Le pays qui l’a délivré paie.',
  'uk-pensioner-s1':
    'Les personnes qui touchent la pension d’État britannique (State Pension) peuvent avoir un S1. La page lue date de 2019 : vérifiez.',
  'diplomat-sending-state':
    'Les diplomates et agents d’un autre État gardent la couverture de cet État. Les fonctionnaires de l’Union européenne présentent un S1.',
  'international-organisation-insures':
    'Les organisations internationales doivent assurer leur personnel. Les droits français sont alors interrompus.',
  'posted-a1-s1':
    'Pour un salarié détaché d’Europe, l’employeur obtient un A1. Le salarié remet un S1 à la CPAM, et le régime d’origine paie.',
  'posted-24-months': 'Un détachement en Europe dure au plus 24 mois, sauf exception.',
  'posted-treaty':
    'Un salarié détaché d’un pays lié par une convention reste dans son régime, avec un certificat. Les soins payés en France dépendent de la convention : demandez au CLEISS.',
  'posted-no-treaty':
    'Selon notre lecture, une personne envoyée par un employeur d’un pays sans convention est un salarié ordinaire en France.',
  'student-portal': 'Les étudiants étrangers s’inscrivent sur le portail étudiant. C’est obligatoire.',
  'student-free': 'L’inscription est gratuite pour les étudiants, sans cotisation.',
  'student-after-enrolment-and-arrival':
    'Inscrivez-vous après votre inscription à l’université et votre arrivée en France.',
  'student-cover-from-enrolment':
    'La couverture remonte au début des études, même si le dossier dure. Une source le dit pour les Européens ; nous le lisons pour tous.',
  'student-gap-before-enrolment':
    'Si vous arrivez avant d’être inscrit, prenez une assurance privée pour l’intervalle.',
  'student-age-28':
    'La page actuelle d’ameli ne fixe pas d’âge limite. Une page de 2020 dit « moins de 28 ans », et une réponse de forum renvoie les plus âgés au formulaire papier. Nous suivons ameli : le portail.',
  'eu-student-without-ehic':
    'Un étudiant européen sans carte européenne ni S1 s’inscrit sur le portail avec une attestation de ressources.',
  'eu-student-s1': 'Un étudiant européen qui a un S1 s’inscrit sur le portail avec lui.',
  'french-overseas-portal':
    'Les étudiants de Nouvelle-Calédonie, de Polynésie française, de Wallis-et-Futuna et de Saint-Pierre-et-Miquelon, et les Français nés à l’étranger, utilisent aussi le portail.',
  'exchange-non-eu-portal':
    'Selon notre lecture, un étudiant en échange venu d’un pays hors d’Europe et inscrit ici s’inscrit sur le portail.',
  'students-never-mgen':
    'Selon notre lecture, la MGEN ne gère pas l’assurance de base des étudiants. Un papier qui la nomme parle d’une complémentaire.',
  'intern-europe':
    'Les stagiaires européens restent hors de l’assurance française avec un A1 et la preuve d’une couverture maladie, maternité et accidents du travail dans leur pays.',
  'intern-outside-europe':
    'L’Urssaf applique le droit français aux stagiaires venus d’un pays hors d’Europe. Une université demande un contrat privé à ceux qui ne sont pas inscrits ici. Nous disons : demandez.',
  'work-decides':
    'Qui travaille en France est assuré par ce travail, dès la première heure ou le premier jour, sans délai.',
  'work-beats-study': 'Un étudiant qui travaille est assuré comme salarié.',
  'student-with-job-tells-fund': 'Un étudiant qui devient salarié le dit à la CPAM et joint un bulletin de paie.',
  's1106-without-number': 'L’employeur vous déclare. Sans numéro, vous envoyez aussi le formulaire S1106 à la CPAM.',
  'assistant-paris':
    'Les assistants de langue envoient leur dossier à : CPAM de Paris, SRI / Assistants de langue, 75948 Paris Cedex 19. Sans arrêté de nomination signé, il va à la CPAM locale.',
  'contract-from-day-one':
    'Les droits commencent le premier jour du contrat. L’employeur peut envoyer le dossier ; sinon, c’est à vous.',
  'contract-signed-early':
    'Si le contrat a été signé avant le premier jour, une université dit que le premier bulletin de paie est demandé.',
  'contract-agent-fund':
    'Un décret rattache les contractuels à la CPAM. Certains lieux les placent à la MGEN. Nous ne devinons pas : votre attestation de droits le dit, ou les ressources humaines.',
  'certificate-names-fund': 'Votre attestation de droits nomme la caisse qui gère votre dossier.',
  'civil-servant-mgen':
    'Pour les fonctionnaires de l’enseignement et de la recherche, titulaires ou stagiaires, la MGEN gère l’assurance de base.',
  'mgen-moved-to-ameli':
    'Depuis novembre 2025, selon deux syndicats, le régime de base de la MGEN est sur le compte ameli. D’anciennes pages renvoient à l’espace MGEN. Essayez ameli, sinon demandez à la MGEN.',
  'mgen-three-things':
    'La MGEN peut être trois choses : votre caisse de base, votre complémentaire obligatoire depuis 2026, ou une mutuelle choisie. Selon notre lecture, regardez quel papier la nomme.',
  'talent-paris':
    'Avec un titre « talent », le dossier va à la CPAM de Paris, où que vous habitiez : « SRI / Travailleur étranger » ou « SRI/talents », 75948 Paris Cedex 19.',
  'algerian-researcher-local':
    'Le certificat algérien « scientifique-chercheur » n’est pas un titre « talent » : le dossier va à la CPAM locale.',
  'phd-scholarship-student': 'Un doctorant boursier sans contrat français est traité comme un étudiant.',
  'visiting-researcher':
    'La loi et deux universités permettent l’inscription après trois ou six mois. D’autres disent jamais. Nous disons : un contrat privé d’abord, puis demandez au centre d’accueil et à la CPAM.',
  'visiting-private-first': 'Les chercheurs invités ont besoin d’un contrat privé, au moins les trois premiers mois.',
  'visiting-ehic': 'Un chercheur invité assuré en Europe utilise la carte européenne.',
  'self-employed-local': 'Les indépendants relèvent du régime général, avec la CPAM de leur lieu de résidence.',
  'job-seeker-ehic':
    'Un demandeur d’emploi européen encore indemnisé par son pays y reste assuré et utilise la carte européenne.',
  'job-seeker-residence':
    'Un demandeur d’emploi dont aucun autre pays ne paie les soins peut demander des droits liés à la résidence, si son séjour est stable et régulier.',
  'adults-insured-personally':
    'Chaque adulte est assuré à son nom. Seuls les enfants sont sur le dossier d’une autre personne.',
  'joining-insured-no-wait':
    'La famille qui rejoint une personne assurée n’attend pas trois mois, dit une réponse du forum ameli qui cite la loi. Une université parle encore de trois mois. Nous disons : demandez tout de suite.',
  'child-attached': 'Un enfant de moins de 18 ans est rattaché à un parent ou aux deux, avec le formulaire S3705.',
  'child-card-at-16': 'La carte Vitale arrive à 16 ans, ou dès 12 ans sur demande.',
  'child-doctor-optional': 'Avant 16 ans, le médecin traitant est facultatif et le remboursement n’est jamais réduit.',
  'three-months-residence':
    'Sans travail ni études, les droits s’ouvrent après plus de trois mois de résidence ininterrompue, prouvée par des papiers à votre nom et datés.',
  'lawful-stay':
    'Les personnes venues d’un pays hors d’Europe montrent un titre de séjour valable ou un récépissé de renouvellement.',
  'monegasque-passport': 'Un passeport monégasque visé par le consul de France prouve un séjour régulier.',
  'inactive-charge':
    'Une loi de décembre 2025 permet de demander une contribution à certains résidents sans travail. Le premier projet disait autre chose. Nous suivons la loi : une contribution est possible. Nous n’avons pas vu le décret.',
  'charge-without-work':
    'La loi parle de résidents sans travail. Selon notre lecture, elle peut aussi viser qui cherche un emploi ou rejoint son conjoint. Demandez à la CPAM.',
  'eu-without-work':
    'Une réponse certifiée demande aux Européens sans travail un refus de S1 et dit que la CPAM décide. Une autre dit que la citoyenneté suffit. Nous ne promettons rien : demandez d’abord à votre caisse d’origine.',
  'protection-at-once': 'Les personnes protégées ont des droits tout de suite, sans attendre trois mois.',
  'short-stay-visa-no-proof': 'Un visa de court séjour ne prouve pas à la caisse un séjour régulier.',
  'algerian-spouse-visa':
    'Un expert du forum ameli accepte un visa de court séjour pour les conjoints algériens. Demandez à votre CPAM.',
  'short-stay-private': 'Pour moins de trois mois, il vous faut votre propre contrat, ou la carte européenne.',
  'cross-border-choice':
    'Qui habite en France et travaille en Suisse choisit entre les deux régimes dans les trois mois. Le choix est en principe définitif.',
  'mayotte-own-fund': 'Mayotte a sa propre caisse, la CSSM. Il faut y séjourner régulièrement.',
  'french-territories-own-scheme':
    'Plusieurs territoires français ont leur propre régime, relié au régime français par des décrets.',
  'copies-readable': 'Les copies doivent être complètes et lisibles. De bonnes copies raccourcissent l’attente.',
  'record-names-parents': 'L’acte de naissance doit indiquer le nom de vos parents.',
  'record-copy-or-original':
    'Ameli demande une copie de l’acte de naissance. D’autres sources demandent l’original. Nous disons : envoyez une copie, gardez l’original à portée de main.',
  'record-stand-ins':
    'Un extrait avec filiation, un extrait plurilingue ou un document du consulat peut remplacer la copie intégrale ; pour les étudiants, un livret de famille aussi.',
  'ofpra-certificate':
    'Pour les réfugiés, le certificat de l’Ofpra remplace l’acte de naissance. Ils n’ont jamais besoin des autorités de leur pays.',
  'translation-languages':
    'Les caisses citent 20 langues sans traduction, dont l’anglais et l’espagnol. D’autres sources comptent par pays ou demandent toujours une traduction. Nous suivons la liste ; la caisse peut quand même demander.',
  'translation-language-listed':
    'La langue de votre acte est parmi les 20 que citent les caisses : selon cette liste, pas de traduction. D’autres sources comptent par pays ou demandent toujours une traduction. Nous suivons la liste ; la caisse peut quand même demander.',
  'sworn-translator':
    'La traduction vient d’un traducteur inscrit sur la liste d’une cour française, ou d’un consulat. À l’étranger, le consulat de France connaît des traducteurs.',
  'apostille-some-countries':
    'Les actes de certains pays demandent une apostille ou une légalisation. Le tableau officiel, par pays, est au ministère des Affaires étrangères ; nous n’avons pas pu le lire. C’est bien plus facile avant de partir.',
  'eu-records-no-legalisation':
    'Entre pays de l’Union européenne, aucune légalisation n’est nécessaire, et un formulaire multilingue évite la traduction.',
  'bank-own-name': 'Le compte bancaire doit être à votre nom.',
  'permit-validated': 'Un visa long séjour ne vaut titre de séjour qu’une fois validé.',
  'temporary-number-limits':
    'Avec un numéro provisoire, vous êtes remboursé sur papier. Le compte ameli et la carte demandent le numéro définitif.',
  'waiting-number-nine-months':
    'Ameli dit que le numéro provisoire (numéro d’attente) sert neuf mois. Un site de formation résume la loi : l’acte de naissance est dû dans les trois mois après que la caisse l’a demandé, sinon les prestations peuvent être suspendues. Envoyez vite les pièces.',
  'permanent-number-needs-record':
    'Le numéro définitif demande un acte de naissance valable, complet et lisible et, hors d’Europe, un titre de séjour.',
  'paper-claims': 'Sans carte, payez et postez la feuille de soins avec votre attestation.',
  'claims-two-years': 'Une feuille de soins peut être envoyée pendant deux ans, dans la plupart des cas.',
  'account-needs-permanent': 'Un compte ameli ne s’ouvre qu’avec un numéro définitif.',
  'card-needs-permanent': 'La carte Vitale ne se commande qu’avec un numéro définitif.',
  'card-order':
    'La CPAM envoie un formulaire pour la carte par la poste, ou vous la commandez dans le compte ameli avec une photo et une pièce d’identité.',
  'doctor-rate':
    'Avec un médecin traitant déclaré, 70 % du tarif sont remboursés, sans lui 30 %, moins la participation forfaitaire (ameli, septembre 2024).',
  'doctor-declaration':
    'Le médecin le déclare en ligne pendant une consultation, ou vous signez tous deux un formulaire papier à poster. Dès 16 ans.',
  'top-up-recommended': 'Une complémentaire (mutuelle) est facultative et recommandée.',
  'top-up-private-employer': 'Un employeur privé doit proposer une complémentaire à tous ses salariés.',
  'top-up-state':
    'Depuis le 1er mai 2026, le personnel de l’enseignement et de la recherche a une complémentaire obligatoire. Des syndicats disent que les universités peuvent commencer jusqu’en décembre 2026, et un texte de 2023 la dit facultative. Demandez à votre employeur.',
  'c2s-small-income': 'Avec de petits revenus, la Complémentaire santé solidaire (C2S) est gratuite ou peu coûteuse.',
  'tell-changes':
    'Signalez à votre caisse une nouvelle adresse, un nouveau compte, titre ou statut. Un oubli peut suspendre vos droits.',
  'yearly-check': 'Vérifiez vos informations une fois par an et mettez votre carte à jour en pharmacie.',
  'permit-expiry-six-months':
    'La couverture de base continue six mois après la fin de votre titre. Une page plus ancienne dit douze. Nous suivons la plus récente.',
  'closing-letter-45-days':
    'Environ 45 jours suivent les six mois, autour du courrier de fermeture de la caisse. Un texte compte à partir de sa réception, un autre à partir de son envoi. Lisez votre courrier.',
  'english-phone': 'Il existe une ligne en anglais : 09 74 75 36 46, de l’étranger +33 974 75 36 46.',
  'fund-writes-by-post':
    'Les caisses écrivent encore par la poste. Mettez votre nom sur la boîte aux lettres et répondez aux courriers.',
};
