import { readColumns, columnName, type Column } from '@/statistics/figure-import/columns'
import {
  readRow,
  type ImportIndicator,
  type ImportRow,
  type ImportUnit,
} from '@/statistics/figure-import/rows'
import { findFigureProblem, sayFigureProblem, type FigureEntry } from '@/statistics/figure-rules'
import type { Day } from '@/statistics/periods'
import { findDelimiter, readCsv } from '@/text/csv'
import { formatDay } from '@/text/dates'
import { toNfc } from '@/text/nfc'

export const MAX_IMPORT_ROWS = 2000

export interface ImportProblem {
  row: number
  /** null: the whole row. */
  column: string | null
  message: string
}

/** What a file would bring, before anything is stored. */
export interface ImportPreview {
  rows: ImportRow[]
  problems: ImportProblem[]
  /** What is in the ledger already, or twice in the file. */
  duplicates: ImportProblem[]
}

/** All or nothing: one problem, and no row is taken. */
export function canImport({ rows, problems, duplicates }: ImportPreview): boolean {
  return rows.length > 0 && problems.length === 0 && duplicates.length === 0
}

/**
 * Reads a file of figures (comma, semicolon or tab; Vietnamese numbers and days) and holds each row
 * against the ledger's rules, against what is stored and against the rows before it.
 *
 * @param existing all figures that are not in the trash.
 * @param today the current day in Asia/Ho_Chi_Minh.
 */
export function previewFigures(given: {
  text: string
  indicators: readonly ImportIndicator[]
  units: readonly ImportUnit[]
  existing: readonly FigureEntry[]
  today: Day
}): ImportPreview {
  const preview: ImportPreview = { rows: [], problems: [], duplicates: [] }
  const refuse = (row: number, message: string, column: Column | null = null) => {
    preview.problems.push({ row, column: column && columnName(column), message })
  }
  const text = toNfc(given.text)
  const table = readCsv(text, findDelimiter(text))
  if (!table.ok) {
    refuse(table.row, 'Dấu ngoặc kép mở ra mà không đóng lại.')
    return preview
  }
  const [header = [], ...rows] = table.rows
  const columns = readColumns(header)
  if (!columns.ok) {
    for (const message of columns.messages) refuse(1, message)
    return preview
  }
  if (rows.length > MAX_IMPORT_ROWS) {
    refuse(MAX_IMPORT_ROWS + 2, `Tệp quá dài: mỗi lần nhập tối đa ${MAX_IMPORT_ROWS} dòng.`)
    return preview
  }

  for (const [index, cells] of rows.entries()) {
    const row = index + 2
    if (cells.every((cell) => cell.trim() === '')) continue
    const cellOf = (column: Column) => cells[columns.places.get(column) ?? -1]?.trim() ?? ''
    const read = readRow({
      ...given,
      row,
      cellOf,
      refuse: (at, message) => {
        refuse(row, message, at)
      },
    })
    if (read === null) continue
    const { found, rules } = read
    const problem = findFigureProblem({
      entry: found.entry,
      others: [...given.existing, ...preview.rows.map(inFile)] as OtherEntry[],
      indicator: rules,
      today: given.today,
    })
    if (problem === null) preview.rows.push(found)
    else if (problem.reason !== 'duplicate' && problem.reason !== 'overlap') {
      refuse(row, sayFigureProblem(problem), problem.field === 'valueTo' ? 'value' : problem.field)
    } else {
      const list = problem.reason === 'duplicate' ? preview.duplicates : preview.problems
      const message = sayClash(problem.other) ?? sayFigureProblem(problem)
      list.push({ row, column: null, message })
    }
  }
  if (preview.rows.length + preview.problems.length + preview.duplicates.length === 0) {
    refuse(1, 'Tệp không có dòng số liệu nào.')
  }
  return preview
}

/** A figure of the same file knows its row. */
type OtherEntry = FigureEntry & { row?: number }

function inFile({ row, entry }: ImportRow): OtherEntry {
  return { ...entry, row }
}

function sayClash({ row, period }: OtherEntry): string | null {
  if (row === undefined) return null
  return `Trùng với dòng ${row} của tệp: cùng chỉ tiêu, từ ${formatDay(period.from)} đến ${formatDay(period.to)}.`
}
