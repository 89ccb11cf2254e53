import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOSTS } from '../../src/model/hosts';
export default defineContentScript({
  matches: HOSTS.map((host) => `https://${host}/*`),
  runAt: 'document_start',
  main() {},
});
