import { defineConfig } from 'wxt';
import { loadAhead } from './scripts/build/load-ahead';
import { HOSTS, UNREAD } from './src/model/hosts';

/**
 * The first versions in which a popover is tied to its source by anchor positioning, with custom highlights and the
 * Navigation API (MDN's compatibility tables, August 2026).
 */
const FIRST_CHROME = '137';
const FIRST_FIREFOX = '147.0';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  // WXT's own log says nothing in what ships; without this its messages would still weigh on every page.
  vite: () => ({
    plugins: [loadAhead()],
    build: {
      // Both browsers load ahead what a page names, and the pages name all of it.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger.error'] } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'activeTab'],
    action: { default_title: '__MSG_name__' },
    content_scripts: [
      {
        matches: HOSTS.map((host) => `https://${host}/*`),
        exclude_matches: [...UNREAD],
        js: ['annotate.js'],
        run_at: 'document_start',
      },
    ],
    // The development server needs its own policy; what ships may connect to nothing.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'repere@repere.example',
              strict_min_version: FIRST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: FIRST_CHROME }),
  }),
});
