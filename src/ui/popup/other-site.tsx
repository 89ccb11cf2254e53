import type { IsoDate } from '../../model/dates';
import { siteOf } from '../../model/official';
import type { SourceId } from '../../sources/registry';
import { CitedSources } from '../parts/cited';
import { Disclosure } from '../parts/disclosure';
import { FrenchText } from '../parts/french-text';
import { Notice } from '../parts/notice';
import { useWords } from '../parts/words';

const SIGNS = ['money', 'renewal', 'secrets', 'link', 'address', 'http', 'looks'] as const;
const SOURCES: readonly SourceId[] = ['am-phishing', 'scam-rmc', 'sp-265', 'linternaute', 'planet'];

/** At the top of the popup on a page whose address plays on an official name, and on no other. */
export function AlikeNotice({ url }: { url: string }) {
  const { t } = useWords();
  const site = siteOf(url);
  if (site.kind !== 'other' || !site.alike) return null;
  return (
    <Notice tone="care">
      <p class="notice-heading" translate={false}>
        {site.host}
      </p>
      <p>{t('guard.alike')}</p>
      <p>
        <a href="#page-help">{t('guard.title')}</a>
      </p>
    </Notice>
  );
}

/** On a page that is none of the official ones: says so, with the signs of false messages about the card. */
export function OtherSite({ url, today }: { url: string; today: IsoDate }) {
  const { t } = useWords();
  const site = siteOf(url);
  return (
    <>
      {site.kind === 'other' && site.host !== '' && <p class="site">{t('guard.where', { host: site.host })}</p>}
      <p class="site">{t('ui.page.otherSite')}</p>
      <Disclosure summary={t('guard.title')} open={site.kind === 'other' && site.alike} class="guard">
        <ul class="signs">
          {SIGNS.map((sign) => (
            <li key={sign}>
              <FrenchText text={t(`guard.signs.${sign}`)} />
            </li>
          ))}
        </ul>
        <CitedSources said={[{ sources: SOURCES }]} today={today} />
      </Disclosure>
    </>
  );
}
