import type { Asker } from '@/data/newsroom'
import type { MissingBroadcasts } from '@/data/work-views'
import { nextMonth, periodOfMonth } from '@/editorial/calendar'
import { gatherLedger, kindLedger } from '@/hooks/gather-ledger'
import { daysOf } from '@/hooks/report-broadcasts'
import { broadcastGaps } from '@/statistics/broadcast-gaps'
import { overlaps } from '@/statistics/periods'
import { yearTarget } from '@/statistics/targets'
import { toLocalDay } from '@/text/dates'

/**
 * The programmes of last month and of this one that the yearly targets expect and nobody has entered
 * and published. Of a month before the first recorded programme, and of one that a figure covers,
 * nobody can say that any is missing.
 */
export async function findMissingBroadcasts(
  { payload }: Pick<Asker, 'payload'>,
  now: Date,
): Promise<MissingBroadcasts[]> {
  const today = toLocalDay(now)
  const current = today.slice(0, 7)
  const months = [nextMonth(current, -1), current]
  const ledger = await gatherLedger({ payload })
  const media = (['tv', 'radio'] as const).map(async (medium) => {
    const { figures, since, monthsIn } = await kindLedger(ledger, medium)
    const own = ledger.indicators.filter(({ kind }) => kind === medium).map(({ id }) => id)
    const targets = ledger.targets.filter(({ indicatorId }) => own.includes(indicatorId))
    const rows = months.map(async (month): Promise<MissingBroadcasts[]> => {
      const span = periodOfMonth(month)
      const isCovered = figures.some(({ period }) => overlaps(period, span))
      if (since === null || span.to < since || isCovered) return []
      const year = Number(month.slice(0, 4))
      const target = yearTarget(targets, year)?.value ?? null
      const { months: ofYear } = broadcastGaps({
        year,
        aired: daysOf(await monthsIn(span)),
        target,
        today,
      })
      return ofYear
        .filter(({ month: number }) => number === Number(month.slice(5, 7)))
        .filter(({ aired, expected }) => aired < expected)
        .map(({ aired, expected }) => ({
          medium,
          month,
          aired,
          expected,
          isRunning: month === current,
        }))
    })
    return (await Promise.all(rows)).flat()
  })
  return (await Promise.all(media)).flat()
}
