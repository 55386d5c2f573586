import { getCounter, getReading } from '@/data/cms'
import type { CountedKind, MonthCount, PublicationCounter } from '@/statistics/engines/counter'
import type { LedgerFigure } from '@/statistics/ledger'
import { coveredPeriods } from '@/statistics/ledger'
import { toLedgerFigure } from '@/statistics/ledger-rows'
import type { Period } from '@/statistics/periods'
import { ALL_TIME, containsDay, firstOfMonth } from '@/statistics/periods'

/** What the ledger knows of one counted kind: its figures, and what the portal counted beside them. */
export interface Ledger {
  kind: CountedKind
  figures: LedgerFigure[]
  /** Periods that figures cover: items inside them are in those figures already. */
  covered: Period[]
  /** Published items that no figure covers, by month, newest first. */
  months: MonthCount[]
  counter: PublicationCounter
}

export async function getLedger(kind: CountedKind, span: Period = ALL_TIME): Promise<Ledger> {
  const [counter, figures] = await Promise.all([getCounter(), getFederationFigures(kind)])
  const covered = coveredPeriods(figures)
  const months = await counter.countByMonth({ kind, span, except: covered })
  return { kind, figures, covered, months, counter }
}

/** The items of some whole months that no figure covers. */
export function countedIn({ months }: Pick<Ledger, 'months'>, span: Period): number {
  return months.reduce((sum, month) => (startsIn(month, span) ? sum + month.count : sum), 0)
}

/** Whether a month begins in a span of whole months, and so lies in it. */
export function startsIn({ year, month }: { year: number; month: number }, span: Period): boolean {
  return containsDay(span, firstOfMonth(year, month))
}

async function getFederationFigures(kind: CountedKind): Promise<LedgerFigure[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'figures',
    depth: 0,
    limit: 1000,
    overrideAccess: false,
    req,
    pagination: false,
    select: {
      indicator: true,
      from: true,
      to: true,
      value: true,
      valueTo: true,
      document: true,
      measure: true,
      outOf: true,
      qualifier: true,
    },
    sort: 'from',
    // One by one: of several conditions on one relationship in one object, and the rule of access
    // that Payload adds to each, its MongoDB adapter keeps only the last (3.90.1, parseParams).
    where: {
      and: [
        { 'indicator.counts': { equals: kind } },
        { 'indicator.method': { equals: 'counted' } },
        // What is no longer counted vouches for nothing, and covers nothing.
        { 'indicator.deletedAt': { equals: null } },
        { unit: { exists: false } },
      ],
    },
  })
  return docs.map(toLedgerFigure)
}
