import type { BreakdownRowView, CountView, YearRowView } from '@/data/statistics-views'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatInteger, formatShare } from '@/text/numbers'
import { BarChart } from './bar-chart'

/** One year, quarter or month of a chart: null where the ledger cannot tell. */
interface ChartRow {
  label: string
  partNote: string | null
  news: number | null
  articles: number | null
  share: number | null
}

interface TimeChartsProps {
  rows: ChartRow[]
  /** The table that says the same in numbers. */
  tableId: string
}

/** More bars than this say nothing: the table does. */
const MAX_ROWS = 36

/** Tin and bài of every year, quarter or month, and below the share of bài. */
export function TimeCharts({ rows, tableId }: TimeChartsProps) {
  if (rows.length === 0 || rows.length > MAX_ROWS) return null
  const text = (value: number | null, unit: string) =>
    value === null ? `${unit}: ${words.indivisible}` : `${formatInteger(value)} ${unit}`
  return (
    <div>
      <BarChart
        id="bieu-do"
        title={words.chartTitle}
        description={words.chartDescription}
        tableId={tableId}
        rows={rows.map(({ label, partNote, news, articles }) => ({
          label,
          partNote,
          bars: [
            { value: news, text: text(news, words.unitNews), isStriped: false },
            { value: articles, text: text(articles, words.unitArticles), isStriped: true },
          ],
        }))}
      />
      <h3 className="chart-heading">{words.shareChartTitle}</h3>
      <BarChart
        id="bieu-do-ty-le"
        title={words.shareChartTitle}
        description={words.shareChartDescription}
        tableId={tableId}
        rows={rows.map(({ label, partNote, share }) => ({
          label,
          partNote,
          bars: [
            {
              value: share,
              text: share === null ? words.noShare : formatShare(share),
              isStriped: true,
            },
          ],
        }))}
      />
    </div>
  )
}

export function rowsOfYears(years: YearRowView[]): ChartRow[] {
  return years.map(({ year, partYear, news, articles, share }) => ({
    label: String(year),
    partNote: partYear,
    news: valueOf(news),
    articles: valueOf(articles),
    share,
  }))
}

export function rowsOfMonths(months: BreakdownRowView[]): ChartRow[] {
  return months.map(({ label, news, articles, share }) => ({
    label,
    partNote: null,
    news,
    articles,
    share,
  }))
}

function valueOf(count: CountView): number | null {
  return count.known ? count.value : null
}
