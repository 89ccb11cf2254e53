import { useState } from 'preact/hooks';
import { DOCUMENTS } from '../../model/ids';
import { PROFILE_FIELDS, type Profile } from '../../model/profile';
import { NOTED, type Progress } from '../../model/progress';
import type { Settings } from '../../model/settings';
import { STEPS } from '../../model/step';
import { isAnswered } from '../answers/record';
import { spoken } from '../answers/spoken';
import { Announcement } from '../parts/announcement';
import { Disclosure } from '../parts/disclosure';
import { FrenchText } from '../parts/french-text';
import { useWords, type Words } from '../parts/words';
import { Erase } from './erase';

export interface HoldingsProps {
  profile: Profile;
  progress: Progress;
  settings: Settings;
  /** Everything as it is stored, what was kept aside too. */
  raw: unknown;
  onDownload: () => void;
  onErase: () => Promise<void>;
}

interface Held {
  readonly name: string;
  readonly what: string;
}

function answersHeld(words: Words, profile: Profile): Held[] {
  return PROFILE_FIELDS.flatMap((field) => {
    const name = words.t(`questions.${field}.short`);
    if (field === 'language')
      return profile.language === undefined ? [] : [{ name, what: words.tongue(profile.language) }];
    return isAnswered(profile, field) ? [{ name, what: spoken(words, profile, field) ?? '' }] : [];
  });
}

function ticksHeld({ t, day }: Words, { done = {} }: Progress): Held[] {
  return STEPS.flatMap((step) => {
    const date = done[step];
    return date === undefined ? [] : [{ name: t(`steps.${step}.done`), what: day(date) }];
  });
}

function papersHeld({ t, day }: Words, { papers = {} }: Progress): Held[] {
  return Object.entries(papers).map(([id, date]) => ({
    name: DOCUMENTS.some((known) => known === id) ? t(`documents.${id}.name`) : id,
    what: day(date),
  }));
}

function notedHeld({ t, day }: Words, { noted = {} }: Progress): Held[] {
  return NOTED.flatMap((id) => {
    const date = noted[id];
    return date === undefined ? [] : [{ name: t(`noted.${id}.question`), what: day(date) }];
  });
}

function HeldList({ heading, held }: { heading: string; held: readonly Held[] }) {
  if (held.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <dl class="held">
        {held.map(({ name, what }) => (
          <div key={name}>
            <dt>
              <FrenchText text={name} />
            </dt>
            <dd>
              <FrenchText text={what} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Your data: everything that is held, to read, to copy, and to delete. */
export function Holdings({ profile, progress, settings, raw, onDownload, onErase }: HoldingsProps) {
  const words = useWords();
  const { t } = words;
  const [news, setNews] = useState('');
  const answers = answersHeld(words, profile);
  const ticks = ticksHeld(words, progress);
  const papers = papersHeld(words, progress);
  const noted = notedHeld(words, progress);
  const download = () => {
    onDownload();
    setNews(t('ui.holdings.downloaded'));
  };
  const empty = answers.length + ticks.length + papers.length + noted.length === 0;
  return (
    <section class="card" id="data" aria-labelledby="data-heading">
      <h2 id="data-heading">{t('ui.holdings.heading')}</h2>
      <p>{t(empty ? 'ui.holdings.empty' : 'ui.holdings.intro')}</p>
      <HeldList heading={t('ui.holdings.answers')} held={answers} />
      <HeldList heading={t('ui.holdings.ticks')} held={ticks} />
      <HeldList heading={t('ui.holdings.papers')} held={papers} />
      <HeldList heading={t('ui.holdings.noted')} held={noted} />
      <HeldList
        heading={t('ui.holdings.settings')}
        held={[{ name: t('ui.inPage.heading'), what: t(settings.inPage ? 'ui.inPage.on' : 'ui.inPage.off') }]}
      />
      <Disclosure summary={t('ui.holdings.raw')}>
        <pre class="raw">{JSON.stringify(raw, null, 2)}</pre>
      </Disclosure>
      <div class="buttons">
        <button type="button" class="button" onClick={download}>
          {t('ui.holdings.download')}
        </button>
      </div>
      <Announcement text={news} />
      <Erase onErase={onErase} />
    </section>
  );
}
