/** A table as plain data: shown on a page, and written as .csv, .xlsx and in .docx from the same. */
export interface StatisticsTable {
  title: string
  columns: TableColumn[]
  rows: Cell[][]
  /** The last row, where there is one: what the rows add up to. */
  total: Cell[] | null
  /** What stands below: sources, and what has to be known to read the numbers. */
  notes: string[]
}

export interface TableColumn {
  label: string
  /** Words at the left edge, numbers at the right one. */
  kind: 'text' | 'number'
}

/** A number stays one until it is written; where there is none, words say why. */
export type Cell = string | number
