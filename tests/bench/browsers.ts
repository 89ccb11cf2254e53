import { buildFolder } from '../e2e/harness/launch.ts';
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

/** A browser behind this network with the extension in this folder, or without any. Only an empty tab is open. */
export async function openBrowser(network: Network, folder: string | null, spare: string): Promise<Driver> {
  const driver = await launchChromium(network, { extension: folder ?? spare });
  if (folder === null) await driver.browser.uninstallExtension(new URL(driver.extensionUrl('')).host);
  return driver;
}

/** The contenders in the order of the table's columns, all behind one network. */
export async function openContenders(network: Network, peers: Peers): Promise<Contender[]> {
  const folders: readonly (readonly [string, string | null])[] = [
    ['no extension', null],
    ['plain DOM', peers.bare],
    ['driver.js', peers.driver],
    ['WXT + Preact', peers.preact],
    ['Repère', buildFolder('chromium')],
  ];
  const contenders: Contender[] = [];
  for (const [name, folder] of folders)
    contenders.push({ name, folder, driver: await openBrowser(network, folder, peers.bare) });
  return contenders;
}
