import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './executables.ts';
import { launchFirefox } from './firefox.ts';
import { startNetwork } from './network.ts';

const FOLDERS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of the build that ships to a browser. */
export const buildFolder = (name: BrowserName): string =>
  fileURLToPath(new URL(`../../../.output/${FOLDERS[name]}`, import.meta.url));

const geckoManifest = z.object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });

/** The id that a build for Firefox gives itself. */
const geckoId = (folder: string): string =>
  geckoManifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).browser_specific_settings.gecko
    .id;

/** Starts a browser behind its own network, with the built extension installed, or another folder's. */
export async function launch(
  name: BrowserName,
  options: { readonly display?: boolean; readonly extension?: string } = {},
): Promise<Driver> {
  const network = await startNetwork(name);
  const extension = options.extension ?? buildFolder(name);
  const settings = { extension, display: options.display ?? false };
  const driver =
    name === 'chromium'
      ? await launchChromium(network, settings)
      : await launchFirefox(network, { ...settings, extensionId: geckoId(extension) });
  return {
    ...driver,
    async close() {
      await driver.close();
      await network.stop();
    },
  };
}
