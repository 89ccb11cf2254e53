import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TOPICS } from '../../src/model/page';

/**
 * Real pages of the ten hosts and some of their neighbours' hosts: address, title and headings as far as they were
 * seen, and what a reader said the page is for. `none`: no step of the journey. No topic: a home page or a hub.
 * A title of a page that was only seen linked is the link's text, so rules must not lean on it.
 */
const line = z.strictObject({
  url: z.string(),
  title: z.string(),
  headings: z.array(z.string()),
  topics: z.array(z.enum([...TOPICS, 'none'])),
  seen: z.enum(['text', 'link', 'flow']),
});
export type AtlasPage = z.infer<typeof line>;

export const atlas: readonly AtlasPage[] = readFileSync(new URL('pages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((text) => line.parse(JSON.parse(text)));
