import { expect, test } from 'vitest';
import { insist } from './insist';

/** Says one thing after the other; an error is thrown. */
function speaker(...replies: unknown[]): { send: () => Promise<unknown>; asked: () => number } {
  let asked = 0;
  const send = (): Promise<unknown> => {
    const reply = replies[asked++];
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  };
  return { send, asked: () => asked };
}

const dead = new Error('The message channel closed before a response was received');

test.each([
  ['at once', ['plan'], 'plan', 1],
  ['when the first background was asleep for good', [dead, 'plan'], 'plan', 2],
  ['when it died without a word', [undefined, 'plan'], 'plan', 2],
  ['when two died, each in its way', [undefined, dead, 'plan'], 'plan', 3],
  ['that there is nothing to show', [null, 'plan'], null, 1],
  ['nothing, when nobody is there', [dead, dead, dead, 'plan'], null, 3],
  ['nothing, when nobody says a word', [undefined, undefined, undefined, 'plan'], null, 3],
])('says %s', async (_, replies, answer, times) => {
  const { send, asked } = speaker(...replies);
  expect(await insist(send)).toBe(answer);
  expect(asked()).toBe(times);
});
