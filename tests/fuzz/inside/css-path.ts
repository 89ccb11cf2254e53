const only = (selector: string, element: Element): boolean => {
  const all = document.querySelectorAll(selector);
  return all.length === 1 && all[0] === element;
};

/**
 * The selector that one would write for the element on a page as it stands: its id, else a class that only it has, else the
 * way down from the nearest ancestor that can be named.
 */
export function cssPath(element: Element): string {
  if (element.id !== '') return `#${CSS.escape(element.id)}`;
  const tag = element.localName;
  for (const name of element.classList) {
    const selector = `${tag}.${CSS.escape(name)}`;
    if (only(selector, element)) return selector;
  }
  if (only(tag, element)) return tag;
  const { parentElement } = element;
  if (parentElement === null) return tag;
  const alike = [...parentElement.children].filter((each) => each.localName === tag);
  const step = alike.length === 1 ? tag : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
  return `${cssPath(parentElement)} > ${step}`;
}
