import { useWords } from '../parts/words';

const LINES = ['stays', 'never', 'unencrypted', 'shared', 'drawn', 'remove'] as const;

/** What is kept, where, and who could see it, in plain words. */
export function Kept() {
  const { t } = useWords();
  return (
    <ul class="kept">
      {LINES.map((line) => (
        <li key={line}>{t(`ui.privacy.${line}`)}</li>
      ))}
    </ul>
  );
}
