import { fold } from '@/text/fold'

export type Column = keyof typeof NAMES

/** How a column is called in the file's first row, the first as our template calls it. */
const NAMES = {
  indicator: ['Chỉ tiêu', 'Chỉ tiêu thống kê', 'Mã chỉ tiêu'],
  unit: ['Đơn vị'],
  from: ['Từ ngày'],
  to: ['Đến ngày', 'Đến hết ngày'],
  value: ['Số', 'Số liệu', 'Giá trị'],
  outOf: ['Trên tổng số'],
  qualifier: ['Mức chính xác'],
  measure: ['Đơn vị tính'],
  document: ['Văn bản', 'Văn bản làm căn cứ', 'Nguồn'],
} as const

const REQUIRED: readonly Column[] = ['indicator', 'from', 'to', 'value', 'document']

/** The columns of the template, in order. */
export const COLUMN_NAMES = Object.values(NAMES).map(([name]) => name)

export function columnName(column: Column): string {
  return NAMES[column][0]
}

/** Which place in a row each column has, or what is wrong with the first row. */
type Columns = { ok: true; places: ReadonlyMap<Column, number> } | { ok: false; messages: string[] }

/** Marks, letter case and spaces make no difference; a column that nobody would read is refused. */
export function readColumns(header: readonly string[]): Columns {
  const places = new Map<Column, number>()
  const messages: string[] = []
  for (const [place, cell] of header.entries()) {
    if (cell.trim() === '') continue
    const column = columnOf(cell)
    if (column === null) {
      messages.push(`Không có cột nào tên “${cell.trim()}”. Các cột: ${COLUMN_NAMES.join(', ')}.`)
    } else if (places.has(column)) {
      messages.push(`Cột “${columnName(column)}” có hai lần.`)
    } else places.set(column, place)
  }
  for (const column of REQUIRED) {
    if (!places.has(column)) messages.push(`Thiếu cột “${columnName(column)}”.`)
  }
  return messages.length === 0 ? { ok: true, places } : { ok: false, messages }
}

function columnOf(cell: string): Column | null {
  const written = fold(cell)
  const columns = Object.keys(NAMES) as Column[]
  return columns.find((column) => NAMES[column].some((name) => fold(name) === written)) ?? null
}
