import { yearOf } from '@/data/statistics'
import type { SpanLinkView, SpanStatisticsView } from '@/data/statistics-views'
import { statisticsLabels } from '@/site/statistics-labels'
import { routes } from '@/site/routes'
import { nameOfPeriod } from '@/statistics/period-names'
import type { Day, Period } from '@/statistics/periods'
import { yearPeriod } from '@/statistics/periods'
import { halfYearPeriod, quarterPeriod } from '@/statistics/spans'

/**
 * Spans at the press of a link: everything, each year, and the halves and quarters of the year in
 * view (of the current one where several are), as far as they have begun.
 */
export function quickChoices({
  span,
  isAll,
  known,
  today,
  compare,
}: {
  span: Period
  isAll: boolean
  known: Period
  today: Day
  compare: boolean
}): SpanStatisticsView['quickChoices'] {
  const isCurrent = (period: Period) => !isAll && period.from === span.from && period.to === span.to
  const first = yearOf(known.from)
  const years = Array.from({ length: yearOf(known.to) - first + 1 }, (_, index) => first + index)
  const year = yearOf(span.from) === yearOf(span.to) ? yearOf(span.from) : yearOf(known.to)
  const parts = [
    ...[1, 2].map((half) => halfYearPeriod(year, half)),
    ...[1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
  ]
  return [
    {
      label: statisticsLabels.wholeYears,
      links: [
        { label: statisticsLabels.allYears, href: routes.statistics(), current: isAll },
        ...years.toReversed().map((own): SpanLinkView => ({
          label: String(own),
          href: routes.statisticsOfYear(own),
          current: isCurrent(yearPeriod(own)),
        })),
      ],
    },
    {
      label: statisticsLabels.partsOfYear(year),
      links: parts
        .filter(({ from }) => from <= today)
        .map((period) => ({
          label: nameOfPeriod(period),
          href: routes.statistics({
            from: period.from.slice(0, 7),
            to: period.to.slice(0, 7),
            compare,
          }),
          current: isCurrent(period),
        })),
    },
  ]
}
