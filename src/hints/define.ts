import type { GlossaryId } from '../model/glossary';
import type { Step, StepStatus } from '../model/step';
import { all, type Ternary } from '../model/ternary';
import type { PageDefinition } from '../pages';
import type { SourceId } from '../sources/registry';
import { stepIs } from './conditions';
import type { Situation } from './situation';

/** Where a hint stands: a page and one of its anchors, both by name. */
export interface Place {
  readonly page: string;
  readonly anchor: string;
}

/** The places of a hint: one at least. Lists that several hints share stand in `places.ts`. */
export type Places = readonly [Place, ...Place[]];

/** An anchor of a page, checked by the compiler. */
export function at<Id extends string, Key extends string>(
  page: PageDefinition<Id, Key>,
  anchor: NoInfer<Key | 'main'>,
): Place {
  return { page: page.id, anchor };
}

/** What the checklist must say of the hint's step for the hint to be true. */
const STANDS = {
  do: 'to-do',
  wait: 'waiting',
  cannot: 'cannot-start',
  'not-for-you': 'not-for-you',
} as const satisfies Record<string, StepStatus>;

/**
 * What a hint tells, and of which step: to do it, to wait for the fund, that it cannot start yet, that it is for others;
 * or only something worth knowing, which stays away from people whom its step does not concern.
 */
type Telling =
  { readonly says: keyof typeof STANDS; readonly step: Step } | { readonly says: 'know'; readonly step?: Step };

interface Common {
  /** The pages it helps on. */
  readonly on: Places;
  /** 1 is the page's main hint. */
  readonly rank: 1 | 2 | 3;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Sources that say otherwise; the text then says that they do. */
  readonly against?: readonly [SourceId, ...SourceId[]];
  /** French words that its panel explains. */
  readonly terms?: readonly GlossaryId[];
}

/** A hint as its file describes it. Its words stand in the locales under `hints` and the file's name. */
export type HintDescription = Common & Telling & { readonly when?: (situation: Situation) => Ternary };

/** A hint, ready to be chosen. */
export type HintDefinition = Common & Telling & { readonly when: (situation: Situation) => Ternary };

/** Whether the checklist agrees with what the hint tells. */
function agrees(telling: Telling, situation: Situation): Ternary {
  if (telling.says !== 'know') return stepIs(situation, telling.step, STANDS[telling.says]);
  // General knowledge is for everybody but those who are known not to need it.
  if (telling.step === undefined) return 'yes';
  return stepIs(situation, telling.step, 'not-for-you') === 'yes' ? 'no' : 'yes';
}

/**
 * Describes a hint. What it tells of a step is tied to the checklist here, so that a hint and a checklist line cannot
 * disagree; its own `when` only narrows that.
 */
export function defineHint(hint: HintDescription): HintDefinition {
  const { when } = hint;
  return {
    ...hint,
    when: (situation) => all(agrees(hint, situation), when === undefined ? 'yes' : when(situation)),
  };
}
