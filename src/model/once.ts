/** Makes something when it is first asked for, and keeps it: what one screen does not need, it does not wait for. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => (made ??= { it: make() }).it;
}
