import { useState } from 'preact/hooks';
import { Announcement } from '../parts/announcement';
import { useWords } from '../parts/words';

/** Whether hints are drawn in pages, or stand in the popup alone. */
export function InPageChoice({ inPage, onChoose }: { inPage: boolean; onChoose: (inPage: boolean) => void }) {
  const { t } = useWords();
  const [news, setNews] = useState('');
  const radio = (value: boolean) => (
    <label class="radio">
      <input
        type="radio"
        name="in-page"
        value={value ? 'on' : 'off'}
        checked={inPage === value}
        onChange={() => {
          setNews(t('ui.inPage.saved'));
          onChoose(value);
        }}
      />
      <span>{t(value ? 'ui.inPage.on' : 'ui.inPage.off')}</span>
    </label>
  );
  return (
    <section class="card" id="hints" aria-labelledby="hints-heading">
      <h2 id="hints-heading">{t('ui.inPage.heading')}</h2>
      <fieldset aria-describedby="hints-about">
        <legend>{t('ui.inPage.legend')}</legend>
        <p id="hints-about" class="explanation">
          {t('ui.inPage.explanation')}
        </p>
        <div class="radios">
          {radio(true)}
          {radio(false)}
        </div>
      </fieldset>
      <Announcement text={news} />
    </section>
  );
}
