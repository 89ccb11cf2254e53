import type { IsoDate } from '../../model/dates';
import type { Fate, PlannedHint } from '../../model/plan';
import { Notice } from '../parts/notice';
import { useWords } from '../parts/words';
import { LooksWrong } from './looks-wrong';
import { OtherSite } from './other-site';
import { PageHint } from './page-hint';
import { report, type Reported } from './report';

/** What is known of the page in the current tab. */
export interface SeenPage {
  readonly url: string | null;
  readonly official: boolean;
  /** The browser lets Repère work on this site. */
  readonly allowed: boolean;
  /** The page's own part of Repère has answered. */
  readonly heard: boolean;
  readonly page: string | null;
  readonly fates: readonly { readonly hint: string; readonly fate: Fate }[];
}

export interface PageHelpProps {
  seen: SeenPage;
  /** The known page's name. */
  name: string | null;
  /** How many hints the page has, and what they say: the number alone is on the first screen. */
  count: number;
  hints: () => readonly PlannedHint[];
  /** Whether hints are drawn in pages at all. */
  inPage: boolean;
  onAllow: () => void;
  today: IsoDate;
  /** The program that a report names. */
  program: Pick<Reported, 'version' | 'browser'>;
  onCopy: (text: string) => Promise<void>;
}

const hostOf = (url: string | null): string => (url === null ? '' : new URL(url).host);

/** What stands between the person and the hints of this page. */
function PageNotices({ seen, inPage, onAllow }: Pick<PageHelpProps, 'seen' | 'inPage' | 'onAllow'>) {
  const { t } = useWords();
  if (!seen.allowed)
    return (
      <Notice tone="care">
        <p>{t('ui.page.notAllowed')}</p>
        <button type="button" class="button primary" onClick={onAllow}>
          {t('ui.page.allow')}
        </button>
        <p class="quiet">{t('ui.page.allowManually')}</p>
      </Notice>
    );
  if (!seen.heard)
    return (
      <Notice tone="care">
        <p>{t('ui.page.reload')}</p>
      </Notice>
    );
  return inPage ? null : (
    <Notice>
      <p>{t('ui.page.popupOnly')}</p>
    </Notice>
  );
}

function OfficialPage({ seen, name, hints: make, inPage, onAllow, program, onCopy }: PageHelpProps) {
  const { t } = useWords();
  const hints = make();
  const fateOf = (id: string): Fate | null => {
    const known = seen.fates.find(({ hint }) => hint === id);
    return known === undefined || !inPage ? null : known.fate;
  };
  return (
    <>
      <p class="site site-official">{t('ui.page.official', { host: hostOf(seen.url) })}</p>
      <PageNotices seen={seen} inPage={inPage} onAllow={onAllow} />
      {name !== null && <p class="page-name">{name}</p>}
      {hints.length > 0 ? (
        <ul class="hints">
          {hints.map((hint) => (
            <PageHint key={hint.id} hint={hint} fate={fateOf(hint.id)} />
          ))}
        </ul>
      ) : (
        <p>{t(seen.page === null ? 'ui.page.silent' : 'ui.page.nothingForYou')}</p>
      )}
      <LooksWrong
        text={report(
          { ...program, host: hostOf(seen.url), page: seen.page, hints: inPage ? hints : [], fates: seen.fates },
          t,
        )}
        onCopy={onCopy}
      />
    </>
  );
}

/** Help for the page in the current tab: the second way to every hint, and the only one to those without a place. */
export function PageHelp(props: PageHelpProps) {
  const { t } = useWords();
  const { seen } = props;
  return (
    <section id="page-help" class="page-help" aria-labelledby="page-heading" tabIndex={-1}>
      <h2 id="page-heading">{t('ui.page.heading')}</h2>
      {seen.url === null ? (
        <p>{t('ui.page.noPage')}</p>
      ) : seen.official ? (
        <OfficialPage {...props} />
      ) : (
        <OtherSite url={seen.url} today={props.today} />
      )}
    </section>
  );
}
