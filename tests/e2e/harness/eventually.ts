/** Reads again and again until what is read will do; gives it. Throws with the last reading after `patience` milliseconds. */
export async function eventually<Reading>(
  read: () => Promise<Reading>,
  willDo: (reading: Reading) => boolean,
  patience = 10_000,
): Promise<Reading> {
  const end = Date.now() + patience;
  for (;;) {
    const reading = await read();
    if (willDo(reading)) return reading;
    if (Date.now() > end) throw new Error(`Still not so after ${patience} ms: ${JSON.stringify(reading)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
