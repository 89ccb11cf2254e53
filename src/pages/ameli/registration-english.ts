import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The English page on how foreign students register, whatever its section. */
export default definePage({
  id: 'registration-english',
  topics: ['register-student', 'documents', 'temporary-number', 'residence-permit'],
  at: [
    named('article', ['french-social-security-registration-process-foreign-students']),
    about('article', ['registration|register*', 'student*|foreign*|social security']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'The French social security registration process for foreign students',
        'French social security registration process for foreign students',
      ],
    },
    documents: {
      role: 'heading',
      names: [
        'Fill in the mandatory information and submit the supporting documents on the site',
        'Submit the supporting documents',
        'Supporting documents',
      ],
    },
    number: {
      role: 'heading',
      names: ['Your social security number', 'Your temporary number', 'Obtain your permanent number'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/french-social-security-registration-process-foreign-students',
    'https://www.ameli.fr/assure/droits-demarches/etudes-stages/etudiant/french-social-security-registration-process-foreign-students',
  ],
});
