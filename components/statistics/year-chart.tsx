import type { CountView, YearRowView } from '@/data/views'
import { labels } from '@/site/labels'
import { BarChart } from './bar-chart'

/** Tin and bài of every year. `tableId` is the table that says the same in numbers. */
export function YearChart({ years, tableId }: { years: YearRowView[]; tableId: string }) {
  return (
    <BarChart
      id="bieu-do-nam"
      title={labels.statistics.chartTitle}
      description={labels.statistics.chartDescription}
      tableId={tableId}
      rows={years.map((row) => ({
        label: String(row.year),
        partNote: row.partYear,
        news: valueOf(row.news),
        articles: valueOf(row.articles),
      }))}
    />
  )
}

function valueOf(count: CountView): number | null {
  return count.known ? count.value : null
}
