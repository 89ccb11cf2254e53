const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page of links to the practice pages, for somebody who explores by hand. */
export const contents = (pages: readonly { readonly url: string; readonly name: string }[]): string => {
  const items = pages.map(({ url, name }) => `<li><a href="${escape(url)}">${escape(name)}</a></li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Practice pages</title>
    <style>body { font: 16px/1.6 system-ui; max-width: 40rem; margin: 2rem auto }</style>
    <h1>Practice pages</h1><ul>${items.join('')}</ul></html>`;
};
