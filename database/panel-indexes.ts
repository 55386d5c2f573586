/** Collections whose lists in the panel grow with the years. */
export const LISTED = ['news', 'articles', 'episodes'] as const

/**
 * The panel lists the newest version of each item, and counts them for every page of the list.
 * Payload's own index on `latest` makes that a reading of all rows, bodies included: 0.4 s at 20,000
 * items on SQLite. Each of these begins with "newest, not in the trash" and answers by itself, in
 * 2 ms: the usual order with what a search looks at, and the columns that lists are sorted and
 * filtered by.
 */
export const PANEL_INDEXES = {
  search: ['updatedAt', 'title', 'lead', 'searchText'],
  status: ['_status', 'updatedAt'],
  date: ['publishedAt'],
  title: ['title'],
  unit: ['unit', '_status', 'updatedAt'],
  category: ['category', '_status', 'updatedAt'],
} as const
