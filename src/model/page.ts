/** What a page is for. The first topic of a page is its main one. */
export const TOPICS = [
  'entitlement',
  'register-student',
  'register-worker',
  'register-resident',
  'register-family',
  'exempt-foreign-cover',
  'documents',
  'translation',
  'temporary-number',
  'permanent-number',
  'referring-doctor',
  'mutuelle',
  'css',
  'vitale-order',
  'vitale-use',
  'vitale-update',
  'vitale-lost',
  'attestation',
  'account-create',
  'account-login',
  'contact',
  'change-address',
  'change-bank',
  'change-situation',
  'residence-permit',
  'leave-france',
  'mgen-affiliation',
  'reimbursement',
  'pregnancy',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What a page says about itself, and all that the background ever hears of it. */
export interface Signals {
  /** The whole address, query and fragment included. */
  readonly url: string;
  readonly title: string;
  /** Visible headings in document order, first level to third. */
  readonly headings: readonly string[];
}

/**
 * A place on a page, described by what a person sees and by nothing else: ids change every year. `names` are alternatives,
 * each the whole name, compared without regard to case, accents and white space.
 */
export interface Anchor {
  readonly role: 'heading' | 'field' | 'button' | 'link';
  readonly names: readonly [string, ...string[]];
}

/** A known page, or a family of pages that are the same step of the journey. */
export interface Page {
  readonly topics: readonly [Topic, ...Topic[]];
  /** The places hints may name. The page's own heading is `main`. */
  readonly anchors: { readonly main: Anchor } & Readonly<Record<string, Anchor>>;
  /** `watch` where the page builds itself after loading, or a later heading could change what it is. */
  readonly growth: 'final' | 'watch';
}
