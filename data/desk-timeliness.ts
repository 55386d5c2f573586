import type { DeskSources } from '@/data/desk'
import type { TimelinessView } from '@/data/desk-views'
import { panelItem } from '@/data/panel-lists'
import { statisticsLabels } from '@/site/statistics-labels'
import { nameOfPeriod } from '@/statistics/period-names'
import type { Period } from '@/statistics/periods'
import { monthPeriod } from '@/statistics/periods'
import { timelinessBy, timelinessOf } from '@/statistics/timeliness'

const SLOWEST = 10

/** How late tin and bài of the last twelve months came out after their event. */
export async function deskTimeliness({
  ledger,
  survey,
  today,
}: DeskSources): Promise<TimelinessView> {
  const span = lastTwelveMonths(today)
  const request = { span, except: [] }
  const [hours, slowest] = await Promise.all([
    Promise.all([
      survey.listHoursByUnitAndMonth({ ...request, kind: 'news' }),
      survey.listHoursByUnitAndMonth({ ...request, kind: 'articles' }),
    ]),
    Promise.all(
      (['news', 'articles'] as const).map(async (kind) => {
        const items = await survey.findSlowest({ ...request, kind, limit: SLOWEST })
        return items.map((item) => ({ ...item, kind }))
      }),
    ),
  ])
  const rows = hours.flat()
  const names = new Map(ledger.units.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null) =>
    (id === null ? undefined : names.get(id)) ?? statisticsLabels.noUnit
  const byUnit = timelinessBy(rows, ({ unit }) => unit)
  const byMonth = timelinessBy(rows, ({ year, month }) => monthPeriod(year, month).from)
  return {
    span: nameOfPeriod(span),
    all: timelinessOf(rows.flatMap((row) => row.hours)),
    byUnit: [...byUnit]
      .map(([id, measured]) => ({ name: nameOf(id), ...measured }))
      .sort((one, other) => other.medianHours - one.medianHours),
    byMonth: [...byMonth]
      .sort(([one], [other]) => ((one ?? '') < (other ?? '') ? 1 : -1))
      .map(([from, measured]) => ({ name: monthName(from ?? ''), ...measured })),
    slowest: slowest
      .flat()
      .sort((one, other) => other.hours - one.hours)
      .slice(0, SLOWEST)
      .map(({ id, title, unit, hours: late, eventAt, publishedAt, kind }) => ({
        id,
        title,
        unit: nameOf(unit),
        hours: late,
        eventAt,
        publishedAt,
        href: panelItem(kind, id),
      })),
  }
}

/** From the first of the month eleven months ago. */
function lastTwelveMonths(today: string): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return { from: monthPeriod(year, month - 11).from, to: today }
}

function monthName(from: string): string {
  return nameOfPeriod(monthPeriod(Number(from.slice(0, 4)), Number(from.slice(5, 7))))
}
