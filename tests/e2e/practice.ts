import { practicePages } from '../practice';

/** A practice page of a known page, by the known page's id. */
export function practice(id: string): (typeof practicePages)[number] {
  const page = practicePages.find((each) => each.page === id);
  if (!page) throw new Error(`No practice page for ${id}`);
  return page;
}
