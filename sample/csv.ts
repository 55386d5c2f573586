/**
 * Reads comma-separated text (RFC 4180) whose first line names the columns. Accepts a byte order
 * mark, CRLF or LF, and quoted fields; a quote inside a bare field stands for itself. Refuses an
 * unclosed quote, text after a closing quote, and a row with too many or too few fields.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = splitRows(text.replace(/^\uFEFF/, ''))
  if (header === undefined) return []
  return rows.map((row, index) => {
    if (row.length !== header.length) {
      throw new Error(
        `Row ${index + 2} has ${row.length} fields, the header names ${header.length}`,
      )
    }
    return Object.fromEntries(header.map((column, position) => [column, row[position] ?? '']))
  })
}

/** A field at the start of the rest: quoted, or bare up to the next comma or line end. */
const FIELD = /"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*)?/y
const END = /,|\r?\n|$/y

function splitRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let position = 0
  while (position < text.length || row.length > 0) {
    const field = matchAt(FIELD, text, position)
    const end = matchAt(END, text, position + (field?.[0].length ?? 0))
    if (field === null || end === null) {
      throw new Error(`Row ${rows.length + 1} has a stray or unclosed quote`)
    }
    row.push(field[1]?.replaceAll('""', '"') ?? field[2] ?? '')
    position += field[0].length + end[0].length
    if (end[0] !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}
