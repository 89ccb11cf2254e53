import type { Anchor } from './page';

/** A piece of a sentence: plain, or words of another language, which stay as they are when the browser translates. */
export type Run = string | { readonly lang: 'en' | 'fr'; readonly text: string };

/** A hint as the content script receives it: finished text, and nothing of the person. */
export interface PlannedHint {
  readonly id: string;
  readonly title: string;
  readonly anchor: Anchor;
  /** The panel's paragraphs. */
  readonly body: readonly (readonly Run[])[];
  /** French terms of this page with their meaning. */
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
  readonly sources: readonly { readonly label: readonly Run[]; readonly url?: string }[];
}

/** What to show on a page. No hints: stay silent. */
export interface Plan {
  readonly page: string | null;
  readonly hints: readonly PlannedHint[];
  /** French words to mark on the page, as the source of a regular expression; they depend on the page alone. */
  readonly mark: string | null;
  /**
   * What may still come: the page may grow its headings (`watch`); what it said when it had been read stands (`final`); or
   * its address alone forbids to say anything, so that it need not be read at all (`never`).
   */
  readonly follow: 'watch' | 'final' | 'never';
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Words of the panel's frame. */
  readonly words: {
    readonly unofficial: string;
    readonly close: string;
    readonly sources: string;
    readonly terms: string;
  };
}

/** What became of a planned hint in its page. */
export const FATES = ['placed', 'hidden', 'no-anchor', 'ambiguous', 'no-room', 'gave-up'] as const;
export type Fate = (typeof FATES)[number];
