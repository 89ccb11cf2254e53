import type { Checklist } from '../../model/checklist';
import type { IsoDate } from '../../model/dates';
import type { Decision } from '../../model/decision';
import type { Trouble } from '../../model/revive';
import { Lookup } from '../glossary/lookup';
import { Below } from '../parts/below';
import { Brand } from '../parts/brand';
import { Notice } from '../parts/notice';
import { Outcome } from '../parts/outcome';
import { TroubleNotice } from '../parts/trouble-notice';
import { useWords, WordsProvider, type Words } from '../parts/words';
import { Changes, type ChangesProps } from './changes';
import { Dates, type DatesProps } from './dates';
import { Ill } from './ill';
import { NextCard } from './next-card';
import { AlikeNotice } from './other-site';
import { PageHelp, type PageHelpProps } from './page-help';
import type { PapersProps } from './papers';
import type { RowEvents } from './row';
import { Steps } from './steps';
import { Welcome } from './welcome';

export interface PopupProps extends RowEvents {
  words: Words;
  today: IsoDate;
  /** Whether the person has answered anything yet. */
  started: boolean;
  decision: Decision;
  list: Checklist;
  trouble: readonly Trouble[];
  /** The last change could not be saved. */
  failed: boolean;
  page: PageHelpProps;
  papers: PapersProps;
  changes: ChangesProps;
  noting: DatesProps['noting'];
  /** Opens the options page, where the questions are. */
  onEdit: () => void;
  optionsUrl: string;
}

function Start(props: PopupProps) {
  const { t } = useWords();
  const { decision, list, today, onOpen, onEdit } = props;
  return (
    <>
      <Ill decision={decision} list={list} today={today} />
      <NextCard list={list} decision={decision} onOpen={onOpen} onEdit={onEdit} />
      {decision.affiliation !== 'unknown' && (
        <section class="applies" aria-labelledby="applies-heading">
          <h2 id="applies-heading">{t('ui.outcome.heading')}</h2>
          <Outcome folded decision={decision} today={today} />
        </section>
      )}
    </>
  );
}

/** The whole popup: before any answers, one button; then what is next, the checklist, and help for the page. */
export function Popup(props: PopupProps) {
  const { words, today, started, decision, list, noting, trouble, failed, page, changes, onEdit, optionsUrl } = props;
  const { t } = words;
  return (
    <WordsProvider value={words}>
      <div class="popup">
        <header>
          <Brand />
          {started && page.count > 0 && (
            <a class="skip" href="#page-help">
              {t('ui.popup.skip')} ({page.count})
            </a>
          )}
        </header>
        <main>
          {page.seen.url !== null && <AlikeNotice url={page.seen.url} />}
          <TroubleNotice trouble={trouble} />
          {failed && (
            <Notice tone="care">
              <p role="alert">{t('ui.trouble.failed')}</p>
            </Notice>
          )}
          {started ? (
            <Start {...props} />
          ) : (
            <>
              <Welcome onStart={onEdit} />
              <Ill decision={decision} list={list} today={today} />
            </>
          )}
          <Below>
            {started && (
              <>
                <Steps {...props} />
                <Dates clocks={list.clocks} today={today} noting={noting} />
              </>
            )}
            <PageHelp {...page} />
            <div class="extras">
              {started && <Changes {...changes} today={today} />}
              <Lookup />
            </div>
          </Below>
        </main>
        <footer>
          <p class="footer-links">
            {started && (
              <button type="button" class="link" onClick={onEdit}>
                {t('ui.footer.edit')}
              </button>
            )}
            <a href={`${optionsUrl}#kept`} target="_blank" rel="noreferrer">
              {t('ui.footer.kept')}
              <span class="hidden"> ({t('ui.newTab')})</span>
            </a>
          </p>
          <p class="quiet">{t('ui.footer.disclaimer')}</p>
        </footer>
      </div>
    </WordsProvider>
  );
}
