import puppeteer, { type CDPSession, type Page, type Target } from 'puppeteer-core';
import { HOST_SELECTOR, type ClosedRoot, type Driver, type LaunchOptions } from './driver.ts';
import { browserPath } from './executables.ts';
import { eventually } from './eventually.ts';
import type { Network } from './network.ts';
import { openedByItself } from './tabs.ts';

/** What keeps Chromium from asking the network for itself, and everything else behind the proxy. */
const quiet = (network: Network): string[] => [
  `--proxy-server=127.0.0.1:${network.port}`,
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  `--ignore-certificate-errors-spki-list=${network.fingerprint}`,
  '--disable-quic',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater,OptimizationGuideModelDownloading',
  '--no-pings',
  '--disable-gpu',
  '--lang=en-US',
  // The sandbox cannot start as root, and containers and CI machines are often root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts Chromium with the extension installed. */
export async function launchChromium(network: Network, options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: browserPath('chromium'),
    headless: !options.display,
    enableExtensions: true,
    pipe: true,
    defaultViewport: options.display ? null : { width: 1024, height: 800 },
    args: quiet(network),
  });
  const id = await browser.installExtension(options.extension);
  const extensionUrl = (file: string): string => `chrome-extension://${id}/${file}`;
  const errors: string[] = [];

  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page): Promise<CDPSession> => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };

  const installed = async () => {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The extension is not installed');
    return extension;
  };

  async function rootsOf(page: Page): Promise<ClosedRoot[]> {
    const session = await sessionOf(page);
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: HOST_SELECTOR });
    const hosts = await Promise.all(
      nodeIds.map((nodeId) => session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true })),
    );
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'tests',
    });
    return hosts
      .flatMap(({ node }) => node.shadowRoots ?? [])
      .map(({ backendNodeId }) => ({
        ...evaluator(session, { backendNodeId, executionContextId }),
        inPage: evaluator(session, { backendNodeId }),
      }));
  }

  const isPopup = (target: Target): boolean => target.type() === 'page' && target.url() === extensionUrl('popup.html');

  const popupIsOpen = (): Promise<boolean> => Promise.resolve(browser.targets().some(isPopup));

  async function openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    await (await installed()).triggerAction(page);
    return (await browser.waitForTarget(isPopup)).asPage();
  }

  // Errors of the background and of the extension's pages; those of content scripts reach their page's console.
  browser.on('targetcreated', (target) => {
    if (!target.url().startsWith(extensionUrl(''))) return;
    void (async () => {
      const place = target.type() === 'service_worker' ? await target.worker() : await target.page();
      place?.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${target.url()}: ${message.text()}`);
      });
      if (place && 'keyboard' in place)
        place.on('pageerror', (error) => errors.push(`${target.url()}: ${String(error)}`));
    })().catch(unlessGone);
  });

  return {
    name: 'chromium',
    browser,
    network,
    extensionUrl,
    newTab: () => browser.newPage(),
    goto: async (page, url) => void (await page.goto(url)),
    async openExtensionPage(file) {
      const page = await browser.newPage();
      await page.goto(extensionUrl(file));
      return page;
    },
    welcome: () => openedByItself(browser, extensionUrl('options.html')),
    openPopup,
    popupIsOpen,
    async closePopup() {
      for (const target of browser.targets().filter(isPopup)) await (await target.asPage()).close();
      await eventually(popupIsOpen, (open) => !open);
    },
    async stopBackground() {
      for (const worker of await (await installed()).workers()) await worker.close().catch(unlessGone);
    },
    async reloadExtension() {
      // Installed over itself; `runtime.reload` would not bring back what was installed for the session alone.
      await browser.installExtension(options.extension);
    },
    closedRoots: rootsOf,
    setTheme: (page, theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
    extensionErrors: () => Promise.resolve(errors),
    close: () => browser.close(),
  };
}

/** A worker that stops, or a browser that closes, while it is being spoken to takes the session with it. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Error) || !GONE.test(error.message)) throw error;
}

const GONE = /No session with given id|No target with given id|Session closed|Target closed|Connection closed/;

/** Evaluates at a node, resolved for each call: a page that navigates forgets its objects. */
function evaluator(
  session: CDPSession,
  node: { readonly backendNodeId: number; readonly executionContextId?: number },
): Pick<ClosedRoot, 'evaluate'> {
  return {
    async evaluate(run, ...args) {
      const { object } = await session.send('DOM.resolveNode', node);
      if (!object.objectId) throw new Error('The shadow root is gone');
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (...args) { return (${run.toString()})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
