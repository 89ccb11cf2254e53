import type { ComponentChildren } from 'preact';
import { useWords } from './words';

interface Props {
  href: string;
  /** Opens the page; the browser's own way of opening (middle click, with a key) is left to the browser. */
  onOpen: (url: string) => void;
  children: ComponentChildren;
  class?: string;
}

/** A link to an official page, which opens in a tab of its own. */
export function OfficialLink({ href, onOpen, children, class: name = '' }: Props) {
  const { t } = useWords();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(href);
  };
  return (
    <a class={name} href={href} target="_blank" rel="noreferrer" onClick={open}>
      {children}
      <span class="hidden"> ({t('ui.newTab')})</span>
    </a>
  );
}
