import type { LedgerFigure } from '@/statistics/ledger'
import { resolveSpan } from '@/statistics/ledger'
import { samePeriodLastYear, type Period } from '@/statistics/periods'
import { monthsIn } from '@/statistics/spans'

/**
 * What is to be counted for a comparison with the same period last year (cùng kỳ). `exact`: the
 * numbers themselves. `monthlyAverage`: one of the two spans cuts a figure, which nobody can divide,
 * so each is counted over the span widened to whole figures, and averages are compared.
 */
interface SamePeriodPlan {
  basis: 'exact' | 'monthlyAverage'
  current: Period
  previous: Period
}

export interface SamePeriodComparison extends SamePeriodPlan {
  /** Items, or items a month when `basis` is `monthlyAverage`: say so beside the number. */
  currentValue: number
  previousValue: number
  /** Current minus previous. */
  change: number
  /** The change as a share of the previous value; null when that is 0. */
  changeShare: number | null
}

/**
 * Which two periods to count. Seven months of 2022 are held against seven months of 2021; where only
 * the whole of 2021 has a figure, against the monthly average of 2021.
 *
 * @param figures of one indicator with `aggregation: 'sum'`, without overlaps.
 */
export function planSamePeriod({
  span,
  figures,
}: {
  span: Period
  figures: readonly LedgerFigure[]
}): SamePeriodPlan {
  const previous = samePeriodLastYear(span)
  const isExact = [span, previous].every((period) => resolveSpan({ span: period, figures }).ok)
  if (isExact) return { basis: 'exact', current: span, previous }
  return {
    basis: 'monthlyAverage',
    current: widenToWholeFigures({ span, figures }),
    previous: widenToWholeFigures({ span: previous, figures }),
  }
}

/** @param current and `previous`: what was counted over the two periods of the plan. */
export function compareSamePeriod(
  plan: SamePeriodPlan,
  { current, previous }: { current: number; previous: number },
): SamePeriodComparison {
  const isAverage = plan.basis === 'monthlyAverage'
  const currentValue = isAverage ? averagePerMonth(current, plan.current) : current
  const previousValue = isAverage ? averagePerMonth(previous, plan.previous) : previous
  const change = currentValue - previousValue
  return {
    ...plan,
    currentValue,
    previousValue,
    change,
    changeShare: previousValue === 0 ? null : change / previousValue,
  }
}

/** The smallest span around the given one that cuts no figure: it can always be counted. */
export function widenToWholeFigures({
  span,
  figures,
}: {
  span: Period
  figures: readonly LedgerFigure[]
}): Period {
  const resolution = resolveSpan({ span, figures })
  if (resolution.ok) return span
  const periods = [span, ...resolution.figures.map(({ period }) => period)]
  const widened = {
    from: periods.map(({ from }) => from).toSorted()[0] ?? span.from,
    to:
      periods
        .map(({ to }) => to)
        .toSorted()
        .at(-1) ?? span.to,
  }
  // What was reached may be cut in its turn.
  return widenToWholeFigures({ span: widened, figures })
}

/** 282 items of a year are 23,5 a month; a part of a month counts as its share. */
export function averagePerMonth(value: number, period: Period): number {
  return value / monthsIn(period)
}
