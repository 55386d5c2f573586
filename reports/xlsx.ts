import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/universal'
import type { Cell, StatisticsTable, TableColumn } from '@/reports/table'

const FONT = { fontFamily: 'Times New Roman', fontSize: 12 }
const ALIGN = { text: 'left', number: 'right' } as const
const BORDER = { borderStyle: 'thin', borderColor: '#808080' } as const
/** Excel shows them as the reader's language writes them: 1.160 and 23,5. */
const FORMATS = { whole: '#,##0', decimal: '#,##0.0' }

/** In letters. */
const WIDTH = { least: 10, most: 60, number: 14 }

/** Of one line, in points: Excel finds no height itself for cells that span columns. */
const LINE_HEIGHT = 18

/** Excel's own rules for the name of a sheet. */
const SHEET_NAME_LENGTH = 31
const NOT_IN_SHEET_NAMES = /[\\/?*[\]:]/g

/**
 * Tables as an Excel file, each on a sheet of its own: title and header stay in sight, numbers are
 * numbers, notes and sources stand below.
 */
export async function writeXlsx(tables: readonly StatisticsTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ title }) => title))
  const sheets = tables.map((table, index) => {
    const widths = table.columns.map((column, place) => widthOf(table, column, place))
    return {
      sheet: names[index] ?? `${index + 1}`,
      data: sheetRows(table, widths),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 2,
    }
  })
  const file = await writeExcelFile(sheets, FONT).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}

function sheetRows(
  { title, columns, rows, total, notes }: StatisticsTable,
  widths: readonly number[],
): Row[] {
  const headerLines = Math.max(
    ...columns.map(({ label }, place) => linesOf(label, widths[place] ?? WIDTH.least)),
  )
  const header = {
    ...BORDER,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    height: headerLines * LINE_HEIGHT,
  } as const
  const cellsOf = (cells: readonly Cell[], style: CellObject) =>
    columns.map(({ kind }, place) =>
      excelCell(cells[place] ?? '', { ...style, align: ALIGN[kind] }),
    )
  const line = { ...BORDER, height: LINE_HEIGHT }
  return [
    acrossAll(title, widths, { fontWeight: 'bold', fontSize: 14 }),
    columns.map(({ label }) => words(label, header)),
    ...rows.map((cells) => cellsOf(cells, line)),
    ...(total ? [cellsOf(total, { ...line, fontWeight: 'bold' })] : []),
    [],
    ...notes.map((note) => acrossAll(note, widths, { fontStyle: 'italic' })),
  ]
}

/** One cell as wide as the table, as high as its words need. */
function acrossAll(text: string, widths: readonly number[], style: CellObject): Row {
  const width = widths.reduce((sum, own) => sum + own, 0)
  const height = linesOf(text, width) * LINE_HEIGHT * ((style.fontSize ?? 12) / 12)
  const cell = words(text, { ...style, wrap: true, alignVertical: 'top', height })
  if (widths.length === 1) return [cell]
  return [{ ...cell, columnSpan: widths.length }, ...widths.slice(1).map(() => null)]
}

function excelCell(cell: Cell, style: CellObject): CellObject {
  if (typeof cell === 'string') return words(cell, style)
  const format = Number.isInteger(cell) ? FORMATS.whole : FORMATS.decimal
  return { ...style, value: cell, type: Number, format }
}

function linesOf(text: string, width: number): number {
  // Words are not broken, so that a line is seldom full.
  return Math.max(1, Math.ceil((text.length * 1.1) / width))
}

/** Always text, whatever it begins with: never a formula. */
function words(text: string, style: CellObject): CellObject {
  return { ...style, value: text, type: String }
}

/** As wide as the longest word or number in it needs, within reason. */
function widthOf(table: StatisticsTable, { label, kind }: TableColumn, place: number): number {
  if (kind === 'number') return WIDTH.number
  const lengths = [...table.rows, table.total ?? []].map((row) => `${row[place] ?? ''}`.length)
  return Math.min(WIDTH.most, Math.max(WIDTH.least, label.length, ...lengths) + 2)
}

/** Names that Excel takes, each another: it tells no capitals apart. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title, index) => {
    const plain = title
      .replace(NOT_IN_SHEET_NAMES, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
    const number = ` (${index + 1})`
    const short = plain.slice(0, SHEET_NAME_LENGTH)
    const isFree = short !== '' && !taken.has(short.toLowerCase())
    const name = isFree ? short : plain.slice(0, SHEET_NAME_LENGTH - number.length) + number
    taken.add(name.toLowerCase())
    return name
  })
}
