import { all } from '../../model/ternary';
import accountPermit from '../../pages/account/account-permit';
import accountSituation from '../../pages/account/account-situation';
import puma from '../../pages/ameli/puma';
import residencePermitHelp from '../../pages/ameli/residence-permit-help';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import situationHelp from '../../pages/ameli/situation-help';
import forumPermit from '../../pages/forum/forum-permit';
import forumResident from '../../pages/forum/forum-resident';
import forumSituation from '../../pages/forum/forum-situation';
import { affiliationIs, needsPaper } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(puma, 'residence'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(accountPermit, 'file'),
    at(residencePermitHelp, 'main'),
    at(forumPermit, 'main'),
    at(situationHelp, 'main'),
    at(accountSituation, 'main'),
    at(forumSituation, 'main'),
  ],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(needsPaper(s, 'residence-permit'), affiliationIs(s, 'compulsory', 'possible')),
  rank: 3,
  sources: ['fci-permis', 'css-r114'],
  against: ['cpam13'],
  terms: ['titre-de-sejour', 'droits-ouverts'],
});
