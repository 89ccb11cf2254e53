import { definePage } from '../definition';
import { wholeSite } from '../evidence';

/** The login page of MGEN's newer area, on a host of its own. */
export default definePage({
  id: 'mgen-connexion',
  topics: ['account-login'],
  at: [wholeSite('mgen-login')],
  anchors: {
    main: {
      role: 'heading',
      names: ['Connexion', 'Se connecter', 'Connectez-vous à votre espace personnel', 'Espace personnel'],
    },
    email: { role: 'field', names: ['Adresse e-mail', 'E-mail', 'Identifiant'] },
    password: { role: 'field', names: ['Mot de passe'] },
    submit: { role: 'button', names: ['Me connecter', 'Se connecter', 'Connexion'] },
    create: { role: 'link', names: ['Créer mon compte', 'Créer un compte', 'Première connexion'] },
  },
  growth: 'watch',
  examples: ['https://connexion.mgen.fr/auth/realms/mgen//protocol/openid-connect/auth?client_id=mgen-epg-app-oidc'],
});
