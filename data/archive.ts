import { COLLECTION_OF } from '@/data/cards'
import { getCounter } from '@/data/cms'
import type { ArchiveYear } from '@/data/views'
import type { ListQuery } from '@/site/queries'
import type { Dimension } from '@/statistics/engines/counter'
import { ALL_TIME } from '@/statistics/periods'

/** The years and months in which a list has items, newest first. */
export async function getArchive({
  kinds,
  query,
  hrefOf,
  topic = {},
}: {
  kinds: readonly ('news' | 'article')[]
  query: ListQuery
  hrefOf: (query: ListQuery) => string
  topic?: Partial<Record<Dimension, string>>
}): Promise<ArchiveYear[]> {
  const counter = await getCounter()
  const counts = await Promise.all(
    kinds.map((kind) =>
      counter.countByMonth({ kind: COLLECTION_OF[kind], span: ALL_TIME, except: [], ...topic }),
    ),
  )

  const years = new Map<number, Map<number, number>>()
  for (const { year, month, count } of counts.flat()) {
    const months = years.get(year) ?? new Map<number, number>()
    months.set(month, (months.get(month) ?? 0) + count)
    years.set(year, months)
  }
  return [...years]
    .sort(([one], [other]) => other - one)
    .map(([year, months]) => ({
      year,
      count: [...months.values()].reduce((sum, count) => sum + count, 0),
      href: hrefOf({ year }),
      current: query.year === year && query.month === undefined,
      months: [...months]
        .sort(([one], [other]) => other - one)
        .map(([month, count]) => ({
          month,
          count,
          href: hrefOf({ year, month }),
          current: query.year === year && query.month === month,
        })),
    }))
}
