/**
 * The ids under which conclusions find their words in the locales. A new id is a line here and a text in each language;
 * the compiler asks for both.
 */

/** Why a step or a paper is, or is not, for somebody. */
export const REASONS = ['covered-abroad'] as const;
export type ReasonId = (typeof REASONS)[number];

/** Whom to ask, what to ask and the date that matters, where only somebody else can tell. */
export const ASKS = ['cpam'] as const;
export type AskId = (typeof ASKS)[number];

/** From when cover or the right to register begins, in words. */
export const FROM_RULES = ['unknown'] as const;
export type FromRule = (typeof FROM_RULES)[number];

/** The papers a person may be asked for. */
export const DOCUMENTS = ['passport-or-id'] as const;
export type DocumentId = (typeof DOCUMENTS)[number];
