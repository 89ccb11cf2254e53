import type { StepRule } from '../../model/decision';
import { files, later, mustAsk, no, waitsForAnswer, yes, type StepContext } from './context';

/** Part five: telling the fund what changes, and the yearly check. */
export function changes(context: StepContext): Record<'keep-up-to-date', StepRule> {
  if (mustAsk(context.line)) return { 'keep-up-to-date': later('entitlement-first') };
  if (files(context.line)) return { 'keep-up-to-date': yes };
  return { 'keep-up-to-date': waitsForAnswer(context) ?? no('changes-end-foreign-cover') };
}
