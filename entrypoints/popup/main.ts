/**
 * The browser shows the popup's window as soon as this has run. What the popup says is large and comes meanwhile; its
 * page names it (scripts/build/load-ahead.ts), so that it is not waited for.
 */
void import('./view');
