import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * What lies below the first screen: built once that has been painted, so that nobody waits for what they cannot see yet.
 * Until then its room is kept.
 */
export function Below({ children }: { children: ComponentChildren }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const observer = new PerformanceObserver(() => setPainted(true));
    observer.observe({ type: 'paint', buffered: true });
    return () => observer.disconnect();
  }, []);
  return painted ? <>{children}</> : <div class="below" />;
}
