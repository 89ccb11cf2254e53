import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/options.css';
import { LANGUAGES, languageFor, translator, type Language } from '../../src/locales';
import type { Profile } from '../../src/model/profile';
import { saveCopy } from './save-copy';
import {
  changeStored,
  copyOfStored,
  eraseStored,
  readStored,
  watchStored,
  type Kept,
  type Stored,
} from '../../src/platform/store';
import { browserLanguages } from '../../src/platform/surroundings';
import { today } from '../../src/platform/today';
import { decide } from '../../src/rules/decide';
import { questions } from '../../src/rules/questions';
import { isAsked, type AskedField } from '../../src/ui/answers/kinds';
import { withAnswer, withoutAnswer, withUnsure } from '../../src/ui/answers/record';
import { Options } from '../../src/ui/options/options';
import { wordsOf } from '../../src/ui/parts/words';

const pathOf = (profile: Profile): AskedField[] => questions(profile, today()).filter(isAsked);

/** Wires what is kept to the options page, and the page's events back. */
function App({ first, firstRaw }: { first: Stored; firstRaw: unknown }) {
  const [stored, setStored] = useState(first);
  const [raw, setRaw] = useState(firstRaw);
  const [failed, setFailed] = useState(false);
  const show = async (kept: Stored) => {
    setRaw(await copyOfStored());
    setStored(kept);
  };
  useEffect(() => watchStored((kept) => void show(kept)), []);

  const { profile, progress, settings, trouble } = stored;
  const language = languageFor(profile.language, browserLanguages());
  const words = wordsOf(translator(language));
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  document.title = words.t('ui.options.title');

  /** Keeps a change; `null` if it could not be kept, and then the page says so. */
  const change = async (next: (old: Stored) => Partial<Kept>): Promise<Stored | null> => {
    try {
      const kept = await changeStored((old) => ({ ...old, ...next(old) }));
      setFailed(false);
      await show(kept);
      return kept;
    } catch {
      setFailed(true);
      return null;
    }
  };
  return (
    <Options
      words={words}
      profile={profile}
      progress={progress}
      settings={settings}
      trouble={trouble}
      failed={failed}
      raw={raw}
      path={pathOf(profile)}
      decision={decide(profile, today())}
      today={today()}
      chosenLanguage={LANGUAGES.find((tag) => tag === profile.language) ?? null}
      onAnswer={async (field, answer) => {
        const kept = await change((old) => ({
          profile: answer === null ? withUnsure(old.profile, field) : withAnswer(old.profile, field, answer),
        }));
        return kept === null ? null : { profile: kept.profile, path: pathOf(kept.profile) };
      }}
      onForget={(field) => void change((old) => ({ profile: withoutAnswer(old.profile, field) }))}
      onLanguage={(chosen: Language | null) =>
        void change((old) => ({
          profile:
            chosen === null ? withoutAnswer(old.profile, 'language') : withAnswer(old.profile, 'language', chosen),
        }))
      }
      onInPage={(inPage) => void change((old) => ({ settings: { ...old.settings, inPage } }))}
      onDownload={() => void copyOfStored().then((copy) => saveCopy('repere.json', copy))}
      onErase={async () => {
        await eraseStored();
        await show(await readStored());
      }}
    />
  );
}

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the view');
const [first, firstRaw] = await Promise.all([readStored(), copyOfStored()]);
render(<App first={first} firstRaw={firstRaw} />, root);
// The view came after the address was read: go where its fragment points.
const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
if (target !== null) target.scrollIntoView();
