import type { CountedKind } from '@/statistics/engines/counter'
import { endOf, startOf, type Period } from '@/statistics/periods'

/** What a list of the panel is narrowed to. */
interface Narrowed {
  span?: Period
  unit?: string
  category?: string
}

const COLLECTIONS = {
  news: { collection: 'news', date: 'publishedAt' },
  articles: { collection: 'articles', date: 'publishedAt' },
  tv: { collection: 'episodes', date: 'broadcastAt' },
  radio: { collection: 'episodes', date: 'broadcastAt' },
} as const satisfies Record<CountedKind, { collection: string; date: string }>

/** The panel's list of exactly what was counted: what is out, in a span, of a unit or category. */
export function panelList(kind: CountedKind, { span, unit, category }: Narrowed): string {
  const { collection, date } = COLLECTIONS[kind]
  const conditions: [field: string, operator: string, value: string][] = [
    ['_status', 'equals', 'published'],
    ...(collection === 'episodes' ? [['medium', 'equals', kind] as [string, string, string]] : []),
    ...(span
      ? ([
          [date, 'greater_than_equal', startOf(span)],
          [date, 'less_than', endOf(span)],
        ] as [string, string, string][])
      : []),
    ...(unit ? [['unit', 'equals', unit] as [string, string, string]] : []),
    ...(category ? [['category', 'equals', category] as [string, string, string]] : []),
  ]
  const query = new URLSearchParams({ limit: '50' })
  for (const [index, [field, operator, value]] of conditions.entries()) {
    query.set(`where[or][0][and][${index}][${field}][${operator}]`, value)
  }
  return `/admin/collections/${collection}?${query.toString()}`
}

/** The form of one item. */
export function panelItem(kind: CountedKind, id: string): string {
  return `/admin/collections/${COLLECTIONS[kind].collection}/${id}`
}
