import { useEffect, useRef, useState } from 'preact/hooks';
import { Announcement } from '../parts/announcement';
import { useWords } from '../parts/words';

/** Deletes everything, after asking once. The focus follows: to the question, and back. */
export function Erase({ onErase }: { onErase: () => Promise<void> }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [news, setNews] = useState('');
  const asked = useRef(false);
  const question = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const target = asking ? question.current : asked.current ? button.current : null;
    if (target !== null) target.focus();
    asked.current = asking;
  }, [asking]);

  const erase = () =>
    void onErase().then(() => {
      setAsking(false);
      setNews(t('ui.holdings.erased'));
    });
  return (
    <div class="erase">
      {asking ? (
        <div class="notice notice-care">
          <p class="notice-heading" ref={question} tabIndex={-1}>
            {t('ui.holdings.eraseQuestion')}
          </p>
          <p>{t('ui.holdings.eraseBody')}</p>
          <div class="buttons">
            <button type="button" class="button danger" onClick={erase}>
              {t('ui.holdings.eraseYes')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {t('ui.holdings.eraseNo')}
            </button>
          </div>
        </div>
      ) : (
        <button
          ref={button}
          type="button"
          class="button danger-quiet"
          onClick={() => {
            setNews('');
            setAsking(true);
          }}
        >
          {t('ui.holdings.erase')}
        </button>
      )}
      <Announcement text={news} />
    </div>
  );
}
