import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../model/profile';
import type { AskedField } from '../answers/kinds';
import { hasAnswers, isAnswered, type Answer } from '../answers/record';
import { Answers, type AnswersProps } from './answers';
import { Question } from './question';
import { Start } from './start';

/** Where the person is: at their answers (or before the first), or at a question, in order or to change one answer. */
type Place =
  | { readonly at: 'rest'; readonly arrived: boolean }
  | { readonly at: 'question' | 'change'; readonly field: AskedField };

/** What is known once an answer has been kept. */
export interface Known {
  readonly profile: Profile;
  readonly path: readonly AskedField[];
}

export interface SituationProps extends Pick<AnswersProps, 'profile' | 'path' | 'decision' | 'today' | 'onForget'> {
  /** Keeps an answer (`null`: I don't know). Resolves to what is known then, or to `null` if it could not be kept. */
  onAnswer: (field: AskedField, answer: Answer | null) => Promise<Known | null>;
  /** Hears whether a question is shown. */
  onAsking: (asking: boolean) => void;
}

const firstOpen = ({ profile, path }: Known): AskedField | undefined =>
  path.find((field) => !isAnswered(profile, field));

/** Your situation: the questions one after the other, then the answers. */
export function Situation({ profile, path, decision, today, onForget, onAnswer, onAsking }: SituationProps) {
  const [place, setPlace] = useState<Place>({ at: 'rest', arrived: false });
  const asking = place.at !== 'rest';
  useEffect(() => onAsking(asking), [asking, onAsking]);

  const ask = (at: 'question' | 'change', field: AskedField | undefined) =>
    setPlace(field === undefined ? { at: 'rest', arrived: true } : { at, field });

  if (place.at === 'rest') {
    const goOn = () => ask('question', firstOpen({ profile, path }));
    if (!hasAnswers(profile)) return <Start onStart={goOn} />;
    return (
      <Answers
        profile={profile}
        path={path}
        decision={decision}
        today={today}
        arrived={place.arrived}
        onChange={(field) => ask('change', field)}
        onForget={onForget}
        onGoOn={goOn}
      />
    );
  }

  const { at, field } = place;
  const position = path.indexOf(field);
  const before = at === 'question' && position > 0 ? path[position - 1] : undefined;
  /** In order, the next question comes even if it is answered; after a change, only what is still open. */
  const goOn = (known: Known | null) => {
    if (known === null) return;
    ask(at, at === 'change' ? firstOpen(known) : known.path[known.path.indexOf(field) + 1]);
  };
  return (
    <section class="card">
      <Question
        key={field}
        field={field}
        number={position < 0 ? null : position + 1}
        profile={profile}
        onAnswer={(asked, answer) => void onAnswer(asked, answer).then(goOn)}
        onBack={before === undefined ? undefined : () => ask('question', before)}
        onLater={() => setPlace({ at: 'rest', arrived: true })}
      />
    </section>
  );
}
