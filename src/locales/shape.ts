/** The same keys as another language's texts, with strings of its own. */
export type SameShape<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameShape<Texts[Key]>;
};
