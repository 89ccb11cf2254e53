/**
 * Asks until somebody answers. A background that dies with the answer pending makes the browser reject or, in Chromium
 * now and then, resolve with `undefined`, which no background of ours says. Gives `null` when nobody answered in three
 * times, as when the answer is `null`: to show nothing.
 */
export async function insist<Answer>(send: () => Promise<Answer | undefined>, times = 3): Promise<Answer | null> {
  const answer = times > 0 ? await send().catch(() => undefined) : null;
  return answer === undefined ? insist(send, times - 1) : answer;
}
