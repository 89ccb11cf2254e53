import type { StepRule } from '../../model/decision';
import { askFirst, later, no, waitsForThreeMonths, yes, type StepContext } from './context';

/** The card comes at this age; from 12 on request (sources `sp-265`, `cpaminfo`). */
const CARD_AGE = 16;

/** Part four: the online account and the carte Vitale. */
export function card(context: StepContext): Record<'online-account' | 'carte-vitale', StepRule> {
  const { line, profile } = context;
  switch (line.card) {
    case 'yes':
      return { 'online-account': yes, 'carte-vitale': yes };
    case 'from-16':
      return {
        'online-account': no('child-uses-parents-account'),
        'carte-vitale': profile.age !== undefined && profile.age >= CARD_AGE ? yes : later('card-from-16'),
      };
    case 'no':
      return {
        'online-account': no('account-not-with-foreign-cover'),
        'carte-vitale': no('card-not-with-foreign-cover'),
      };
    case 'not-stated':
      return { 'online-account': askFirst('ask-fund-with-rights'), 'carte-vitale': askFirst('ask-fund-with-rights') };
    case 'later': {
      const rule = waitsForThreeMonths(context) ?? later('entitlement-first');
      return { 'online-account': rule, 'carte-vitale': rule };
    }
  }
}
