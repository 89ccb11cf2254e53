import { definePage } from '../definition';
import { about, named } from '../evidence';

/** A new code after a reset or at the first login. */
export default definePage({
  id: 'account-code',
  topics: ['account-login'],
  at: [
    named('account', ['modif-code-perso-ameli-apres-reinit', 'demande-code-conf']),
    about('account', ['code|mot passe', 'perso*|modif*|reinit*|oubli*|provisoire|demande|conf*|nouveau']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Modifier mon code', 'Choisir un nouveau code', 'Mon nouveau mot de passe', 'Code oublié'],
    },
  },
  growth: 'final',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_modif_code_perso_ameli_apres_reinit_page',
  ],
});
