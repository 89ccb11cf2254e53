import { useWords } from '../parts/words';

/** Before any answer: what Repère is for, and one way to start. */
export function Welcome({ onStart }: { onStart: () => void }) {
  const { t } = useWords();
  return (
    <section class="welcome">
      <h2>{t('ui.welcome.heading')}</h2>
      <p>{t('ui.welcome.body')}</p>
      <p>{t('ui.welcome.kept')}</p>
      <button type="button" class="button primary wide" onClick={onStart}>
        {t('ui.welcome.start')}
      </button>
    </section>
  );
}
