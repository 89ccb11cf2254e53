import { useState } from 'preact/hooks';
import type { Language } from '../../locales';
import type { Trouble } from '../../model/revive';
import { hasAnswers } from '../answers/record';
import { Brand } from '../parts/brand';
import { Notice } from '../parts/notice';
import { TroubleNotice } from '../parts/trouble-notice';
import { WordsProvider, type Words } from '../parts/words';
import { Holdings, type HoldingsProps } from './holdings';
import { InPageChoice } from './in-page-choice';
import { Kept } from './kept';
import { LanguageChoice } from './language-choice';
import { Situation, type SituationProps } from './situation';

export interface OptionsProps extends Omit<SituationProps, 'onAsking'>, HoldingsProps {
  words: Words;
  chosenLanguage: Language | null;
  trouble: readonly Trouble[];
  /** The last change could not be saved. */
  failed: boolean;
  onLanguage: (language: Language | null) => void;
  onInPage: (inPage: boolean) => void;
}

/** The options page: your situation first; while questions are asked, nothing else. */
export function Options(props: OptionsProps) {
  const { words, profile, trouble, failed } = props;
  const { t } = words;
  const [asking, setAsking] = useState(false);
  return (
    <WordsProvider value={words}>
      <div class="options">
        <header>
          <Brand />
          <p class="quiet">{t('ui.footer.disclaimer')}</p>
        </header>
        <main>
          <TroubleNotice trouble={trouble} />
          {failed && (
            <Notice tone="care">
              <p role="alert">{t('ui.trouble.failed')}</p>
            </Notice>
          )}
          <Situation {...props} onAsking={setAsking} />
          {!asking && (
            <>
              <LanguageChoice chosen={props.chosenLanguage} onChoose={props.onLanguage} />
              <InPageChoice inPage={props.settings.inPage} onChoose={props.onInPage} />
              {hasAnswers(profile) && (
                <section class="card" id="kept" aria-labelledby="kept-heading">
                  <h2 id="kept-heading">{t('ui.start.keptHeading')}</h2>
                  <Kept />
                </section>
              )}
              <Holdings {...props} />
            </>
          )}
        </main>
      </div>
    </WordsProvider>
  );
}
