import type { IsoDate } from '../../model/dates';
import { CHANGES, WAYS, type ChangeId, type Way } from '../../rules/changes';
import { CitedSources, type Cited } from '../parts/cited';
import { Disclosure } from '../parts/disclosure';
import { FrenchText } from '../parts/french-text';
import { useWords } from '../parts/words';

export interface ChangesProps {
  /** The changes that concern the person, or may. */
  ids: readonly ChangeId[];
  /** How they tell their fund. */
  way: Way;
}

const LABELS = ['tell', 'how', 'when', 'note', 'otherwise'] as const;

/** One thing that happens: whom to tell, how, by when, and what happens otherwise. */
function Event({ id, way, today }: { id: ChangeId; way: Way; today: IsoDate }) {
  const { t, has } = useWords();
  const byNumber = CHANGES[id].how === 'by-number';
  const text = (label: (typeof LABELS)[number]): string | null => {
    if (label === 'how' && byNumber) return t(`changes.ways.${way}`);
    const key = `changes.events.${id}.${label}`;
    return has(key) ? t(key) : null;
  };
  const said: readonly Cited[] = byNumber ? [CHANGES[id], WAYS[way]] : [CHANGES[id]];
  return (
    <li class="event">
      <Disclosure summary={<FrenchText text={t(`changes.events.${id}.title`)} />}>
        <dl class="lines">
          {LABELS.map((label) => {
            const words = text(label);
            return words === null ? null : (
              <div key={label} class="line">
                <dt>{t(`changes.labels.${label}`)}</dt>
                <dd>
                  <FrenchText text={words} />
                </dd>
              </div>
            );
          })}
        </dl>
        <CitedSources said={said} today={today} />
      </Disclosure>
    </li>
  );
}

/** "Something changed": what may have, for this person, and what each is to tell. */
export function Changes({ ids, way, today }: ChangesProps & { today: IsoDate }) {
  const { t } = useWords();
  if (ids.length === 0) return null;
  return (
    <Disclosure summary={t('changes.title')} class="extra">
      <p class="quiet">{t('changes.intro')}</p>
      <ul class="events">
        {ids.map((id) => (
          <Event key={id} id={id} way={way} today={today} />
        ))}
      </ul>
    </Disclosure>
  );
}
