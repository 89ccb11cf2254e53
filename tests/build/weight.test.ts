import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUTPUT } from './built';

const BUDGET = 400_000;

test.each(['chrome', 'firefox'])('the package for %s weighs at most 400 kB', (store) => {
  const packages = readdirSync(OUTPUT).filter((file) => file.endsWith(`-${store}.zip`));
  expect(packages).toHaveLength(1);
  for (const file of packages) expect(statSync(join(OUTPUT, file)).size).toBeLessThanOrEqual(BUDGET);
});
