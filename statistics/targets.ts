import { intersect, overlaps, yearPeriod, type Day, type Period } from '@/statistics/periods'
import { daysIn, monthsIn } from '@/statistics/spans'

export type TargetRhythm = 'week' | 'month' | 'quarter' | 'year'

/** What is expected of a unit, or of the whole, so many times a week, month, quarter or year. */
export interface LedgerTarget {
  indicatorId: string
  /** null: the whole federation. */
  unitId: string | null
  value: number
  every: TargetRhythm
  from: Day
  /** null: still in force. */
  to: Day | null
}

const MONTHS: Record<Exclude<TargetRhythm, 'week'>, number> = { month: 1, quarter: 3, year: 12 }
/** 10 twelfths of 12 are 10, also in binary fractions. */
const ROUNDING = 1e-9

/**
 * How much a target asks for over a span, as far as it is in force there, in whole items: what is
 * begun is not yet due. One a week over 30 days is 4; 12 a year from January to October is 10.
 */
export function expectedOver(
  target: Pick<LedgerTarget, 'value' | 'every' | 'from' | 'to'>,
  span: Period,
): number {
  const inForce = intersect({ from: target.from, to: target.to ?? span.to }, span)
  if (inForce === null || inForce.from > inForce.to) return 0
  const times =
    target.every === 'week' ? daysIn(inForce) / 7 : monthsIn(inForce) / MONTHS[target.every]
  return Math.floor(target.value * times + ROUNDING)
}

/** The federation's own target for a year, such as 12 programmes; of several the last begun. */
export function yearTarget<Target extends LedgerTarget>(
  targets: readonly Target[],
  year: number,
): Target | null {
  const span = yearPeriod(year)
  const own = targets.filter(
    ({ unitId, every, from, to }) =>
      unitId === null && every === 'year' && overlaps({ from, to: to ?? span.to }, span),
  )
  return own.toSorted((one, other) => (one.from < other.from ? 1 : -1))[0] ?? null
}

export interface Shortfall {
  unitId: string
  expected: number
  actual: number
}

/** Units below what was expected of them over a span, those that lack most first. */
export function shortfalls({
  targets,
  counts,
  span,
}: {
  /** Of one indicator; those of the whole federation are passed over. */
  targets: readonly LedgerTarget[]
  counts: readonly { id: string | null; count: number }[]
  span: Period
}): Shortfall[] {
  const expected = new Map<string, number>()
  for (const target of targets) {
    if (target.unitId === null) continue
    expected.set(target.unitId, (expected.get(target.unitId) ?? 0) + expectedOver(target, span))
  }
  return [...expected]
    .map(([unitId, sum]) => ({
      unitId,
      expected: sum,
      actual: counts.reduce((all, { id, count }) => (id === unitId ? all + count : all), 0),
    }))
    .filter(({ expected: sum, actual }) => actual < sum)
    .toSorted((one, other) => other.expected - other.actual - (one.expected - one.actual))
}
