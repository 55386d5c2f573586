import type { Payload, PayloadRequest } from 'payload'
import type { IndicatorOfPeriod, LedgerNumber } from '@/statistics/closing'
import { ledgerNumbers } from '@/statistics/closing'
import { counterOf } from '@/statistics/engines/adapter'
import type { LedgerFigure } from '@/statistics/ledger'
import { coveredPeriods } from '@/statistics/ledger'
import { toLedgerFigure } from '@/statistics/ledger-rows'
import type { Period } from '@/statistics/periods'

const NAMES = { depth: 0, pagination: false, select: { name: true }, trash: true } as const

/**
 * All numbers of a period as they are now, for freezing and for comparing with what was frozen:
 * past all access rules, so whoever hands them on asks first who may read them.
 *
 * @param req of the save that freezes them, to stay in its transaction.
 */
export async function getLedgerNumbers({
  payload,
  period,
  req,
}: {
  payload: Payload
  period: Period
  req?: PayloadRequest
}): Promise<LedgerNumber[]> {
  const within = req ? { req } : {}
  const [indicators, figures, units, categories] = await Promise.all([
    payload.find({
      ...within,
      collection: 'indicators',
      depth: 0,
      pagination: false,
      select: { name: true, method: true, counts: true, aggregation: true },
      sort: 'id',
    }),
    payload.find({ ...within, collection: 'figures', depth: 0, pagination: false, sort: 'from' }),
    payload.find({ ...within, ...NAMES, collection: 'units' }),
    payload.find({ ...within, ...NAMES, collection: 'categories' }),
  ])
  const entered = figures.docs.map(toLedgerFigure)
  const names = new Map([...units.docs, ...categories.docs].map(({ id, name }) => [id, name]))

  const ofPeriod = indicators.docs.map(async (indicator): Promise<IndicatorOfPeriod> => {
    const own = entered.filter(({ indicatorId }) => indicatorId === indicator.id)
    const kind = indicator.method === 'counted' ? indicator.counts : null
    return {
      id: indicator.id,
      name: indicator.name,
      aggregation: indicator.aggregation,
      figures: own,
      counts: kind ? await countParts({ payload, kind, period, figures: own }) : null,
    }
  })
  return ledgerNumbers({
    period,
    indicators: await Promise.all(ofPeriod),
    nameOf: (id) => names.get(id) ?? id,
  })
}

async function countParts({
  payload,
  kind,
  period,
  figures,
}: {
  payload: Payload
  kind: 'news' | 'articles' | 'tv' | 'radio'
  period: Period
  figures: LedgerFigure[]
}) {
  const counter = counterOf(payload.db)
  const request = { kind, span: period, except: coveredPeriods(figures) }
  const [byUnit, byCategory] = await Promise.all([
    counter.countByDimension({ ...request, dimension: 'unit' }),
    counter.countByDimension({ ...request, dimension: 'category' }),
  ])
  return { byUnit, byCategory }
}
