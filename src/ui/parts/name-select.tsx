import { useWords } from './words';

interface Props {
  id: string;
  codes: readonly string[];
  /** The name of a code in the interface's language. */
  name: (code: string) => string;
  value: string;
  /** An option before all others, with its words. */
  first?: { readonly value: string; readonly text: string };
  onChoose: (code: string) => void;
  describedBy?: string;
  invalid?: boolean;
}

/** A list of names, sorted as the interface's language sorts. */
export function NameSelect({ id, codes, name, value, first, onChoose, describedBy, invalid = false }: Props) {
  const { t, compare } = useWords();
  const named = codes
    .map((code) => ({ code, text: name(code) }))
    .toSorted((one, other) => compare(one.text, other.text));
  return (
    <select
      id={id}
      value={value}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="" disabled={value !== ''}>
        {t('ui.interview.choose')}
      </option>
      {first !== undefined && <option value={first.value}>{first.text}</option>}
      {named.map(({ code, text }) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </select>
  );
}
