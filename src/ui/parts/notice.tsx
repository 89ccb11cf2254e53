import type { ComponentChildren } from 'preact';

interface Props {
  heading?: string;
  /** `plain` tells, `care` asks for attention. */
  tone?: 'plain' | 'care';
  children: ComponentChildren;
}

/** Something to know before going on. */
export function Notice({ heading, tone = 'plain', children }: Props) {
  return (
    <div class={`notice notice-${tone}`}>
      {heading !== undefined && <p class="notice-heading">{heading}</p>}
      {children}
    </div>
  );
}
