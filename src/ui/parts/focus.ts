import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A reference whose element takes the focus when it appears if it should, or as soon as it should. */
export function useFocus<Kind extends HTMLElement>(should: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    if (should && element.current !== null) element.current.focus();
  }, [should]);
  return element;
}
