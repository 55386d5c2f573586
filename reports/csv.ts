import type { Cell, StatisticsTable } from '@/reports/table'

type Separator = ';' | ','

const BYTE_ORDER_MARK = '\u{FEFF}'
const LINE_END = '\r\n'

/** What a spreadsheet takes for the beginning of a formula, in full width as well, and after blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * A table as CSV that Excel opens by a double click: UTF-8 with a byte order mark, else it takes the
 * marks above letters for another encoding; CRLF; semicolons, because Vietnamese Windows separates
 * lists so and writes decimals with a comma. With ',' decimals have a point. The header is the first
 * line; title and notes follow the rows after an empty line.
 *
 * Words that a spreadsheet would run as a formula (titles and names come from people) are defused
 * with an apostrophe; numbers stay numbers, negative ones too.
 */
export function writeCsv(table: StatisticsTable, separator: Separator = ';'): string {
  const { title, columns, rows, total, notes } = table
  const lines: Cell[][] = [
    columns.map(({ label }) => label),
    ...rows,
    ...(total ? [total] : []),
    [],
    [title],
    ...notes.map((note) => [note]),
  ]
  const written = lines.map((cells) => cells.map((cell) => field(cell, separator)).join(separator))
  return `${BYTE_ORDER_MARK}${written.join(LINE_END)}${LINE_END}`
}

function field(cell: Cell, separator: Separator): string {
  if (typeof cell === 'number') {
    return separator === ';' ? cell.toString().replace('.', ',') : cell.toString()
  }
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  // Both separators: whoever opens the file may have set the other one.
  return /[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
