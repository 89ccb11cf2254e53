import { useId, useRef, useState } from 'preact/hooks';
import { Announcement } from '../parts/announcement';
import { Disclosure } from '../parts/disclosure';
import { useWords } from '../parts/words';

interface Props {
  /** The ready report; nothing of the person is in it. */
  text: string;
  /** Copies it; it may be refused. */
  onCopy: (text: string) => Promise<void>;
}

/** "This looks wrong": a text to read and to copy, which nothing sends. */
export function LooksWrong({ text, onCopy }: Props) {
  const { t } = useWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [news, setNews] = useState('');
  const copy = () =>
    void onCopy(text).then(
      () => setNews(t('report.copied')),
      () => {
        if (area.current !== null) area.current.select();
        setNews(t('report.notCopied'));
      },
    );
  return (
    <Disclosure summary={t('report.title')} class="looks-wrong">
      <p class="quiet">{t('report.about')}</p>
      <label class="hidden" for={id}>
        {t('report.label')}
      </label>
      <textarea ref={area} id={id} rows={text.split('\n').length + 1} readOnly value={text} />
      <button type="button" class="button" onClick={copy}>
        {t('report.copy')}
      </button>
      <Announcement text={news} />
    </Disclosure>
  );
}
