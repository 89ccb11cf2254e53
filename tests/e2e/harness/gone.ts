/** What the browsers say of nodes and pages that are there no more. */
const SAYS_GONE =
  /no such node|stale element|no such frame|could not find node|no node with given id|does not belong to the document|cannot find context|context was destroyed|shadow root is gone/i;

/** Reads several nodes of a page as a whole; begins anew when the page drops one in the middle of it. */
export async function readWhole<Result>(read: () => Promise<Result>): Promise<Result> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Error) || !SAYS_GONE.test(error.message) || turn === 20) throw error;
    }
  }
}
