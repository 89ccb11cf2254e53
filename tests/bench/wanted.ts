/** What the peers insert, by the path of the page. */
export type Wanted = Readonly<
  Record<string, readonly { readonly selector: string; readonly title: string; readonly text: string }[]>
>;
