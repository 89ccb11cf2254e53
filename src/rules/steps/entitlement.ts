import type { StepRule } from '../../model/decision';
import type { ReasonId } from '../../model/ids';
import type { LineId } from '../table';
import { files, later, mayAskLater, mustAsk, no, yes, yesWith, type StepContext } from './context';
import { foreignCover } from './foreign-cover';

/** What to know when sending the file, by line. */
const SENDING: Partial<Record<LineId, ReasonId>> = {
  S04: 'portal-with-s1',
  S08: 'home-form-first',
  S14: 'send-to-paris-assistant',
  'S15/talent': 'send-to-paris',
  'S18/talent': 'send-to-paris',
  S24b: 'send-to-paris',
  S19: 'ask-how-to-send',
  S22: 'our-reading',
  S26: 'apply-at-once',
  S27: 'parent-insured-here',
};

function register(context: StepContext): StepRule {
  const { id, line, from, profile, today } = context;
  if (profile.arrival !== undefined && profile.arrival > today) {
    return later('after-arrival', line.from === 'three-months' ? from.date : profile.arrival);
  }
  if (line.from === 'three-months') {
    if (from.date === undefined) return yesWith('three-months-first');
    if (from.date > today) return later('after-three-months', from.date);
  }
  const note = SENDING[id];
  return note === undefined ? yes : yesWith(note);
}

const askLater = ({ from }: StepContext): StepRule => ({
  ...later('visiting-later'),
  ...(from.date !== undefined && { askFrom: from.date }),
});

/** Part one: is one entitled, with which papers, and the registration itself. */
export function entitlement(context: StepContext): Record<'check-entitlement' | 'documents' | 'register', StepRule> {
  const { id, line } = context;
  const checked = { 'check-entitlement': yes };
  if (mustAsk(line)) return { ...checked, documents: later('entitlement-first'), register: later('entitlement-first') };
  if (files(line)) return { ...checked, documents: yes, register: register(context) };
  // What takes long to get from home can be asked for before anybody knows more.
  if (mayAskLater(context)) return { ...checked, documents: yesWith('papers-early'), register: askLater(context) };
  const rule = no(foreignCover(id).covered);
  return { ...checked, documents: rule, register: rule };
}
