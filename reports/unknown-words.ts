import type { ReportCount } from '@/reports/counts'
import { statisticsLabels } from '@/site/statistics-labels'

/** What stands where a number would: why there is none. */
export function unknownWords(count: Extract<ReportCount, { known: false }>): string {
  return count.reason === 'noData' ? 'không có số liệu' : statisticsLabels.indivisible
}
