import { getSpanStatistics } from '@/data/span-statistics'
import { yearOf } from '@/data/statistics'
import { getBroadcastsOf } from '@/data/year-statistics'
import { writeCsv } from '@/reports/csv'
import type { SpanTable } from '@/reports/span-tables'
import { spanTables } from '@/reports/span-tables'
import { writeXlsx } from '@/reports/xlsx'
import { statisticsLabels } from '@/site/statistics-labels'
import { isWholeYear } from '@/statistics/periods'

type Params = Record<string, string | string[] | undefined>

export interface StatisticsFile {
  /** With Vietnamese letters: "Thống kê tin, bài - Quý III-2022 - Theo đơn vị.csv" */
  name: string
  type: string
  body: string | Uint8Array<ArrayBuffer>
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** No file system takes these. */
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|]/g

/**
 * What a statistics page shows as a file: all its tables as .xlsx, or the one that `bang` names as
 * .csv (numbers by time where it names none).
 *
 * @param params of the page's address.
 */
export async function getStatisticsFile(
  type: keyof typeof TYPES,
  params: Params,
  now: Date,
): Promise<StatisticsFile> {
  const { name, tables } = await getTables(params, now)
  if (type === 'xlsx') {
    const body = await writeXlsx(tables.map(({ table }) => table))
    return { name: fileName([name], type), type: TYPES.xlsx, body: new Uint8Array(body) }
  }
  const table = findTable(tables, params.bang) ?? findTable(tables, 'thoi-gian')
  if (!table) throw new Error('A statistics page without numbers by time')
  return { name: fileName([name, table.name], type), type: TYPES.csv, body: writeCsv(table.table) }
}

async function getTables(
  params: Params,
  now: Date,
): Promise<{ name: string; tables: SpanTable[] }> {
  const statistics = await getSpanStatistics(params, now)
  const { name, span, isAll } = statistics
  // A year has a page of its own, which shows more.
  const isYear = isWholeYear(span) && !isAll
  const broadcasts = isYear ? { broadcasts: await getBroadcastsOf(yearOf(span.from), now) } : {}
  return { name, tables: spanTables({ ...statistics, ...broadcasts }) }
}

function findTable(tables: readonly SpanTable[], key: unknown): SpanTable | undefined {
  return tables.find((table) => table.key === key)
}

function fileName(parts: string[], ending: string): string {
  const name = [statisticsLabels.title, ...parts].join(' - ')
  return `${name.replace(NOT_IN_FILE_NAMES, '-')}.${ending}`
}
