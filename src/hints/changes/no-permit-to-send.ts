import { all, not } from '../../model/ternary';
import accountPermit from '../../pages/account/account-permit';
import residencePermitHelp from '../../pages/ameli/residence-permit-help';
import forumPermit from '../../pages/forum/forum-permit';
import { affiliationIs, needsPaper } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountPermit, 'main'), at(residencePermitHelp, 'main'), at(forumPermit, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => all(not(needsPaper(s, 'residence-permit')), affiliationIs(s, 'compulsory', 'possible')),
  rank: 1,
  sources: ['sp-13842'],
  terms: ['titre-de-sejour'],
});
