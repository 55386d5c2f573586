import {
  containsPeriod,
  overlaps,
  subtractPeriods,
  addDays,
  type Day,
  type Period,
} from '@/statistics/periods'

/*
 * The ledger (sổ số liệu). The count of an indicator over a span is
 *
 *   its figures inside the span + the published items inside the span that no figure covers.
 *
 * An item is covered when its publication day lies in the period of a figure; nobody marks it. So
 * the figures for the years before the portal are opening balances, and items imported later for
 * those years change nothing. A figure is indivisible: a span that cuts one has no answer.
 *
 * A unit's figure is part of the whole federation's and is never added to it, nor does it cover
 * items: everything here but `findOverlaps` passes over figures that have a unit.
 */

/** One hand-entered row: what a document says about an indicator in a period. */
export interface LedgerFigure {
  id: string
  indicatorId: string
  period: Period
  value: number
  /** The upper end of a range: "3–5". */
  valueTo?: number | null
  /** The document it came from, as it is shown: "Báo cáo 178/BC-LĐLĐ ngày 25/7/2022". */
  document: string
  /** tờ, tấm, đơn vị */
  measure: string | null
  /** 23 of 23 */
  outOf: number | null
  /** gần, trên */
  qualifier: string | null
  /** null: the whole federation. */
  unitId: string | null
}

/** What decides whether two figures speak of the same. */
type DatedFigure = Pick<LedgerFigure, 'indicatorId' | 'period' | 'unitId'>

/** What the portal counted itself, and the days it counted: those that no figure covers. */
export interface CountedPart {
  value: number
  periods: Period[]
}

interface Indivisible {
  ok: false
  reason: 'indivisible'
  /** The figures that the span cuts, oldest first. */
  figures: LedgerFigure[]
}

type SpanResolution = { ok: true; figures: LedgerFigure[]; uncovered: Period[] } | Indivisible

export type SpanCount =
  { ok: true; value: number; figures: LedgerFigure[]; counted: CountedPart | null } | Indivisible

/**
 * Splits a span into the figures inside it and the periods whose published items are to be counted,
 * both oldest first. Refuses a span that cuts a figure.
 *
 * @param figures of one indicator with `aggregation: 'sum'`, without overlaps (`findOverlaps`).
 */
export function resolveSpan({
  span,
  figures,
}: {
  span: Period
  figures: readonly LedgerFigure[]
}): SpanResolution {
  const touched = federationFigures(figures).filter(({ period }) => overlaps(span, period))
  const cut = touched.filter(({ period }) => !containsPeriod(span, period))
  if (cut.length > 0) return { ok: false, reason: 'indivisible', figures: cut }
  return { ok: true, figures: touched, uncovered: subtractPeriods(span, periodsOf(touched)) }
}

/**
 * The count over a span with its sources, or the refusal of `resolveSpan`.
 *
 * @param figures as for `resolveSpan`.
 * @param counted the number of published, not withdrawn items in the `uncovered` periods of
 *   `resolveSpan`, or a function that counts them; null for an indicator that is kept by hand.
 * @returns `counted` is null where nothing was left to count or the indicator is kept by hand. With
 *   no figure either, the value is 0 and nothing vouches for it: say that there are no data.
 */
export function countOverSpan({
  span,
  figures,
  counted,
}: {
  span: Period
  figures: readonly LedgerFigure[]
  counted: number | ((uncovered: Period[]) => number) | null
}): SpanCount {
  const resolution = resolveSpan({ span, figures })
  if (!resolution.ok) return resolution
  const part = countPart(resolution.uncovered, counted)
  const entered = resolution.figures.reduce((sum, { value }) => sum + value, 0)
  return {
    ok: true,
    value: entered + (part?.value ?? 0),
    figures: resolution.figures,
    counted: part,
  }
}

/**
 * For `aggregation: 'latest'`: the federation's figure that holds on a day, which is the one that
 * speaks of the most recent day up to it. Of two that do, the later begun wins, then the later entered
 * (ids are UUID v7). Null when none has begun by then.
 *
 * @param figures of one indicator.
 */
export function latestFigure({
  figures,
  on,
}: {
  figures: readonly LedgerFigure[]
  on: Day
}): LedgerFigure | null {
  const lastDay = ({ period }: LedgerFigure) => (period.to < on ? period.to : on)
  const begun = figures.filter(({ unitId, period }) => unitId === null && period.from <= on)
  const newestFirst = begun.toSorted(
    (one, other) =>
      compare(lastDay(other), lastDay(one)) ||
      compare(other.period.from, one.period.from) ||
      compare(other.id, one.id),
  )
  return newestFirst[0] ?? null
}

/** The periods in which the federation's figures cover items, merged where they touch, sorted. */
export function coveredPeriods(figures: readonly LedgerFigure[]): Period[] {
  const merged: Period[] = []
  for (const { from, to } of periodsOf(federationFigures(figures))) {
    const last = merged.at(-1)
    if (last && from <= addDays(last.to, 1)) last.to = to > last.to ? to : last.to
    else merged.push({ from, to })
  }
  return merged
}

/**
 * Pairs of figures of the same indicator and the same unit (or both the federation's) whose periods
 * overlap, the older first. With `aggregation: 'sum'` they would count something twice, so the
 * schema refuses them; levels (`latest`) may overlap.
 */
export function findOverlaps<Figure extends DatedFigure>(
  figures: readonly Figure[],
): [one: Figure, other: Figure][] {
  const sorted = figures.toSorted(byPeriod)
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => countsTheSame(one, other) && overlaps(one.period, other.period))
      .map((other): [Figure, Figure] => [one, other]),
  )
}

function countPart(
  uncovered: Period[],
  counted: number | ((uncovered: Period[]) => number) | null,
): CountedPart | null {
  if (uncovered.length === 0 || counted === null) return null
  const value = typeof counted === 'function' ? counted(uncovered) : counted
  return { value, periods: uncovered }
}

function federationFigures(figures: readonly LedgerFigure[]): LedgerFigure[] {
  return figures.filter(({ unitId }) => unitId === null).toSorted(byPeriod)
}

function periodsOf(figures: readonly LedgerFigure[]): Period[] {
  return figures.map(({ period }) => period)
}

function countsTheSame(one: DatedFigure, other: DatedFigure): boolean {
  return one.indicatorId === other.indicatorId && one.unitId === other.unitId
}

function byPeriod(one: DatedFigure, other: DatedFigure): number {
  return compare(one.period.from, other.period.from) || compare(one.period.to, other.period.to)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
