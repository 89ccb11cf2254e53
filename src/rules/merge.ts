import type { Decision, StepRule } from '../model/decision';
import type { AskId } from '../model/ids';
import { STEPS, type Step } from '../model/step';
import { later, yes } from './steps/context';

/** A decision before anybody says what is still unknown. */
export type Conclusion = Omit<Decision, 'unknowns'>;

const everyStep = (rule: (step: Step) => StepRule): Decision['steps'] =>
  Object.fromEntries(STEPS.map((step) => [step, rule(step)])) as Record<Step, StepRule>;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether two conclusions differ in what a person must know before they do anything. */
export const disagree = (one: Conclusion, other: Conclusion): boolean =>
  one.affiliation !== other.affiliation || one.ask !== other.ask;

/** What two conclusions that do not disagree have in common; what they do not is unknown. */
export function common(one: Conclusion, other: Conclusion): Conclusion {
  const steps = everyStep((step) =>
    same(one.steps[step], other.steps[step]) ? one.steps[step] : later('answer-first'),
  );
  const sameWay = one.channel === other.channel;
  return {
    row: one.row === other.row ? one.row : null,
    affiliation: one.affiliation,
    channel: sameWay ? one.channel : 'unknown',
    ...(one.ask !== undefined && { ask: one.ask }),
    from: same(one.from, other.from) ? one.from : { rule: 'unknown' },
    organisation: one.organisation === other.organisation ? one.organisation : 'unknown',
    // Nobody can send a file as long as it is open where to.
    steps: sameWay ? steps : { ...steps, register: later('answer-first') },
    documents: one.documents.filter((paper) =>
      other.documents.some(({ id, why }) => id === paper.id && why === paper.why),
    ),
    because: one.because.filter((fact) => other.because.includes(fact)),
  };
}

/** Whether the registration itself waits for an answer: nobody can say where to send the file, or from when. */
export function isStuck({ affiliation, channel, steps: { register } }: Conclusion): boolean {
  const waits = register.applies === 'later' && register.why === 'answer-first';
  return channel === 'unknown' || (waits && affiliation !== 'not-possible');
}

const beforeAnything: Pick<Conclusion, 'row' | 'organisation' | 'steps' | 'documents' | 'because'> = {
  row: null,
  organisation: 'unknown',
  steps: everyStep((step) => (step === 'check-entitlement' ? yes : later('entitlement-first'))),
  documents: [],
  because: ['one-country-pays', 'nothing-automatic'],
};

/** An answer is missing, and what could be concluded differs with it. */
export const unsettled: Conclusion = {
  ...beforeAnything,
  affiliation: 'unknown',
  channel: 'unknown',
  from: { rule: 'unknown' },
};

/** The person does not know the answer that is missing: somebody else must be asked. */
export const toBeAsked = (ask: AskId): Conclusion => ({
  ...beforeAnything,
  affiliation: 'ask',
  channel: 'ask',
  ask,
  from: { rule: 'ask-first' },
});
