import type { WordBlock, WordCell, WordParagraph, WordTable } from '@/word/document'
import { plainText } from '@/word/document'
import type { Formats, ParagraphFormat } from '@/word/formats'
import { readInlines } from '@/word/read-inlines'
import { drop, type Reading } from '@/word/reading'
import { childOf, elementsOf, valueOf, type XmlElement } from '@/word/xml'

/** Wrappers that only say something about what is inside them. */
const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'w:sdtContent',
  'w:sdt',
])

export function readBlocks(parent: XmlElement, reading: Reading): WordBlock[] {
  return elementsOf(parent).flatMap((element): WordBlock[] => {
    if (element.name === 'w:p') return readParagraph(element, reading)
    if (element.name === 'w:tbl') return [readTable(element, reading)]
    if (element.name === 'w:altChunk') drop(reading, 'objects')
    if (element.name === 'w:del' || element.name === 'w:moveFrom') drop(reading, 'deletions')
    if (!WRAPPERS.has(element.name)) return []
    if (element.name === 'w:ins') drop(reading, 'insertions')
    return readBlocks(element, reading)
  })
}

function readParagraph(element: XmlElement, reading: Reading): WordParagraph[] {
  const properties = childOf(element, 'w:pPr')
  const format = reading.formats.ofParagraph(properties)
  const name = format.styleName.toLowerCase()
  if (/^(toc|table of (figures|authorities))\b/.test(name)) {
    drop(reading, 'contents')
    return []
  }
  countTrackedMark(properties, reading)
  const inlines = readInlines(element, properties, reading)
  const hasPicture = inlines.some(({ type }) => type === 'picture')
  if (plainText(inlines).trim() === '' && !hasPicture) {
    drop(reading, 'emptyParagraphs')
    return []
  }
  return [
    {
      type: 'paragraph',
      heading: headingOf(name, format),
      role: roleOf(name),
      align: alignOf(format.align),
      list: listOf(format, reading.formats),
      inlines,
    },
  ]
}

/** A paragraph mark that was inserted or deleted has nothing to show, but it was a change. */
function countTrackedMark(properties: XmlElement | null, reading: Reading): void {
  const mark = childOf(properties, 'w:rPr')
  if (childOf(mark, 'w:ins')) drop(reading, 'insertions')
  if (childOf(mark, 'w:del')) drop(reading, 'deletions')
}

function headingOf(name: string, { outline }: ParagraphFormat): number | null {
  const styled = /^heading (\d)$/.exec(name)?.[1]
  if (styled !== undefined) return Number(styled)
  return outline !== null && outline < 9 ? outline + 1 : null
}

function roleOf(name: string): WordParagraph['role'] {
  if (name === 'title' || name === 'subtitle' || name === 'caption') return name
  return /quote$|^block text$/.test(name) ? 'quote' : null
}

function alignOf(align: string | null): WordParagraph['align'] {
  if (align === 'center') return 'center'
  return align === 'right' || align === 'end' ? 'right' : null
}

function listOf({ numId, level }: ParagraphFormat, formats: Formats): WordParagraph['list'] {
  if (numId === null || numId === '0') return null
  const isOrdered = formats.isOrdered(numId, level)
  return isOrdered === null ? null : { id: numId, level: Math.min(level, 8), isOrdered }
}

function readTable(table: XmlElement, reading: Reading): WordTable {
  const rows = rowsOf(table).map((row) => ({
    isHeader: childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== null,
    cells: cellsOf(row),
  }))
  return {
    type: 'table',
    rows: rows.map(({ cells, isHeader }, rowIndex) => {
      let column = 0
      return cells.flatMap((cell): WordCell[] => {
        const properties = childOf(cell, 'w:tcPr')
        const colSpan = Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1
        const at = column
        column += colSpan
        if (mergesUp(properties)) return []
        const rowSpan =
          childOf(properties, 'w:vMerge') === null ? 1 : 1 + merged(rows, rowIndex + 1, at)
        return [{ isHeader, colSpan, rowSpan, paragraphs: readCell(cell, reading) }]
      })
    }),
  }
}

/** Readers get one table, not tables in tables: the cells of an inner one follow as lines. */
function readCell(cell: XmlElement, reading: Reading): WordParagraph[] {
  return readBlocks(cell, reading).flatMap((block) => {
    if (block.type === 'paragraph') return [block]
    drop(reading, 'nestedTables')
    return block.rows.map(lineOf)
  })
}

function lineOf(row: readonly WordCell[]): WordParagraph {
  const cells = row.map(({ paragraphs }) => paragraphs.flatMap(({ inlines }) => inlines))
  return {
    type: 'paragraph',
    heading: null,
    role: null,
    align: null,
    list: null,
    inlines: cells.flatMap((inlines, index) =>
      index === 0 ? inlines : [{ type: 'text' as const, text: ' – ', marks: [] }, ...inlines],
    ),
  }
}

/** How many cells below this column go on with the one above. */
function merged(rows: readonly { cells: XmlElement[] }[], from: number, column: number): number {
  let count = 0
  for (const { cells } of rows.slice(from)) {
    let at = 0
    const below = cells.find((cell) => {
      const here = at
      at += Number(valueOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1) || 1
      return here === column
    })
    if (!mergesUp(childOf(below, 'w:tcPr'))) break
    count += 1
  }
  return count
}

function mergesUp(properties: XmlElement | null): boolean {
  const merge = childOf(properties, 'w:vMerge')
  return merge !== null && merge.attributes['w:val'] !== 'restart'
}

function rowsOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === 'w:tr') return [element]
    return WRAPPERS.has(element.name) ? rowsOf(element) : []
  })
}

function cellsOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === 'w:tc') return [element]
    return WRAPPERS.has(element.name) ? cellsOf(element) : []
  })
}
