import type { IsoDate } from './dates';

export type SourceKind =
  'law' | 'official' | 'university' | 'employer' | 'union' | 'insurer' | 'press' | 'forum' | 'site';

/** What a reader should know of a text before trusting it: its words stand in the locales. */
export type SourceRemark =
  | 'copy'
  | 'older-copy'
  | 'older'
  | 'superseded'
  | 'as-quoted'
  | 'as-first-tabled'
  | 'certified-answer'
  | 'expert-answer'
  | 'answer'
  | 'question';

/** A text that something shown rests on. */
export interface Source {
  /** Absent where the text was read without an address (a code of law). */
  readonly url?: string;
  readonly title: string;
  /** The language of the title. */
  readonly language: 'en' | 'fr';
  /** Who says it, under their own name. */
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly remark?: SourceRemark;
  /** Whose site the copy was read on, where it is not the publisher's. */
  readonly copiedBy?: string;
  /** The date the text bears, as precise as it is (`2025-04-14`, `2021`); absent if undated. */
  readonly date?: string;
  /** The day somebody last read it for Repère. */
  readonly checked: IsoDate;
}

/** How far a statement may be trusted: stated by its sources, or our reading of them. */
export type Confidence = 'stated' | 'our-reading';

/** A statement that conclusions rest on. Its words stand in the locales under its id. */
export interface Fact<Id extends string = string> {
  readonly confidence: Confidence;
  readonly sources: readonly [Id, ...Id[]];
  /** Sources that say otherwise; the locale's words then give both sides and which one Repère follows. */
  readonly against?: readonly Id[];
}
