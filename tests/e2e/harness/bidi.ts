import type { Browser, Page } from 'puppeteer-core';
import { z } from 'zod';

/** The WebDriver BiDi connection that puppeteer holds, for the few commands it has no method for. */
export interface Bidi {
  send(method: string, params: object): Promise<unknown>;
  emit(event: string, params: object): unknown;
}

const isBidi = (value: unknown): value is Bidi =>
  typeof value === 'object' && value !== null && 'send' in value && 'emit' in value;

/** The connection of a browser that puppeteer drives over WebDriver BiDi. */
export function bidiOf(browser: Browser): Bidi {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isBidi(connection)) throw new Error('This browser is not driven over WebDriver BiDi');
  return connection;
}

/** The id of the tab, or popup, that a page stands for. */
export const contextOf = (page: Page): string => z.string().parse(Reflect.get(page.mainFrame(), '_id'));

const treeShape = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }),
});

/** The browser windows themselves, open to scripts because Firefox was started with system access. */
export async function windowsOf(bidi: Bidi): Promise<readonly { context: string; url: string }[]> {
  return treeShape.parse(await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result.contexts;
}

const outcomeShape = z.object({
  result: z.discriminatedUnion('type', [
    z.object({ type: z.literal('success'), result: z.object({ type: z.string(), value: z.unknown().optional() }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

/**
 * Calls a function, given as source, in a context (in a sandbox: out of reach of the page's scripts); gives what it
 * returns, which must be a plain string.
 */
export async function callForText(
  bidi: Bidi,
  target: { readonly context: string; readonly sandbox?: string },
  source: string,
  args: readonly object[],
): Promise<string> {
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: source,
    awaitPromise: true,
    target,
    arguments: args,
  });
  const { result } = outcomeShape.parse(answer);
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return z.string().parse(result.result.value);
}

const nodesShape = z.object({
  result: z.object({
    nodes: z.array(z.object({ value: z.object({ shadowRoot: z.object({ sharedId: z.string() }).nullish() }) })),
  }),
});

/** The shadow roots, closed or not, of the elements that a selector finds. */
export async function shadowRootIds(bidi: Bidi, context: string, selector: string): Promise<readonly string[]> {
  const answer = await bidi.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: selector },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  return nodesShape
    .parse(answer)
    .result.nodes.flatMap(({ value }) => (value.shadowRoot ? [value.shadowRoot.sharedId] : []));
}
