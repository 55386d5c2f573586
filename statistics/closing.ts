import type { LedgerFigure } from '@/statistics/ledger'
import { countOverSpan, latestFigure } from '@/statistics/ledger'
import type { Period } from '@/statistics/periods'
import type { PartCount } from '@/statistics/tallies'

/**
 * What a number of a period stands for. `total` = `entered` + all of `unit` = `entered` + all of
 * `category`, where the null of `unit` and `category` holds what names none. `unitFigure` is what a
 * unit entered by hand: a part of the whole that is never added to it.
 */
type Part = 'total' | 'entered' | 'unit' | 'category' | 'unitFigure'

/** One number of a period, as it is frozen when the period is closed (chốt số liệu). */
export interface LedgerNumber {
  indicatorId: string
  /** What the indicator was called at the time. */
  indicator: string
  part: Part
  /** The unit or category; null for none, and for the whole. */
  id: string | null
  /** What the unit or category was called at the time. */
  label: string | null
  /** null: a figure reaches over the end of the period and cannot be divided ("không tách được"). */
  value: number | null
  /** The upper end of "3–5". */
  valueTo: number | null
  outOf: number | null
  /** gần, trên */
  qualifier: string | null
}

export interface IndicatorOfPeriod {
  id: string
  name: string
  aggregation: 'sum' | 'latest'
  /** All of the indicator's figures, those of units included. */
  figures: readonly LedgerFigure[]
  /** Items that no figure covers, by unit and by category; null for an indicator kept by hand. */
  counts: { byUnit: readonly PartCount[]; byCategory: readonly PartCount[] } | null
}

/** All numbers of a period. A count of 0, and an indicator that nothing vouches for, has no row. */
export function ledgerNumbers({
  period,
  indicators,
  nameOf,
}: {
  period: Period
  indicators: readonly IndicatorOfPeriod[]
  /** The name of a unit or category. */
  nameOf: (id: string) => string
}): LedgerNumber[] {
  return indicators.flatMap((indicator) => [
    ...wholeOf(indicator, period),
    ...partsOf(indicator, 'unit', nameOf),
    ...partsOf(indicator, 'category', nameOf),
    ...unitFiguresOf(indicator, period, nameOf),
  ])
}

/** What has become of a frozen number since: shown beside it, never in its place. */
export interface Adjustment {
  /** null: there was no such number when the period was closed. */
  frozen: LedgerNumber | null
  /** null: it is gone. */
  current: LedgerNumber | null
  /** Current minus frozen; null where one of them cannot be told. */
  change: number | null
}

/** The numbers that are not what they were when the period was closed, in the order of the rows. */
export function adjustmentsSince(
  frozen: readonly LedgerNumber[],
  current: readonly LedgerNumber[],
): Adjustment[] {
  const now = new Map(current.map((number) => [keyOf(number), number]))
  const then = new Map(frozen.map((number) => [keyOf(number), number]))
  const keys = new Set([...then.keys(), ...now.keys()])
  return [...keys].flatMap((key): Adjustment[] => {
    const [before, after] = [then.get(key) ?? null, now.get(key) ?? null]
    return saysTheSame(before, after)
      ? []
      : [{ frozen: before, current: after, change: changeOf(before, after) }]
  })
}

function wholeOf(indicator: IndicatorOfPeriod, period: Period): LedgerNumber[] {
  const { figures, counts, aggregation } = indicator
  if (aggregation === 'latest') return latestOf(indicator, 'total', figures, period)
  const whole = countOverSpan({
    span: period,
    figures,
    counted: counts && counts.byUnit.reduce((sum, { count }) => sum + count, 0),
  })
  const hasSource = counts !== null || whole.figures.length > 0
  if (!hasSource) return []
  const entered = whole.ok ? whole.figures.reduce((sum, { value }) => sum + value, 0) : null
  return [
    number(indicator, { part: 'total', value: whole.ok ? whole.value : null }),
    ...(counts !== null && whole.figures.length > 0
      ? [number(indicator, { part: 'entered', value: entered })]
      : []),
  ]
}

function partsOf(
  indicator: IndicatorOfPeriod,
  part: 'unit' | 'category',
  nameOf: (id: string) => string,
): LedgerNumber[] {
  const counts = part === 'unit' ? indicator.counts?.byUnit : indicator.counts?.byCategory
  return (counts ?? []).map(({ id, count }) =>
    number(indicator, { part, id, label: id && nameOf(id), value: count }),
  )
}

function unitFiguresOf(
  indicator: IndicatorOfPeriod,
  period: Period,
  nameOf: (id: string) => string,
): LedgerNumber[] {
  const { figures, aggregation } = indicator
  const unitIds = [...new Set(figures.flatMap(({ unitId }) => unitId ?? []))]
  return unitIds.flatMap((id): LedgerNumber[] => {
    // Among themselves a unit's figures are a ledger like that of the whole.
    const own = figures
      .filter(({ unitId }) => unitId === id)
      .map((figure) => ({ ...figure, unitId: null }))
    const named = { id, label: nameOf(id) }
    if (aggregation === 'latest') return latestOf(indicator, 'unitFigure', own, period, named)
    const sum = countOverSpan({ span: period, figures: own, counted: null })
    if (sum.figures.length === 0) return []
    return [number(indicator, { part: 'unitFigure', ...named, value: sum.ok ? sum.value : null })]
  })
}

function latestOf(
  indicator: IndicatorOfPeriod,
  part: Part,
  figures: readonly LedgerFigure[],
  period: Period,
  named: { id: string; label: string } | null = null,
): LedgerNumber[] {
  const latest = latestFigure({ figures, on: period.to })
  if (latest === null) return []
  const { value, valueTo = null, outOf, qualifier } = latest
  return [number(indicator, { part, ...named, value, valueTo, outOf, qualifier })]
}

function number(
  { id: indicatorId, name: indicator }: IndicatorOfPeriod,
  given: Pick<LedgerNumber, 'part' | 'value'> & Partial<LedgerNumber>,
): LedgerNumber {
  return {
    indicatorId,
    indicator,
    id: null,
    label: null,
    valueTo: null,
    outOf: null,
    qualifier: null,
    ...given,
  }
}

function keyOf({ indicatorId, part, id }: LedgerNumber): string {
  return JSON.stringify([indicatorId, part, id])
}

/** Names may change; they are no numbers. */
function saysTheSame(one: LedgerNumber | null, other: LedgerNumber | null): boolean {
  if (one === null || other === null) return one === other
  return (['value', 'valueTo', 'outOf', 'qualifier'] as const).every(
    (field) => one[field] === other[field],
  )
}

/** What has no row was not counted: 0. What cannot be told has no change. */
function changeOf(before: LedgerNumber | null, after: LedgerNumber | null): number | null {
  const [was, is] = [before, after].map((known) => (known === null ? 0 : known.value))
  return was === null || is === null || was === undefined || is === undefined ? null : is - was
}
