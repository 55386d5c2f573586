import type { DeskSources } from '@/data/desk'
import type { BroadcastsView } from '@/data/desk-views'
import { panelList } from '@/data/panel-lists'
import { reportBroadcasts } from '@/hooks/report-broadcasts'
import { gapWords } from '@/reports/broadcasts-paragraph'
import { yearPeriod } from '@/statistics/periods'
import { yearTarget } from '@/statistics/targets'

/** The programmes of a year against their schedule, as a report up to today says them. */
export async function deskBroadcasts(
  { ledger, kinds, today }: DeskSources,
  year: number,
): Promise<BroadcastsView> {
  const whole = yearPeriod(year)
  const span = { from: whole.from, to: today < whole.to ? today : whole.to }
  const known = span.from <= span.to ? await reportBroadcasts(ledger, span) : []
  return {
    year,
    years: yearsOf({ kinds, today }),
    media: (['tv', 'radio'] as const).map((medium) => {
      const own = ledger.indicators.filter(({ kind }) => kind === medium).map(({ id }) => id)
      const targets = ledger.targets.filter(({ indicatorId }) => own.includes(indicatorId))
      const target = yearTarget(targets, year)
      const broadcasts = known.find((row) => row.medium === medium)
      return {
        medium,
        aired: broadcasts?.aired ?? null,
        target: target?.value ?? null,
        targetDocument: target?.document ?? null,
        gaps: broadcasts ? gapWords(broadcasts) : '',
        href: panelList(medium, { span: whole }),
      }
    }),
  }
}

/** From the first year with a programme to the current one, newest first. */
function yearsOf({ kinds, today }: Pick<DeskSources, 'kinds' | 'today'>): number[] {
  const current = Number(today.slice(0, 4))
  const firsts = [kinds.tv.since, kinds.radio.since].flatMap((day) =>
    day === null ? [] : Number(day.slice(0, 4)),
  )
  const first = Math.min(current, ...firsts)
  return Array.from({ length: current - first + 1 }, (_, index) => current - index)
}
