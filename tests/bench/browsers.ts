import { launchChromium } from '../e2e/harness/chromium.ts';
import type { Driver } from '../e2e/harness/driver.ts';
import type { Network } from '../e2e/harness/network.ts';
import type { Peers } from './peers.ts';

/** One of those compared: a browser of its own, with its extension or none. */
export interface Contender {
  readonly name: string;
  readonly folder: string | null;
  readonly driver: Driver;
}

/** A browser without any extension: one is needed to start it, and taken out at once. */
export async function openPlainBrowser(network: Network, spare: string): Promise<Driver> {
  const driver = await launchChromium(network, { extension: spare });
  await driver.browser.uninstallExtension(new URL(driver.extensionUrl('')).host);
  return driver;
}

/** A browser with ours, used by this person; the page that opens by itself is closed. */
async function openOurs(network: Network, folder: string, profile: unknown): Promise<Driver> {
  const driver = await launchChromium(network, { extension: folder });
  await (await driver.welcome()).close();
  const keeper = await driver.openExtensionPage('icon/128.png');
  await keeper.evaluate((stored) => chrome.storage.local.set(stored), { profile });
  await keeper.close();
  return driver;
}

/** The contenders in the order of the table's columns, all behind one network: none first, ours last. */
export async function openContenders(
  network: Network,
  peers: Peers,
  ours: string,
  profile: unknown,
): Promise<Contender[]> {
  const peer = async (name: string, folder: string): Promise<Contender> => ({
    name,
    folder,
    driver: await launchChromium(network, { extension: folder }),
  });
  return [
    { name: 'no extension', folder: null, driver: await openPlainBrowser(network, peers.bare) },
    await peer('plain DOM', peers.bare),
    await peer('driver.js', peers.driver),
    await peer('WXT + Preact', peers.preact),
    { name: 'Repère', folder: ours, driver: await openOurs(network, ours, profile) },
  ];
}
