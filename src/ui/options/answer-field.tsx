import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { COUNTRIES, NATIONALITIES, TONGUES } from '../answers/countries';
import { ANSWER_KINDS, STATUS_GROUPS, type AskedField } from '../answers/kinds';
import { FrenchText } from '../parts/french-text';
import { NameSelect } from '../parts/name-select';
import { useWords } from '../parts/words';

export interface FieldProps {
  field: AskedField;
  /** The answer as text, as the control holds it; empty for none. */
  value: string;
  onInput: (value: string) => void;
  /** The ids of what explains the field and of its error. */
  describedBy: string;
  invalid: boolean;
}

function Radio({
  field,
  option,
  value,
  onInput,
}: Pick<FieldProps, 'field' | 'value' | 'onInput'> & { option: string }) {
  const { t } = useWords();
  return (
    <label class="radio">
      <input type="radio" name={field} value={option} checked={option === value} onChange={() => onInput(option)} />
      <span>
        <FrenchText text={t(`questions.${field}.options.${option}`)} />
      </span>
    </label>
  );
}

function Radios({ options, ...rest }: FieldProps & { options: readonly string[] }) {
  return (
    <div class="radios">
      {options.map((option) => (
        <Radio key={option} option={option} {...rest} />
      ))}
    </div>
  );
}

/** The long list of statuses, in groups. */
function Statuses(props: FieldProps) {
  const { t } = useWords();
  return (
    <div class="radio-groups">
      {STATUS_GROUPS.map((group) => (
        <fieldset key={group.id} class="radio-group">
          <legend>{t(`questions.groups.${group.id}`)}</legend>
          <Radios {...props} options={group.statuses} />
        </fieldset>
      ))}
    </div>
  );
}

/** A control with its own short label; the question itself is the legend above. */
function Labelled({ label, children }: { label: string; children: (id: string) => ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function Text({ type, label, ...props }: FieldProps & { type: 'date' | 'number'; label: string }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type={type}
          {...(type === 'number' && { min: 0, max: 130, inputMode: 'numeric' as const })}
          value={props.value}
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

/** The control for a question's answer. */
export function AnswerField(props: FieldProps) {
  const { t, country, tongue } = useWords();
  const kind = ANSWER_KINDS[props.field];
  const names = (label: string, codes: readonly string[], name: (code: string) => string, stateless = false) => (
    <Labelled label={label}>
      {(id) => (
        <NameSelect
          id={id}
          codes={codes}
          name={name}
          value={props.value}
          {...(stateless && { first: { value: 'stateless', text: t('ui.interview.stateless') } })}
          onChoose={props.onInput}
          describedBy={props.describedBy}
          invalid={props.invalid}
        />
      )}
    </Labelled>
  );
  switch (kind.kind) {
    case 'status':
      return <Statuses {...props} />;
    case 'choice':
      return <Radios {...props} options={kind.values} />;
    case 'yes-no':
      return <Radios {...props} options={['yes', 'no']} />;
    case 'country':
      return names(t('ui.interview.country'), kind.stateless ? NATIONALITIES : COUNTRIES, country, kind.stateless);
    case 'record-language':
      return names(t('ui.interview.recordLanguage'), TONGUES, tongue);
    case 'date':
      return <Text {...props} type="date" label={t('ui.interview.date')} />;
    case 'age':
      return <Text {...props} type="number" label={t('ui.interview.years')} />;
  }
}
