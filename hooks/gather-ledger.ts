import type { Payload, PayloadRequest } from 'payload'
import { counterOf } from '@/statistics/engines/adapter'
import type { CountedKind, MonthCount, PublicationCounter } from '@/statistics/engines/counter'
import type { LedgerFigure } from '@/statistics/ledger'
import { coveredPeriods } from '@/statistics/ledger'
import { idOf, toLedgerFigure } from '@/statistics/ledger-rows'
import type { Day, Period } from '@/statistics/periods'
import { ALL_TIME, dayOf, monthPeriod } from '@/statistics/periods'
import type { LedgerTarget } from '@/statistics/targets'
import type { LedgerUnit } from '@/statistics/units'

export interface NamedUnit extends LedgerUnit {
  name: string
  /** "Điện Bàn" */
  shortName: string
  /** The federation itself, which is not one of those that take part. */
  isFederation: boolean
}

export interface DocumentedTarget extends LedgerTarget {
  document: string
}

interface Indicator {
  id: string
  name: string
  /** null: kept by hand. */
  kind: CountedKind | null
  aggregation: 'sum' | 'latest'
  measure: string | null
  /** Those of the whole federation. */
  figures: LedgerFigure[]
}

/** All that the desk and the reports ask of the ledger, but the counts. */
export interface GatheredLedger {
  indicators: Indicator[]
  units: NamedUnit[]
  categories: { id: string; name: string }[]
  targets: DocumentedTarget[]
  counter: PublicationCounter
}

const ROWS = { depth: 0, pagination: false } as const

/**
 * Read past all access rules, so whoever hands any of it on asks first who may read it.
 *
 * @param req of the save that is going on, to stay in its transaction.
 */
export async function gatherLedger({
  payload,
  req,
}: {
  payload: Payload
  req?: PayloadRequest
}): Promise<GatheredLedger> {
  const rows = { ...ROWS, ...(req ? { req } : {}) }
  const [indicators, figures, units, categories, targets] = await Promise.all([
    payload.find({
      ...rows,
      collection: 'indicators',
      select: { name: true, method: true, counts: true, aggregation: true, measure: true },
      sort: 'id',
    }),
    payload.find({
      ...rows,
      collection: 'figures',
      sort: 'from',
      where: { unit: { exists: false } },
    }),
    payload.find({
      ...rows,
      collection: 'units',
      select: {
        name: true,
        shortName: true,
        kind: true,
        validFrom: true,
        validTo: true,
        successors: true,
      },
      sort: 'order',
    }),
    payload.find({ ...rows, collection: 'categories', select: { name: true }, sort: 'order' }),
    payload.find({ ...rows, collection: 'targets', sort: '-from' }),
  ])
  const entered = figures.docs.map(toLedgerFigure)
  return {
    indicators: indicators.docs.map(({ id, name, method, counts, aggregation, measure }) => ({
      id,
      name,
      kind: method === 'counted' ? (counts ?? null) : null,
      aggregation,
      measure: measure ?? null,
      figures: entered.filter(({ indicatorId }) => indicatorId === id),
    })),
    units: units.docs.map((unit) => ({
      id: unit.id,
      name: unit.name,
      shortName: unit.shortName,
      isFederation: unit.kind === 'province',
      validFrom: unit.validFrom ? dayOf(unit.validFrom) : null,
      validTo: unit.validTo ? dayOf(unit.validTo) : null,
      successorIds: (unit.successors ?? []).flatMap((successor) => idOf(successor) ?? []),
    })),
    categories: categories.docs.map(({ id, name }) => ({ id, name })),
    targets: targets.docs.map((target) => ({
      indicatorId: idOf(target.indicator) ?? '',
      unitId: idOf(target.unit),
      value: target.value,
      every: target.every,
      from: dayOf(target.from),
      to: target.to ? dayOf(target.to) : null,
      document: target.document,
    })),
    counter: counterOf(payload.db),
  }
}

/** What the ledger knows of one counted kind, ready to be asked for any span. */
export interface KindLedger {
  kind: CountedKind
  figures: LedgerFigure[]
  /** Items inside these periods are in the figures already. */
  covered: Period[]
  /** The first day of its first figure, or of the month of its first item; null: nothing yet. */
  since: Day | null
  /** The first day of the month of the first item that no figure covers. */
  firstItem: Day | null
  monthsIn: (span: Period) => Promise<MonthCount[]>
}

export async function kindLedger(
  { indicators, counter }: GatheredLedger,
  kind: CountedKind,
): Promise<KindLedger> {
  const figures = indicators.filter((own) => own.kind === kind).flatMap((own) => own.figures)
  const covered = coveredPeriods(figures)
  const monthsIn = (span: Period) => counter.countByMonth({ kind, span, except: covered })
  const first = (await monthsIn(ALL_TIME)).at(-1)
  const firstItem = first ? monthPeriod(first.year, first.month).from : null
  const begins = [...figures.map(({ period }) => period.from), firstItem ?? []].flat().sort()
  return { kind, figures, covered, since: begins[0] ?? null, firstItem, monthsIn }
}
