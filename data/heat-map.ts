import { startsIn } from '@/data/ledger'
import { listQueryOf } from '@/data/list-links'
import type { OpenPart } from '@/data/span-breakdowns'
import { breakdownByUnit, openParts, unitCounts } from '@/data/span-breakdowns'
import type { NamedPart, SpanReading } from '@/data/span-reading'
import { toCounts } from '@/data/statistics'
import type {
  HeatCellView,
  HeatMapView,
  HeatRowView,
  ParticipationView,
} from '@/data/statistics-views'
import { statisticsLabels } from '@/site/statistics-labels'
import { routes } from '@/site/routes'
import { nameOfPeriod } from '@/statistics/period-names'
import type { Day } from '@/statistics/periods'
import { firstOfMonth } from '@/statistics/periods'
import { participation, silences } from '@/statistics/silence'
import type { ChosenStep } from '@/statistics/span-choice'
import type { CrossTable } from '@/statistics/tallies'
import { crossTable, itemsPerUnit } from '@/statistics/tallies'
import type { LedgerUnit } from '@/statistics/units'
import { countOfUnit, predecessorsOf, unitsIn, unitsToShow } from '@/statistics/units'
import { formatDay } from '@/text/dates'

/** More columns than this nobody reads: the next coarser step is taken. */
const MAX_COLUMNS = 24
const COARSER = { month: 'quarter', quarter: 'year', year: 'year' } as const

/** Units x months; null where the span stands on figures alone, which name no units. */
export function toHeatMap(reading: SpanReading): HeatMapView | null {
  if (!breakdownByUnit(reading).known) return null
  const { units, span, spoken, lastByUnit, ledgers, known } = reading
  const parts = heatParts(reading, reading.step)
  const both = [...reading.counts.news.byUnitAndMonth, ...reading.counts.articles.byUnitAndMonth]
  const shown = unitsToShow({ units, span, counts: allCounts(reading) })
  const table = crossTable({
    rows: shown.map(({ id }) => id),
    columns: parts.map(({ period }) => period.from),
    counts: both.map(({ unit, count, ...month }) => ({
      row: unit,
      column: parts.find(({ period }) => startsIn(month, period))?.period.from ?? null,
      count,
    })),
    hasRestColumn: false,
  })
  const silent = new Map(
    silences({
      units: shown,
      last: lastByUnit,
      since: firstCountedDay(reading),
      today: spoken.to,
    }).map(({ unitId, days }) => [unitId, days]),
  )
  const sum = toCounts(ledgers, span, {}).sum ?? table.total
  const toRow = rowMaker({ reading, parts, table })
  return {
    columns: parts.map(({ period, short, countedFrom }) => ({
      label: short,
      name: statisticsLabels.countedFrom(
        nameOfPeriod(period),
        countedFrom && formatDay(countedFrom),
      ),
    })),
    rows: table.rows.map(({ id, cells, total }): HeatRowView => {
      const unit = shown.find((own) => own.id === id)
      const hasEnded = unit?.validTo != null && unit.validTo < spoken.to
      return {
        ...toRow(unit, cells),
        href: unit?.slug ? routes.unit(unit.slug, listQueryOf(span, known)) : null,
        total,
        silence: unit && !hasEnded ? (silent.get(unit.id) ?? null) : null,
      }
    }),
    totals: table.columnTotals,
    total: table.total,
    entered: sum - table.total,
    until: spoken.to,
  }
}

/** Who took part, and what the units that took over from others have together with those. */
export function toParticipation(reading: SpanReading): ParticipationView | null {
  if (!breakdownByUnit(reading).known) return null
  const counts = allCounts(reading)
  const units = unitsIn(reading.units, reading.span)
  const unitIds = units.map(({ id }) => id)
  const { active, of } = participation({ unitIds, counts })
  const items = counts.reduce((all, { id, count }) => (id === null ? all : all + count), 0)
  const labelOf = new Map(reading.units.map(({ id, label }) => [id, label]))
  return {
    units: of,
    active,
    perUnit: itemsPerUnit(items, of),
    withPredecessors: units.flatMap(({ id, label }) => {
      const predecessors = predecessorsOf(reading.units, id)
      if (predecessors.length === 0) return []
      const totalOf = (withPredecessors: boolean) =>
        countOfUnit({ id, units: reading.units, counts, withPredecessors })
      return [
        {
          label,
          predecessors: predecessors.flatMap((own) => labelOf.get(own) ?? []),
          own: totalOf(false),
          sum: totalOf(true),
        },
      ]
    }),
  }
}

function heatParts(reading: SpanReading, step: ChosenStep): OpenPart[] {
  const parts = openParts(reading, step)
  return parts.length <= MAX_COLUMNS || step === 'year' ? parts : heatParts(reading, COARSER[step])
}

function rowMaker({
  reading,
  parts,
  table,
}: {
  reading: SpanReading
  parts: OpenPart[]
  table: CrossTable
}) {
  const largest = Math.max(1, ...table.rows.flatMap(({ id, cells }) => (id === null ? [] : cells)))
  return (unit: (NamedPart & LedgerUnit) | undefined, cells: number[]) => ({
    label: unit?.label ?? statisticsLabels.noUnit,
    cells: cells.map((count, index): HeatCellView => {
      const period = parts[index]?.period
      const hasList = unit?.slug && period && count > 0
      return {
        count,
        level: levelOf(count, largest),
        href: hasList ? routes.unit(unit.slug ?? '', listQueryOf(period, reading.known)) : null,
      }
    }),
  })
}

function levelOf(count: number, largest: number): HeatCellView['level'] {
  return Math.min(4, Math.ceil((count / largest) * 4)) as HeatCellView['level']
}

/** The first day of the first month in which the portal counted anything: silence begins there. */
function firstCountedDay({ ledgers, spoken }: SpanReading): Day {
  const days = [ledgers.news, ledgers.articles].flatMap(({ months }) =>
    months.map(({ year, month }) => firstOfMonth(year, month)),
  )
  return days.toSorted()[0] ?? spoken.from
}

function allCounts(reading: SpanReading) {
  const { news, articles } = unitCounts(reading)
  return [...news, ...articles]
}
