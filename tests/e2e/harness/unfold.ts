import type { Page } from 'puppeteer-core';

/** Opens everything that can be opened; what is built only then is opened too. Answers with how many that were. */
export const unfold = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const opened = new Set<HTMLDetailsElement>();
    for (;;) {
      const closed = [...document.querySelectorAll('details')].filter((each) => !opened.has(each));
      if (closed.length === 0) return opened.size;
      for (const each of closed) {
        each.open = true;
        opened.add(each);
      }
      // What is open is told in a task of its own, and drawn after it.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
