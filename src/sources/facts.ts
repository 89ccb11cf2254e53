import type { Fact } from '../model/source';
import type { SourceId } from './registry';

/** Every statement that a conclusion may rest on, with its sources. */
export const facts = {
  'temporary-number-limits': { confidence: 'stated', sources: ['ameli-nia'] },
} as const satisfies Record<string, Fact<SourceId>>;
export type FactId = keyof typeof facts;
