import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../e2e/harness/executables.ts';

/** A Chromium without the extension: what is tested here is put into the page itself. */
export const openChromium = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: browserPath('chromium'),
    pipe: true,
    defaultViewport: { width: 1024, height: 800 },
    args: [
      '--disable-gpu',
      // The sandbox cannot start as root, and containers and CI machines are often root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
