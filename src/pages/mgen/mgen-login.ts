import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The login page of MGEN's older area. */
export default definePage({
  id: 'mgen-login',
  topics: ['account-login'],
  at: [
    named('mgen', ['login-adherent', 'connexion', 'se-connecter', 'mot-de-passe-oublie']),
    about('mgen', ['connexion|connecter|identifiant|mot passe']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Connexion à mon espace personnel', 'Accéder à mon espace personnel', 'Je me connecte'],
    },
    email: { role: 'field', names: ['Adresse e-mail', 'Mon adresse e-mail', 'E-mail', 'Identifiant'] },
    password: { role: 'field', names: ['Mot de passe', 'Mon mot de passe'] },
    submit: { role: 'button', names: ['Me connecter', 'Se connecter', 'Connexion'] },
  },
  growth: 'final',
  examples: ['https://www.mgen.fr/login-adherent/'],
});
