import type { Ledger } from '@/data/ledger'
import { getLedger } from '@/data/ledger'
import type { CountedKind } from '@/statistics/engines/counter'
import type { SpanCount } from '@/statistics/ledger'
import { countOverSpan } from '@/statistics/ledger'
import type { Period } from '@/statistics/periods'
import type { SamePeriodComparison } from '@/statistics/same-period'
import { compareSamePeriod, planSamePeriod } from '@/statistics/same-period'

/** The count of a kind over any span, with its sources; refused where the span cuts a figure. */
export async function getSpanCount(kind: CountedKind, span: Period): Promise<SpanCount> {
  const { figures, months } = await getLedger(kind, span)
  return countOverSpan({ span, figures, counted: sumOf(months) })
}

/** A span against the same period last year: the numbers, or monthly averages where one is cut. */
export async function getSamePeriod(
  kind: CountedKind,
  span: Period,
): Promise<SamePeriodComparison> {
  const ledger = await getLedger(kind, span)
  const plan = planSamePeriod({ span, figures: ledger.figures })
  const [current, previous] = await Promise.all([
    countWhole(ledger, plan.current),
    countWhole(ledger, plan.previous),
  ])
  return compareSamePeriod(plan, { current, previous })
}

/** @param span one that cuts no figure, as those of a plan. */
async function countWhole(
  { kind, figures, covered, counter }: Ledger,
  span: Period,
): Promise<number> {
  const months = await counter.countByMonth({ kind, span, except: covered })
  const count = countOverSpan({ span, figures, counted: sumOf(months) })
  if (!count.ok) throw new Error(`${span.from} to ${span.to} cuts a figure`)
  return count.value
}

function sumOf(months: readonly { count: number }[]): number {
  return months.reduce((sum, { count }) => sum + count, 0)
}
