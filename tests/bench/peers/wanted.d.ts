/** One hint as a peer inserts it: the text that ours shows, at the element that ours finds. */
interface WantedHint {
  readonly selector: string;
  readonly title: string;
  readonly text: string;
}

/** What to insert at which path and query; the build puts it here in place of the name. */
declare const WANTED: Readonly<Record<string, readonly WantedHint[]>>;
