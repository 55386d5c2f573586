import type { ReportCount } from '@/reports/counts'
import { labels } from '@/site/labels'

/** What stands where a number would: why there is none. */
export function unknownWords(count: Extract<ReportCount, { known: false }>): string {
  return count.reason === 'noData' ? 'không có số liệu' : labels.statistics.indivisible
}
