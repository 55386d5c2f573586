export type CsvDelimiter = ',' | ';' | '\t'

/** The rows of a file, or the number of the row in which a quote is stray or never closed. */
export type CsvTable = { ok: true; rows: string[][] } | { ok: false; row: number }

/**
 * Reads separated text (RFC 4180). Accepts a byte order mark, CRLF or LF, and quoted fields; a quote
 * inside a bare field stands for itself.
 *
 * @returns rows with as many fields as each has, the header first. Rows are numbered from 1.
 */
export function readCsv(text: string, delimiter: CsvDelimiter = ','): CsvTable {
  const { field, end } = PATTERNS[delimiter]
  const body = withoutMark(text)
  const rows: string[][] = []
  let row: string[] = []
  let position = 0
  while (position < body.length || row.length > 0) {
    const found = matchAt(field, body, position)
    const stop = matchAt(end, body, position + (found?.[0].length ?? 0))
    if (found === null || stop === null) return { ok: false, row: rows.length + 1 }
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    position += found[0].length + stop[0].length
    if (stop[0] !== delimiter) {
      rows.push(row)
      row = []
    }
  }
  return { ok: true, rows }
}

/**
 * Comma-separated text whose first line names the columns. Refuses what `readCsv` refuses, and a row
 * with too many or too few fields.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const table = readCsv(text)
  if (!table.ok) throw new Error(`Row ${table.row} has a stray or unclosed quote`)
  const [header, ...rows] = table.rows
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

/** What separates the columns: Excel writes semicolons where the comma is the decimal sign. */
export function findDelimiter(text: string): CsvDelimiter {
  const header = /^[^\r\n]*/.exec(withoutMark(text).replace(/"(?:[^"]|"")*"/g, ''))?.[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/**
 * The text of a file: UTF-8 ("CSV UTF-8" of Excel), or UTF-16 with its mark ("Unicode Text"). Null
 * where it is neither, as with an old Vietnamese encoding that would come out as other letters.
 */
export function decodeCsv(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not in this encoding: that is the answer.
    return null
  }
}

const DELIMITERS = [';', '\t', ','] as const

/** A field at the start of the rest (quoted, or bare up to the next delimiter or line end); its end. */
const PATTERNS: Record<CsvDelimiter, { field: RegExp; end: RegExp }> = {
  ',': patternsOf(','),
  ';': patternsOf(';'),
  '\t': patternsOf('\\t'),
}

function patternsOf(delimiter: string): { field: RegExp; end: RegExp } {
  return {
    field: new RegExp(`"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*)?`, 'y'),
    end: new RegExp(`${delimiter}|\\r?\\n|$`, 'y'),
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}
