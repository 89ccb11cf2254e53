import { useWords } from '../parts/words';
import { Kept } from './kept';

/** Before the first question: what is kept and where, and the button that starts. */
export function Start({ onStart }: { onStart: () => void }) {
  const { t } = useWords();
  return (
    <section class="card start" id="kept" aria-labelledby="start-heading">
      <h2 id="start-heading">{t('ui.start.heading')}</h2>
      <p>{t('ui.start.intro')}</p>
      <h3>{t('ui.start.keptHeading')}</h3>
      <Kept />
      <button type="button" class="button primary" onClick={onStart}>
        {t('ui.start.button')}
      </button>
    </section>
  );
}
