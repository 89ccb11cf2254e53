import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insist } from '../../src/annotate/insist';
import { annotate } from '../../src/annotate/keep';
import type { Message } from '../../src/model/message';
import type { Plan } from '../../src/model/plan';

const send = (message: Message): Promise<Plan | null> =>
  insist((): Promise<Plan | null | undefined> => chrome.runtime.sendMessage(message));

/**
 * The content script. The manifest names it (wxt.config.ts): WXT's own wrapper for content scripts posts messages that
 * the page can hear, and weighs a fifth of the budget. `chrome` is there in both browsers, and answers with promises.
 */
export default defineUnlistedScript(() => {
  const { again } = annotate({
    ask: (signals) => send({ type: 'signals', ...signals }),
    tell: (page, fates) => void send({ type: 'fates', page, fates }),
    alive: () => chrome.runtime.id !== undefined,
  });
  chrome.runtime.onMessage.addListener(again);
});
