import type { StepRule } from '../../model/decision';
import { organisation } from '../organisation';
import { askFirst, later, no, yes, yesWith, type StepContext } from './context';

/** The card comes at this age; from 12 on request (sources `sp-265`, `cpaminfo`). */
const CARD_AGE = 16;

/** Part four: the online account and the carte Vitale. */
export function card({ line, profile }: StepContext): Record<'online-account' | 'carte-vitale', StepRule> {
  switch (line.card) {
    case 'yes': {
      // Sources differ on where MGEN's basic scheme is managed since 2025.
      const rule = organisation(line, profile) === 'mgen' ? yesWith('mgen-two-sites') : yes;
      return { 'online-account': rule, 'carte-vitale': rule };
    }
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
    case 'later':
      return { 'online-account': later('entitlement-first'), 'carte-vitale': later('entitlement-first') };
  }
}
