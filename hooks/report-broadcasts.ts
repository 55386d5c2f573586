import type { GatheredLedger } from '@/hooks/gather-ledger'
import { kindLedger } from '@/hooks/gather-ledger'
import type { BroadcastYear } from '@/reports/broadcasts-paragraph'
import { countOf, yearOf, yearParts } from '@/reports/counts'
import { broadcastGaps } from '@/statistics/broadcast-gaps'
import type { MonthCount } from '@/statistics/engines/counter'
import type { Day, Period } from '@/statistics/periods'
import { addDays, monthPeriod, overlaps, yearPeriod } from '@/statistics/periods'
import { yearTarget } from '@/statistics/targets'

/** The programmes of each year and medium that the ledger knows anything of, oldest first. */
export async function reportBroadcasts(
  ledger: GatheredLedger,
  span: Period,
): Promise<BroadcastYear[]> {
  const media = (['tv', 'radio'] as const).map(async (medium): Promise<BroadcastYear[]> => {
    const { figures, since, monthsIn } = await kindLedger(ledger, medium)
    const months = await monthsIn(span)
    const own = ledger.indicators.filter(({ kind }) => kind === medium).map(({ id }) => id)
    const targets = ledger.targets.filter(({ indicatorId }) => own.includes(indicatorId))
    return yearParts(span).flatMap((part): BroadcastYear[] => {
      const year = yearOf(part.from)
      const ofYear = months.filter((month) => month.year === year)
      const isBeforeAll = since === null || part.to < since
      const count = countOf({ span: part, since, series: { figures, months: ofYear } })
      // Of a year before the first recorded programme nobody can say that nothing was on air.
      if (isBeforeAll || (!count.known && count.reason === 'noData')) return []
      const target = yearTarget(targets, year)
      const isCounted = !figures.some(({ period }) => overlaps(period, part))
      return [
        {
          medium,
          year,
          aired: count.known ? count.value : null,
          target: target?.value ?? null,
          targetDocument: target?.document ?? null,
          missing: isCounted ? missingIn(part, ofYear, target?.value ?? null) : [],
          isRunning: part.to < yearPeriod(year).to,
        },
      ]
    })
  })
  return (await Promise.all(media)).flat()
}

/** A figure names no months: then none is known to be missing. */
function missingIn(part: Period, months: readonly MonthCount[], target: number | null): number[] {
  const year = yearOf(part.from)
  const { missing } = broadcastGaps({
    year,
    aired: daysOf(months),
    target,
    today: addDays(part.to, 1),
  })
  return missing.filter((month) => monthPeriod(year, month).from >= part.from)
}

/** One day for each programme: which day of its month it was does not matter here. */
export function daysOf(months: readonly MonthCount[]): Day[] {
  return months.flatMap(({ year, month, count }) =>
    Array.from({ length: count }, () => monthPeriod(year, month).from),
  )
}
