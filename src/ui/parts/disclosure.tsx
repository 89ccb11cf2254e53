import type { ComponentChildren } from 'preact';

interface Props {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  class?: string;
}

/** More on request: closed until the person opens it. */
export function Disclosure({ summary, children, open = false, class: name = '' }: Props) {
  return (
    <details class={`disclosure ${name}`} open={open}>
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
