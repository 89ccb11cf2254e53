import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Posted to France by an employer abroad: the home scheme stays. */
export default definePage({
  id: 'posted-worker',
  topics: ['exempt-foreign-cover', 'register-worker'],
  at: [
    named('article', ['travailleur-detachement-france', 'travailleur-detache-france', 'salaries-expatries-ou-detache']),
    about('article', ['detach*', 'france']),
    about('article', ['detach*'], { under: 'protection-sociale-france' }),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Vous êtes détaché en France', 'Travailleur détaché en France', 'Salariés expatriés ou détachés'],
    },
    certificate: { role: 'heading', names: ['Le formulaire A1', 'Le certificat A1', 'Le document portable A1'] },
    care: { role: 'heading', names: ['Le formulaire S1', 'Le document S1', 'Vos soins en France'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/travailleur-detachement-france',
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/salaries-expatries-ou-detache',
  ],
});
