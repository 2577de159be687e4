import * as words from '#words';

/** Most items on a page of a list: no page grows with the pack. */
export const PAGE_SIZE = 40;

/** One page of a list that may be long. */
export interface ListPage<Item> {
  items: Item[];
  /** Which page it is, from 1. */
  page: number;
  pages: number;
  /** How many items the list has, on all its pages. */
  total: number;
  /** How many items are on the pages before it. */
  before: number;
}

/** A list in pages of at most so many items; an empty list has one page. */
export function paginate<Item>(items: readonly Item[], size = PAGE_SIZE): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
    total: items.length,
    before: index * size,
  }));
}

/** What the address of a page of a list has behind the list's own: nothing for the first. */
export function pagePath(page: number): string {
  return page > 1 ? `${page}/` : '';
}

/** A list's title on one of its pages: with the page's number where there are several. */
export function nameOnPage(title: string, { page, pages }: Pick<ListPage<unknown>, 'page' | 'pages'>): string {
  return pages > 1 ? words.listPageOf(title, page, pages) : title;
}
