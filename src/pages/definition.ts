import type { Anchor, Page, Topic } from '../model/page';
import type { Evidence } from './evidence';

/** A known page or family of pages, as its file describes it. `Id` is the file's name, `Key` the names of its anchors. */
export interface PageDefinition<Id extends string = string, Key extends string = string> {
  readonly id: Id;
  readonly topics: readonly [Topic, ...Topic[]];
  /** Any of these shows that a page is this one. */
  readonly at: readonly [Evidence, ...Evidence[]];
  /** The places hints may name; `main` is the page's own heading. */
  readonly anchors: { readonly main: Anchor } & Readonly<Record<Key, Anchor>>;
  readonly growth: Page['growth'];
  /** Addresses of this page, which no other page may claim. */
  readonly examples: readonly [string, ...string[]];
}

/** Describes a page. The names of its anchors stay known to the compiler, so a hint can name no other. */
export function definePage<const Id extends string, const Key extends string>(
  page: PageDefinition<Id, Key>,
): PageDefinition<Id, Key> {
  return page;
}

/** The names of a page's anchors, from the type of its definition. */
export type AnchorOf<P> = P extends PageDefinition<string, infer Key> ? Key | 'main' : never;

/** The id of a page, from the type of its definition. */
export type IdOf<P> = P extends PageDefinition<infer Id, string> ? Id : never;
