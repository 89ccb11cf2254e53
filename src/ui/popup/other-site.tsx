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

/** On a page that is none of the official ones: says so, with the signs of false messages about the card. */
export function OtherSite({ url, today }: { url: string; today: IsoDate }) {
  const { t } = useWords();
  const site = siteOf(url);
  const alike = site.kind === 'other' && site.alike;
  return (
    <>
      {site.kind === 'other' && site.host !== '' && (
        <p class="site">
          <span translate={false}>{t('guard.where', { host: site.host })}</span>
        </p>
      )}
      {alike && (
        <Notice tone="care">
          <p>{t('guard.alike')}</p>
        </Notice>
      )}
      <p class="site">{t('ui.page.otherSite')}</p>
      <Disclosure summary={t('guard.title')} open={alike} class="guard">
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
