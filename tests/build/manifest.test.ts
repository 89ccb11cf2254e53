import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOSTS } from '../../src/model/hosts';
import { BUILDS, manifestOf } from './built';

describe.each(BUILDS)('%s: the manifest', (build) => {
  const manifest = manifestOf(build);

  test('is the one that was reviewed', () => {
    const reviewed: unknown = JSON.parse(readFileSync(new URL(`./reviewed/${build}.json`, import.meta.url), 'utf8'));
    expect(manifest).toEqual(reviewed);
  });

  test('asks for no more than it must', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, permissions: ['storage', 'alarms', 'activeTab'] });
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  test('names the official hosts, and nothing else', () => {
    const matches = HOSTS.map((host) => `https://${host}/*`);
    expect(manifest).toMatchObject({ content_scripts: [{ matches, js: ['annotate.js'], run_at: 'document_start' }] });
  });

  test('lets extension pages connect to nothing', () => {
    expect(manifest).toHaveProperty('content_security_policy.extension_pages');
    const policy = JSON.stringify(manifest);
    for (const directive of ["default-src 'none'", "connect-src 'none'", "script-src 'self'", "form-action 'none'"])
      expect(policy).toContain(directive);
    expect(policy).not.toMatch(/unsafe-|https?:\/\/(?![a-z.-]+\.(ameli|mgen)\.fr\/)/);
  });
});
