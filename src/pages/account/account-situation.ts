import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Telling the account of a change in work, family or name. */
export default definePage({
  id: 'account-situation',
  topics: ['change-situation'],
  at: [
    named('account', ['changement-situation']),
    about('account', ['chang*|declar*', 'situation|nom|mariage|profession*']),
  ],
  anchors: {
    main: { role: 'heading', names: ['Déclarer un changement de situation', 'Changement de situation'] },
  },
  growth: 'watch',
  examples: ['https://assure.ameli.fr/compte/assi/changement-situation'],
});
