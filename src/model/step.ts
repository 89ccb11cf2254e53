/** The checklist's steps, in the order in which they can usually be done. */
export const STEPS = [
  'check-entitlement',
  'documents',
  'register',
  'temporary-number',
  'paid-back-meanwhile',
  'permanent-number',
  'referring-doctor',
  'top-up',
  'online-account',
  'carte-vitale',
  'keep-up-to-date',
] as const;
export type Step = (typeof STEPS)[number];

/** The five parts of the journey, as newcomers' guides tell it. */
export const PARTS = {
  entitlement: ['check-entitlement', 'documents', 'register'],
  number: ['temporary-number', 'paid-back-meanwhile', 'permanent-number'],
  'better-rate': ['referring-doctor', 'top-up'],
  card: ['online-account', 'carte-vitale'],
  changes: ['keep-up-to-date'],
} as const satisfies Record<string, readonly Step[]>;
export type Part = keyof typeof PARTS;

export const STEP_STATUSES = ['done', 'to-do', 'waiting', 'cannot-start', 'not-for-you'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];
