import type { Decision } from '../../model/decision';
import { betterRate } from './better-rate';
import { card } from './card';
import { changes } from './changes';
import type { StepContext } from './context';
import { entitlement } from './entitlement';
import { number } from './number';

/** Whether each step is for the people of a line, part by part. */
export const steps = (context: StepContext): Decision['steps'] => ({
  ...entitlement(context),
  ...number(context),
  ...betterRate(context),
  ...card(context),
  ...changes(context),
});
