import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Driver } from './driver.ts';
import type { BrowserName } from './executables.ts';
import { launch } from './launch.ts';
import { personIn, type Person } from './person.ts';

/** What the tests of a suite work with; it is there once they run. */
interface Started {
  driver(): Driver;
  person(): Person;
  /** The page that the extension opened when it was installed; closed, unless the suite wants it. */
  welcome(): Page;
}

/**
 * One browser for all tests of a suite. When they are done, no request may have left and the extension may have logged
 * no error.
 */
export function withBrowser(name: BrowserName, { keepWelcome = false } = {}): Started {
  let started: { driver: Driver; person: Person; welcome: Page } | undefined;
  const there = (): NonNullable<typeof started> => {
    if (!started) throw new Error('The browser has not started');
    return started;
  };

  beforeAll(async () => {
    const driver = await launch(name);
    const welcome = await driver.welcome();
    if (!keepWelcome) await welcome.close();
    started = { driver, welcome, person: await personIn(driver) };
  });

  afterAll(async () => {
    const { driver } = there();
    const [left, errors] = [[...driver.network.requestsThatLeft()], await driver.extensionErrors()];
    await driver.close();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
  });

  return { driver: () => there().driver, person: () => there().person, welcome: () => there().welcome };
}
