import fc from 'fast-check'
import type { LedgerSeries } from '@/reports/counts'
import { figureOf } from '@/reports/ledger.fixture'
import type { DimensionCount, MonthCount } from '@/statistics/engines/counter'
import { coveredPeriods, type LedgerFigure } from '@/statistics/ledger'
import { addDays, containsDay, type Day, type Period } from '@/statistics/periods'

/** An item as a database has it; units that no list names any more, and none, among them. */
interface Item {
  day: Day
  unit: string | null
}

export interface RandomLedger {
  span: Period
  news: { figures: LedgerFigure[]; items: Item[] }
  articles: { figures: LedgerFigure[]; items: Item[] }
}

export const UNITS = ['tam-ky', 'hoi-an', 'dien-ban'].map((id) => ({ id, label: `LĐLĐ ${id}` }))

const START = '2018-01-01'
const DAYS = 2200

/** Figures of any length one after the other, items on any day, and a span that may cut both. */
export function randomLedger(): fc.Arbitrary<RandomLedger> {
  const day = fc.nat(DAYS).map((days) => addDays(START, days))
  const span = fc.tuple(day, day).map(([one, other]): Period => {
    return one < other ? { from: one, to: other } : { from: other, to: one }
  })
  return fc
    .record({ span, news: randomKind(day), articles: randomKind(day), isFitted: fc.boolean() })
    .map(({ span, news, articles, isFitted }) => {
      const figures = [...news.figures, ...articles.figures]
      return { span: isFitted ? fitted(span, figures) : span, news, articles }
    })
}

/** What an engine would count: items inside the span that no figure covers, by month. */
export function seriesIn(span: Period, kind: RandomLedger['news']): LedgerSeries {
  const months = new Map<string, MonthCount>()
  for (const { day } of uncovered(span, kind)) {
    const key = day.slice(0, 7)
    const [year, month] = [Number(key.slice(0, 4)), Number(key.slice(5))]
    months.set(key, { year, month, count: (months.get(key)?.count ?? 0) + 1 })
  }
  return { figures: kind.figures, months: [...months.values()] }
}

/** The same by unit. */
export function unitsIn(span: Period, kind: RandomLedger['news']) {
  const counts = new Map<string | null, DimensionCount>()
  for (const { unit } of uncovered(span, kind)) {
    counts.set(unit, { id: unit, count: (counts.get(unit)?.count ?? 0) + 1 })
  }
  return { figures: kind.figures, counts: [...counts.values()] }
}

function uncovered(span: Period, { figures, items }: RandomLedger['news']): Item[] {
  const covered = coveredPeriods(figures)
  return items.filter(
    ({ day }) => containsDay(span, day) && !covered.some((period) => containsDay(period, day)),
  )
}

function randomKind(day: fc.Arbitrary<Day>): fc.Arbitrary<RandomLedger['news']> {
  const unit = fc.constantFrom('tam-ky', 'hoi-an', 'dissolved', null)
  const part = fc.record({ gap: fc.nat(200), length: fc.nat(500), value: fc.nat(400) })
  return fc.record({
    items: fc.array(fc.record({ day, unit }), { maxLength: 30 }),
    figures: fc.array(part, { maxLength: 5 }).map((parts) => {
      let next = START
      return parts.map(({ gap, length, value }) => {
        const from = addDays(next, gap)
        const to = addDays(from, length)
        next = addDays(to, 1)
        return figureOf({ period: { from, to }, value })
      })
    }),
  })
}

/** A span widened until it cuts no figure. */
function fitted(span: Period, figures: readonly LedgerFigure[]): Period {
  const cut = figures.find(
    ({ period: { from, to } }) =>
      from <= span.to && to >= span.from && (from < span.from || to > span.to),
  )
  if (!cut) return span
  const { from, to } = cut.period
  const wider = { from: from < span.from ? from : span.from, to: to > span.to ? to : span.to }
  return fitted(wider, figures)
}
