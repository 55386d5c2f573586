import { getReading } from '@/data/cms'
import type { CountedKind } from '@/statistics/engines/counter'
import { endOf, startOf, yearPeriod } from '@/statistics/periods'

export interface YearTarget {
  value: number
  document: string
}

/** What is expected of the whole federation in a year; null where nothing was set. */
export async function findYearTarget(kind: CountedKind, year: number): Promise<YearTarget | null> {
  const { cms, req } = await getReading()
  const span = yearPeriod(year)
  const { docs } = await cms.find({
    collection: 'targets',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { value: true, document: true },
    sort: '-from',
    // All under `and`: the SQLite adapter loses an `or` that stands beside other conditions.
    where: {
      and: [
        { 'indicator.counts': { equals: kind } },
        { every: { equals: 'year' } },
        { unit: { exists: false } },
        { from: { less_than: endOf(span) } },
        { or: [{ to: { exists: false } }, { to: { greater_than_equal: startOf(span) } }] },
      ],
    },
  })
  const target = docs[0]
  return target ? { value: target.value, document: target.document } : null
}
