import type { BreakdownRowView } from '@/data/views'
import { labels } from '@/site/labels'
import { BarChart } from './bar-chart'

interface MonthChartProps {
  year: number
  months: BreakdownRowView[]
  /** The table that says the same in numbers. */
  tableId: string
}

/** Tin and bài of every month of a year. */
export function MonthChart({ year, months, tableId }: MonthChartProps) {
  return (
    <BarChart
      id="bieu-do-thang"
      title={labels.statistics.monthChartTitle(year)}
      description={labels.statistics.monthChartDescription}
      tableId={tableId}
      rows={months.map(({ label, news, articles }) => ({ label, partNote: null, news, articles }))}
    />
  )
}
