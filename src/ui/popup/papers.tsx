import type { DocumentNeed } from '../../model/decision';
import type { DocumentId } from '../../model/ids';
import type { Progress } from '../../model/progress';
import { TONGUES } from '../answers/countries';
import { Disclosure } from '../parts/disclosure';
import { FrenchText, plain } from '../parts/french-text';
import { NameSelect } from '../parts/name-select';
import { useWords } from '../parts/words';

interface PaperProps {
  need: DocumentNeed;
  there: boolean;
  onPaper: (id: DocumentId, there: boolean) => void;
}

/** One paper: a box to tick, why it is asked, and what a good copy of it is. */
function Paper({ need: { id, why, atHome }, there, onPaper }: PaperProps) {
  const { t } = useWords();
  const field = `paper-${id}`;
  const french = t(`documents.${id}.french`);
  return (
    <li class="paper">
      <input
        type="checkbox"
        id={field}
        checked={there}
        aria-describedby={`${field}-why`}
        onChange={(event) => onPaper(id, event.currentTarget.checked)}
      />
      <div>
        <label for={field}>
          <FrenchText text={t(`documents.${id}.name`)} />
        </label>
        {french !== t(`documents.${id}.name`) && (
          <p class="paper-french" lang="fr" translate={false}>
            {french}
          </p>
        )}
        <p id={`${field}-why`} class="quiet">
          <FrenchText text={t(`reasons.${why}`)} />
        </p>
        <p class="quiet">
          <FrenchText text={t(`documents.${id}.good`)} />
        </p>
        {atHome !== undefined && <p class="at-home">{t(`ui.papers.atHome.${atHome}`)}</p>}
      </div>
    </li>
  );
}

export interface PapersProps {
  needs: readonly DocumentNeed[];
  progress: Progress;
  /** The birth record's language, if it is worth asking here: `null` while it is not answered. */
  recordLanguage: string | null | undefined;
  onPaper: (id: DocumentId, there: boolean) => void;
  onRecordLanguage: (code: string) => void;
}

/** The papers this person needs. */
export function Papers({ needs, progress, recordLanguage, onPaper, onRecordLanguage }: PapersProps) {
  const words = useWords();
  const papers = progress.papers ?? {};
  const needed = needs.filter(({ optional }) => optional !== true);
  const perhaps = needs.filter(({ optional }) => optional === true);
  if (needs.length === 0) return null;
  const counts = { count: needed.length, done: needed.filter(({ id }) => papers[id] !== undefined).length };
  const list = (some: readonly DocumentNeed[]) => (
    <ul class="paper-list">
      {some.map((need) => (
        <Paper key={need.id} need={need} there={papers[need.id] !== undefined} onPaper={onPaper} />
      ))}
    </ul>
  );
  return (
    <Disclosure
      class="papers"
      summary={
        <>
          {words.t('ui.papers.summary', counts)} <span class="quiet">({words.t('ui.papers.progress', counts)})</span>
        </>
      }
    >
      {recordLanguage !== undefined && (
        <div class="field">
          <label for="record-language">{words.t('ui.papers.language')}</label>
          <NameSelect
            id="record-language"
            codes={TONGUES}
            name={words.tongue}
            value={recordLanguage ?? ''}
            onChoose={onRecordLanguage}
          />
        </div>
      )}
      {list(needed)}
      {perhaps.length > 0 && (
        <>
          <h4>{words.t('ui.papers.perhaps')}</h4>
          {list(perhaps)}
        </>
      )}
    </Disclosure>
  );
}

/** What is said aloud when a paper is ticked or unticked. */
export const paperNews = (
  t: (key: string, values?: Record<string, string>) => string,
  id: DocumentId,
  there: boolean,
) => t(there ? 'ui.papers.ticked' : 'ui.papers.unticked', { paper: plain(t(`documents.${id}.name`)) });
