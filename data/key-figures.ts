import { getReading } from '@/data/cms'
import type { KeyFigureView } from '@/data/topic-views'
import type { Indicator } from '@/payload-types'
import { latestFigure, type LedgerFigure } from '@/statistics/ledger'
import { toLedgerFigure } from '@/statistics/ledger-rows'
import { isWholeYear } from '@/statistics/periods'
import { formatDay } from '@/text/dates'
import { formatInteger } from '@/text/numbers'
import { labels } from '@/site/labels'

/** What the ledger last says of each of some indicators, in their order; none where it is silent. */
export async function getKeyFigures(
  indicators: (string | Pick<Indicator, 'id'>)[],
  today: string,
): Promise<KeyFigureView[]> {
  const ids = indicators.map((one) => (typeof one === 'string' ? one : one.id))
  if (ids.length === 0) return []
  const { cms, req } = await getReading()
  const reading = { depth: 0, limit: 0, overrideAccess: false, req, pagination: false } as const
  const [{ docs: known }, { docs: rows }] = await Promise.all([
    cms.find({
      ...reading,
      collection: 'indicators',
      select: { name: true, measure: true, aggregation: true },
      where: { id: { in: ids } },
    }),
    cms.find({
      ...reading,
      collection: 'figures',
      sort: 'from',
      where: { and: [{ indicator: { in: ids } }, { unit: { exists: false } }] },
    }),
  ])
  const figures = rows.map(toLedgerFigure)
  return ids.flatMap((id) => {
    const indicator = known.find((other) => other.id === id)
    const own = figures.filter(({ indicatorId }) => indicatorId === id)
    const figure =
      indicator?.aggregation === 'sum' ? sumOf(own) : latestFigure({ figures: own, on: today })
    return indicator && figure ? [toKeyFigure(indicator, figure)] : []
  })
}

/** All of what adds up, which never overlaps (`hooks/figures.ts`), from its first day to its last. */
function sumOf(figures: readonly LedgerFigure[]): LedgerFigure | null {
  const [first] = figures
  if (first === undefined || figures.length === 1) return first ?? null
  const qualifiers = new Set(figures.flatMap(({ qualifier }) => qualifier ?? []))
  const [qualifier = null] = qualifiers
  return {
    ...first,
    value: figures.reduce((sum, { value }) => sum + value, 0),
    valueTo: null,
    outOf: null,
    qualifier: qualifiers.size === 1 ? qualifier : null,
    period: { from: first.period.from, to: maxOf(figures.map(({ period }) => period.to)) },
    document: [...new Set(figures.map(({ document }) => document))].join('; '),
  }
}

function maxOf(days: string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '')
}

function toKeyFigure(
  { name, measure }: { name: string; measure?: string | null },
  figure: LedgerFigure,
): KeyFigureView {
  const words = labels.keyFigures
  const { value, valueTo = null, outOf, qualifier, period, document } = figure
  const upper = valueTo === null ? '' : `–${formatInteger(valueTo)}`
  const whole = outOf === null ? '' : `/${formatInteger(outOf)}`
  const amount = `${formatInteger(value)}${upper}${whole}`
  const measured = figure.measure ?? measure ?? ''
  const unit = measured === '' ? '' : measured === '%' ? '%' : ` ${measured}`
  const prefix =
    words.qualifiers[qualifier === 'almost' || qualifier === 'over' ? qualifier : 'exact']
  return { label: name, value: `${prefix}${amount}${unit}`, period: periodWords(period), document }
}

function periodWords(period: LedgerFigure['period']): string {
  const words = labels.keyFigures
  if (isWholeYear(period)) return words.inYear(period.from.slice(0, 4))
  if (period.from === period.to) return words.onDay(formatDay(period.to))
  return words.between(formatDay(period.from), formatDay(period.to))
}
