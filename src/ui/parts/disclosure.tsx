import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  class?: string;
}

/** More on request: closed until the person opens it, and built only then, since most people open few of them. */
export function Disclosure({ summary, children, open = false, class: name = '' }: Props) {
  const [built, setBuilt] = useState(open);
  return (
    <details class={`disclosure ${name}`} open={open} onToggle={() => setBuilt(true)}>
      <summary>{summary}</summary>
      {built && <div class="disclosure-body">{children}</div>}
    </details>
  );
}
