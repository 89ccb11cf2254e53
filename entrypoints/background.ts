import { defineBackground } from 'wxt/utils/define-background';
import { helpFor, planFor } from '../src/hints/choose';
import { situation } from '../src/hints/situation';
import { pressing } from '../src/journey/clocks';
import { languageFor } from '../src/locales';
import type { Plan } from '../src/model/plan';
import { onEachDay, onFirstInstall, onMessage, shutStorage, type Speaker } from '../src/platform/background';
import { readStored, watchStored } from '../src/platform/store';
import { browserLanguages, openOptions } from '../src/platform/surroundings';
import { callAgain, forgetClosedTabs, showCount, showPressing, writeFates, writeTab } from '../src/platform/tabs';
import { today } from '../src/platform/today';

/** The plan for a page that spoke; what it is is kept for the popup. */
async function plan(said: { title: string; headings: string[] }, { tab, url }: Speaker): Promise<Plan> {
  const { profile, progress, settings } = await readStored();
  const now = situation(profile, progress, today());
  const language = languageFor(profile.language, browserLanguages());
  const found = planFor({ url, ...said }, now, language, settings.inPage);
  await writeTab(tab, { url, page: found.page, fates: [] });
  await showCount(tab, found.page === null ? 0 : helpFor(found.page, now, language).length);
  return found;
}

async function remind(): Promise<void> {
  const { profile, progress } = await readStored();
  const now = today();
  await showPressing(pressing(situation(profile, progress, now).checklist.clocks, now));
}

export default defineBackground({
  type: 'module',
  main() {
    shutStorage();
    // Whoever hears nothing asks again: what was only to be kept is answered too.
    onMessage(async (message, speaker) => {
      if (message.type === 'signals') return plan(message, speaker);
      await writeFates(speaker.tab, message.page, message.fates);
      return null;
    });
    onFirstInstall(() => void openOptions());
    onEachDay(() => void remind());
    forgetClosedTabs();
    watchStored(() => {
      void callAgain();
      void remind();
    });
  },
});
