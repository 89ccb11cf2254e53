import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { choose, helpFor } from '../../src/hints/choose';
import { situation } from '../../src/hints/situation';
import { claimsByPost } from '../../src/journey/clocks';
import { noteDay, tick, tickPaper, untick, type Told } from '../../src/journey/tick';
import { languageFor, translator } from '../../src/locales';
import { pageById } from '../../src/pages';
import { changeStored, readStored, watchStored, type Stored } from '../../src/platform/store';
import {
  askForHosts,
  browserLanguages,
  copyText,
  currentPage,
  openOfficial,
  openOptions,
  program,
  watchPages,
} from '../../src/platform/surroundings';
import { today } from '../../src/platform/today';
import { changesFor, wayToTell } from '../../src/rules/changes';
import { hasAnswers, withAnswer } from '../../src/ui/answers/record';
import { recordLanguageFor } from '../../src/ui/answers/record-language';
import { wordsOf } from '../../src/ui/parts/words';
import type { SeenPage } from '../../src/ui/popup/page-help';
import { Popup } from '../../src/ui/popup/popup';
import { browserOf } from '../../src/ui/popup/report';

const { version, userAgent } = program();

/** Closes the popup: Firefox would leave it standing over the tab that it has opened. */
const leave = () => window.close();

/** Wires what is kept and the current tab to the popup, and the popup's events back. */
function App({ first, firstSeen }: { first: Stored; firstSeen: SeenPage }) {
  const [stored, setStored] = useState(first);
  const [failed, setFailed] = useState(false);
  const [seen, setSeen] = useState(firstSeen);
  const look = () =>
    void currentPage().then((now) => setSeen((known) => (JSON.stringify(known) === JSON.stringify(now) ? known : now)));
  useEffect(() => {
    const stop = watchPages(look);
    // The page may have spoken since it was asked about.
    look();
    return stop;
  }, []);
  useEffect(() => watchStored(setStored), []);

  const { profile, progress, settings, trouble } = stored;
  const now = today();
  const here = situation(profile, progress, now);
  const language = languageFor(profile.language, browserLanguages());
  const words = wordsOf(translator(language));
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  document.title = words.t('ui.popup.title');

  const change = (told: (stored: Stored) => Told) =>
    void changeStored((old) => ({ ...old, ...told(old) })).then(
      (kept) => {
        setFailed(false);
        setStored(kept);
      },
      () => setFailed(true),
    );
  const page = seen.page === null ? undefined : pageById(seen.page);
  return (
    <Popup
      words={words}
      today={now}
      started={hasAnswers(profile)}
      decision={here.decision}
      list={here.checklist}
      trouble={trouble}
      failed={failed}
      page={{
        seen,
        name: page === undefined ? null : words.t(`topics.${page.topics[0]}`),
        count: page === undefined ? 0 : choose(page.id, here).length,
        hints: () => (page === undefined ? [] : helpFor(page.id, here, language)),
        inPage: settings.inPage,
        onAllow: () => void askForHosts().then(look),
        today: now,
        program: { version, browser: browserOf(userAgent) },
        onCopy: copyText,
      }}
      papers={{
        needs: here.decision.documents,
        progress,
        recordLanguage: recordLanguageFor(profile, here.decision),
        onPaper: (id, there) => change((old) => tickPaper(id, there, old, now)),
        onRecordLanguage: (code) =>
          change(({ profile, progress }) => ({ profile: withAnswer(profile, 'recordLanguage', code), progress })),
      }}
      noting={
        claimsByPost(here.decision)
          ? {
              noted: progress.noted ?? {},
              today: now,
              onNote: (id, day) => change((old) => noteDay(id, day, old)),
            }
          : undefined
      }
      changes={{ ids: changesFor(here), way: wayToTell(here.decision, profile) }}
      onTick={(step, filed) => change((old) => tick(step, old, now, filed))}
      onUntick={(step) => change((old) => untick(step, old))}
      onOpen={(url) => void openOfficial(url).then(leave)}
      onEdit={() => void openOptions().then(leave)}
      optionsUrl="/options.html"
    />
  );
}

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the view');
const [first, firstSeen] = await Promise.all([readStored(), currentPage()]);
render(<App first={first} firstSeen={firstSeen} />, root);
