import type { StepRule } from '../../model/decision';
import { askFirst, later, mustAsk, no, yes, yesWith, type StepContext } from './context';

/** Nobody under this age is paid back less for want of a referring doctor (sources `sp-163`, `essentiel`). */
const DOCTOR_AGE = 16;

function doctor({ line, profile }: StepContext): StepRule {
  switch (line.doctor) {
    case 'yes':
      return yes;
    case 'our-reading':
      return yesWith('our-reading');
    case 'optional-under-16':
      return profile.age !== undefined && profile.age >= DOCTOR_AGE ? yes : yesWith('doctor-optional-under-16');
    case 'no':
      return no('doctor-not-with-foreign-cover');
    case 'not-stated':
      return askFirst('ask-home-scheme');
    case 'later':
      return later('entitlement-first');
  }
}

function topUp({ line }: StepContext): StepRule {
  switch (line.topUp) {
    case 'recommended':
      return yesWith('top-up-recommended');
    case 'small-income':
      return yesWith('top-up-small-income');
    case 'policy-first':
      return yesWith('top-up-policy-first');
    case 'ask-employer':
      return yesWith('top-up-ask-employer');
    case 'employer':
      return yesWith('top-up-employer');
    case 'state':
      return yesWith('top-up-state');
    case 'contract':
      return yesWith('top-up-contract');
    case 'not-stated':
      return askFirst('ask-home-scheme');
    case 'not-here':
      return no('top-up-not-here');
    case 'later':
      return later('entitlement-first');
  }
}

/** Part three: what raises the refund, the referring doctor and the top-up insurance. */
export function betterRate(context: StepContext): Record<'referring-doctor' | 'top-up', StepRule> {
  if (mustAsk(context.line)) {
    return { 'referring-doctor': later('entitlement-first'), 'top-up': later('entitlement-first') };
  }
  return { 'referring-doctor': doctor(context), 'top-up': topUp(context) };
}
