import puppeteer, { type Page } from 'puppeteer-core';
import { bidiOf, callForText, contextOf, shadowRootIds, windowsOf } from './bidi.ts';
import { HOST_SELECTOR, type ClosedRoot, type Driver, type LaunchOptions } from './driver.ts';
import { browserPath } from './executables.ts';
import { eventually } from './eventually.ts';
import type { Network } from './network.ts';
import { openedByItself } from './tabs.ts';

/** The origin Firefox gives the extension; by default it draws one at random for each profile. */
const UUID = '5e9e5e9e-0000-4000-8000-000000000001';

const extensionUrl = (file: string): string => `moz-extension://${UUID}/${file}`;

/** What keeps Firefox from asking the network for itself, and everything else behind the proxy. */
const preferences = (network: Network, extensionId: string): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': network.port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': network.port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.trr.mode': 5,
  'media.peerconnection.ice.proxy_only': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
  'intl.accept_languages': 'en-US, en',
});

/** Starts Firefox with the extension installed. */
export async function launchFirefox(
  network: Network,
  options: LaunchOptions & { readonly extensionId: string },
): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: !options.display,
    defaultViewport: options.display ? null : { width: 1024, height: 800 },
    // System access: extension pages can be opened, the popup reached and the background stopped.
    args: ['--remote-allow-system-access'],
    // Without it Firefox does not let the address of its settings service be changed.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(network, options.extensionId),
  });
  const bidi = bidiOf(browser);

  /** Runs source text with the browser's own rights in its window; `args` are plain values. */
  async function system(source: string, ...args: readonly unknown[]): Promise<unknown> {
    const [window] = await windowsOf(bidi);
    if (!window) throw new Error('Firefox has no window');
    const text = await callForText(
      bidi,
      { context: window.context },
      `async (args) => JSON.stringify((await (async (...args) => { ${source} })(...JSON.parse(args))) ?? null)`,
      [{ type: 'string', value: JSON.stringify(args) }],
    );
    const value: unknown = JSON.parse(text);
    return value;
  }

  await system(TRUST, network.authority.replaceAll(/-----[^-]+-----|\s/g, ''));
  const id = await browser.installExtension(options.extension);

  const popupIsOpen = async (): Promise<boolean> => (await system(POPUPS_LEFT)) !== 0;

  /** The popups that puppeteer takes for open. */
  const announced: string[] = [];

  async function openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    await system(PRESS_BUTTON, id);
    const popup = await eventually(
      async () => system(POPUP, extensionUrl('popup.html')),
      (found) => typeof found === 'string',
    );
    if (typeof popup !== 'string') throw new Error('The popup has no name');
    // Firefox tells puppeteer about tabs only, so the popup is announced in the same words.
    const created = new Promise<Page>((resolve) => {
      browser.once('targetcreated', (target) => void target.page().then((made) => made && resolve(made)));
    });
    bidi.emit('browsingContext.contextCreated', {
      context: popup,
      url: extensionUrl('popup.html'),
      userContext: 'default',
      clientWindow: '',
      originalOpener: null,
      parent: null,
      children: [],
    });
    announced.push(popup);
    const made = await created;
    await made.waitForFunction(() => document.readyState === 'complete');
    return made;
  }

  return {
    name: 'firefox',
    browser,
    network,
    extensionUrl,
    newTab: () => browser.newPage(),
    async goto(page, url) {
      // Puppeteer waits for events that Firefox does not send once a page has come back from its cache.
      await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
    },
    async openExtensionPage(file) {
      const page = await browser.newPage();
      // Firefox sends no event when one of an extension's pages has loaded.
      await bidi.send('browsingContext.navigate', { context: contextOf(page), url: extensionUrl(file), wait: 'none' });
      await eventually(
        () => page.evaluate(() => `${document.readyState} ${location.href}`),
        (said) => said === `complete ${extensionUrl(file)}`,
      );
      return page;
    },
    welcome: () => openedByItself(browser, extensionUrl('options.html')),
    openPopup,
    popupIsOpen,
    async closePopup() {
      await system(CLOSE_POPUP);
      await eventually(popupIsOpen, (open) => !open);
      for (const context of announced.splice(0))
        bidi.emit('browsingContext.contextDestroyed', { context, parent: null, children: [] });
    },
    async stopBackground() {
      await system(STOP_BACKGROUND, id);
    },
    async reloadExtension() {
      await system(RELOAD, id);
    },
    async closedRoots(page) {
      const context = contextOf(page);
      const roots = await shadowRootIds(bidi, context, HOST_SELECTOR);
      const evaluator = (sharedId: string, sandbox?: string): Pick<ClosedRoot, 'evaluate'> => ({
        async evaluate(run, ...args) {
          const source = `async (root, args) => JSON.stringify((await (${run.toString()})(root, ...JSON.parse(args))) ?? null)`;
          const values = [{ sharedId }, { type: 'string', value: JSON.stringify(args) }];
          return JSON.parse(await callForText(bidi, { context, ...(sandbox && { sandbox }) }, source, values));
        },
      });
      return roots.map((id) => ({ ...evaluator(id, 'tests'), inPage: evaluator(id) }));
    },
    async setTheme(page, theme) {
      await system(SET_THEME, contextOf(page), theme);
    },
    async extensionErrors() {
      const errors: unknown = await system(ERRORS, extensionUrl(''), LEFT_UNHEARD.source);
      return Array.isArray(errors) ? errors.map(String) : [];
    },
    close: () => browser.close(),
  };
}

const TRUST = `
  const [certificate] = args;
  Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64(certificate, 'C,,');
`;

const PRESS_BUTTON = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(args[0]).extension);
  await action.triggerAction(window);
`;

/**
 * Finds the browser of the popup once it stands open (before that it may be exchanged for another), and makes the
 * driver's commands find it too: they know the browsers of tabs alone.
 */
const POPUP = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const popups = () => [...document.querySelectorAll('.webextension-popup-browser')];
  const popup = popups().find((each) => each.currentURI?.spec === args[0] && each.closest('panel')?.state === 'open');
  if (!popup) return null;
  popup.permanentKey ??= {};
  if (!NavigableManager.findsPopups) {
    const byId = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (id) =>
      byId(id) ?? popups().find((each) => NavigableManager.getIdForBrowser(each) === id) ?? null;
    NavigableManager.findsPopups = true;
  }
  return NavigableManager.getIdForBrowser(popup);
`;

const CLOSE_POPUP = `
  for (const popup of document.querySelectorAll('.webextension-popup-browser')) popup.closest('panel')?.hidePopup();
`;

const POPUPS_LEFT = `return document.querySelectorAll('.webextension-popup-browser').length;`;

const STOP_BACKGROUND = `await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground();`;

const RELOAD = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(args[0])).reload();
`;

const SET_THEME = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowsingContextById(args[0]).prefersColorSchemeOverride = args[1];
`;

/**
 * What Firefox logs when a page is left while a message of its content script is under way. It tells that nobody will
 * hear the answer, and no code could avoid it.
 */
const LEFT_UNHEARD = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/;

const ERRORS = `
  return Services.console.getMessageArray()
    .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
    .filter((each) => each.sourceName.startsWith(args[0]) && !new RegExp(args[1]).test(each.errorMessage))
    .map((each) => each.sourceName + ': ' + each.errorMessage);
`;
