import { all, not } from '../../model/ternary';
import accountPermit from '../../pages/account/account-permit';
import puma from '../../pages/ameli/puma';
import residencePermitHelp from '../../pages/ameli/residence-permit-help';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import { affiliationIs, needsPaper, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(puma, 'residence'), at(settlingInFrance, 'main'), at(accountPermit, 'file'), at(residencePermitHelp, 'main')],
  says: 'know',
  step: 'keep-up-to-date',
  // Of rights that another country pays, no source says so.
  when: (s) =>
    all(needsPaper(s, 'residence-permit'), stepIs(s, 'register', 'done'), not(affiliationIs(s, 'foreign-rights'))),
  rank: 3,
  sources: ['fci-permis', 'css-r114'],
  against: ['cpam13'],
  terms: ['titre-de-sejour', 'droits-ouverts'],
});
