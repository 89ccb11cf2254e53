import type { StepRule } from '../../model/decision';
import { askFirst, files, later, mustAsk, no, waitsForAnswer, yes, yesWith, type StepContext } from './context';
import { foreignCover } from './foreign-cover';

type NumberSteps = Record<'temporary-number' | 'paid-back-meanwhile' | 'permanent-number', StepRule>;

const same = (number: StepRule, meanwhile: StepRule): NumberSteps => ({
  'temporary-number': number,
  'paid-back-meanwhile': meanwhile,
  'permanent-number': number,
});

/** Part two: the number, and being paid back before the card. */
export function number(context: StepContext): NumberSteps {
  const { id, line } = context;
  if (mustAsk(line)) return same(later('entitlement-first'), later('entitlement-first'));
  if (!files(line)) {
    const wait = waitsForAnswer(context);
    if (wait !== null) return same(wait, wait);
    const { covered, paidBack } = foreignCover(id);
    return same(no(covered), no(paidBack));
  }
  if (line.affiliation === 'foreign-rights') {
    return line.card === 'no'
      ? same(no('number-not-with-form'), no('paid-back-with-form'))
      : same(askFirst('ask-fund-with-rights'), yesWith('claim-without-card'));
  }
  return line.affiliation === 'attached' ? same(yesWith('our-reading'), yesWith('on-parents-file')) : same(yes, yes);
}
