import { getCms } from '@/data/cms'
import { endOf, startOf, yearPeriod } from '@/statistics/periods'

export interface YearTarget {
  value: number
  document: string
}

/**
 * How many programmes the federation has undertaken to broadcast in a year; null where nothing was
 * set. This schedule stands in the public report, and readers see it on the programme's page: the one
 * target that is read past the access rules, and of it only the number and its document.
 */
export async function findYearTarget(
  kind: 'tv' | 'radio',
  year: number,
): Promise<YearTarget | null> {
  const cms = await getCms()
  const span = yearPeriod(year)
  const { docs } = await cms.find({
    collection: 'targets',
    depth: 0,
    limit: 1,
    overrideAccess: true,
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
