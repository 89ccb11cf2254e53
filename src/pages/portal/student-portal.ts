import { definePage } from '../definition';
import { wholeSite } from '../evidence';

/** The site where students from abroad register: one application, whatever its route. */
export default definePage({
  id: 'student-portal',
  topics: ['register-student', 'documents', 'account-create'],
  at: [wholeSite('portal')],
  anchors: {
    main: {
      role: 'heading',
      names: [
        "Inscription d'un étudiant étranger à la Sécurité sociale",
        "S'inscrire à la Sécurité sociale",
        'Étudiant étranger',
        'Bienvenue',
        'Welcome',
      ],
    },
    identity: { role: 'heading', names: ['Votre identité', 'Mon identité', 'Identité', 'Your identity'] },
    documents: {
      role: 'heading',
      names: [
        'Pièces justificatives',
        'Mes pièces justificatives',
        'Vos pièces justificatives',
        'Supporting documents',
      ],
    },
    attestation: { role: 'heading', names: ['Mon attestation', 'Votre attestation', 'Attestation provisoire'] },
    space: { role: 'link', names: ['Espace personnel', 'Mon espace personnel', 'Se connecter'] },
    help: { role: 'link', names: ["Besoin d'aide ?"] },
  },
  growth: 'watch',
  examples: ['https://etudiant-etranger.ameli.fr/', 'https://etudiant-etranger.ameli.fr/#/'],
});
