import type { LedgerSeries, PublicationYears } from '@/reports/counts'
import { publicationYears } from '@/reports/counts'
import type { LedgerFigure } from '@/statistics/ledger'
import { yearPeriod, type Day, type Period } from '@/statistics/periods'

export const REPORT_178 = 'Báo cáo 178/BC-LĐLĐ ngày 25/7/2022'

/** The opening balances of report 178, year by year to July 25, 2022. */
export const NEWS_178 = seriesOf('tin', [240, 255, 244, 282, 139])
export const ARTICLES_178 = seriesOf('bai', [9, 10, 22, 37, 12])
export const SPAN_178: Period = { from: '2018-01-01', to: '2022-07-25' }

export function figureOf(
  given: Partial<LedgerFigure> & Pick<LedgerFigure, 'period' | 'value'>,
): LedgerFigure {
  return {
    id: `${given.period.from} ${given.period.to}`,
    indicatorId: 'tin',
    document: REPORT_178,
    measure: null,
    outOf: null,
    qualifier: null,
    unitId: null,
    ...given,
  }
}

/** Tin and bài of a span of the ledger of report 178. */
export function yearsOf178(from: Day, to: Day): PublicationYears {
  const span = { from, to }
  return publicationYears({ span, since: '2018-01-01', news: NEWS_178, articles: ARTICLES_178 })
}

/** Items that the portal counted itself, one number a year, without figures. */
export function countedYears(
  span: Period,
  counts: Record<number, [news: number, articles: number]>,
): PublicationYears {
  const seriesOfKind = (index: 0 | 1): LedgerSeries => ({
    figures: [],
    months: Object.entries(counts).map(([year, pair]) => ({
      year: Number(year),
      month: Number(span.from.slice(5, 7)),
      count: pair[index],
    })),
  })
  return publicationYears({ span, since: null, news: seriesOfKind(0), articles: seriesOfKind(1) })
}

function seriesOf(indicatorId: string, values: readonly number[]): LedgerSeries {
  const figures = values.map((value, index) =>
    figureOf({
      indicatorId,
      value,
      period: index === 4 ? { from: '2022-01-01', to: '2022-07-25' } : yearPeriod(2018 + index),
    }),
  )
  return { figures, months: [] }
}
