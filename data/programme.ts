import { EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import { getCounter, getReading } from '@/data/cms'
import { fillIn } from '@/data/references'
import { findYearTarget } from '@/data/targets'
import type { BroadcastMonthView, BroadcastYearView } from '@/data/programme-views'
import type { Medium } from '@/data/views'
import { broadcastGaps } from '@/statistics/broadcast-gaps'
import { ALL_TIME, endOf, monthPeriod, startOf, yearPeriod } from '@/statistics/periods'
import { localMonth, localYear, toLocalDay } from '@/text/dates'

const MAX_A_YEAR = 366

/** The episodes of one medium and year by month, with the gaps that are left. */
export async function getBroadcastYear({
  medium,
  year,
  now,
}: {
  medium: Medium
  year: number
  now: Date
}): Promise<BroadcastYearView> {
  const { cms, req } = await getReading()
  const span = yearPeriod(year)
  const [{ docs }, target] = await Promise.all([
    cms.find({
      collection: 'episodes',
      depth: 0,
      limit: MAX_A_YEAR,
      overrideAccess: false,
      req,
      pagination: false,
      select: EPISODE_CARD_SELECT,
      sort: 'broadcastAt',
      where: {
        medium: { equals: medium },
        broadcastAt: { greater_than_equal: startOf(span), less_than: endOf(span) },
      },
    }),
    findYearTarget(medium, year),
  ])
  const items = (await fillIn(docs)).map((row) => toCard('episode', row))
  const aired = items.flatMap(({ broadcast }) =>
    broadcast ? [toLocalDay(broadcast.broadcastAt)] : [],
  )
  const today = toLocalDay(now)
  const gaps = broadcastGaps({ year, aired, target: target?.value ?? null, today })
  return {
    year,
    medium,
    target: target?.value ?? null,
    aired: aired.filter((day) => day <= today).length,
    months: gaps.months.map(({ month, aired: shown, expected, isAhead }): BroadcastMonthView => {
      const isPast = monthPeriod(year, month).to < today
      return {
        month,
        time: isAhead ? 'ahead' : isPast ? 'past' : 'running',
        missing: isPast ? Math.max(0, expected - shown) : 0,
        items: items.filter(
          ({ broadcast }) => broadcast !== null && localMonth(broadcast.broadcastAt) === month,
        ),
      }
    }),
  }
}

/** Years with episodes of a medium, newest first, the current year always among them. */
export async function getBroadcastYears(medium: Medium, now: Date): Promise<number[]> {
  const counter = await getCounter()
  const months = await counter.countByMonth({
    kind: medium,
    span: ALL_TIME,
    except: [],
  })
  const years = new Set([localYear(now), ...months.map(({ year }) => year)])
  return [...years].sort((one, other) => other - one)
}
