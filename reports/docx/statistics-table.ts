import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { run } from '@/reports/docx/columns'
import { points, SIZES, TEXT_WIDTH } from '@/reports/docx/form'
import type { Cell, StatisticsTable, TableColumn } from '@/reports/table'
import { formatDecimal, formatInteger } from '@/text/numbers'

/** Words have at least as much room as two numbers. */
const NUMBER_SHARE = { few: 0.16, many: 0.185 }

/** So many rows at most stay together on a page; of longer tables the first and the last two. */
const SHORT = 8
const KEPT = 2

const ALIGNMENT = { text: AlignmentType.LEFT, number: AlignmentType.RIGHT }

/** A table with its title above, its header row on every page, and its notes below. */
export function statisticsTable({
  title,
  columns,
  rows,
  total,
  notes,
}: StatisticsTable): (Paragraph | Table)[] {
  const widths = widthsOf(columns)
  const all = total ? [...rows, total] : rows
  const keeps = (index: number) =>
    index < all.length - 1 && (all.length <= SHORT || index < KEPT || index >= all.length - KEPT)
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: points(10), after: points(4) },
      children: [run({ text: title, bold: true, size: SIZES.table })],
    }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      margins: { top: points(2), bottom: points(2), left: points(4), right: points(4) },
      rows: [
        headerRow(columns, widths),
        ...all.map(
          (cells, index) =>
            new TableRow({
              cantSplit: true,
              children: columns.map((column, place) =>
                tableCell({
                  text: cellText(cells[place] ?? ''),
                  width: widths[place] ?? 0,
                  alignment: ALIGNMENT[column.kind],
                  bold: cells === total,
                  keepNext: keeps(index),
                }),
              ),
            }),
        ),
      ],
    }),
    ...notes.map(
      (note, index) =>
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          spacing: { before: index === 0 ? points(4) : 0, after: points(2) },
          children: [run({ text: note, italics: true, size: SIZES.note })],
        }),
    ),
    new Paragraph({ spacing: { after: 0, line: points(8) }, children: [] }),
  ]
}

/** 1160 -> "1.160", 23.5 -> "23,5" */
function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell
  return Number.isInteger(cell) ? formatInteger(cell) : formatDecimal(cell, 1)
}

function headerRow(columns: readonly TableColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, index) =>
      tableCell({
        text: label,
        width: widths[index] ?? 0,
        alignment: AlignmentType.CENTER,
        bold: true,
        keepNext: true,
      }),
    ),
  })
}

function tableCell({
  text,
  width,
  alignment,
  bold,
  keepNext,
}: {
  text: string
  width: number
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType]
  bold: boolean
  keepNext: boolean
}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment,
        keepNext,
        children: [run({ text, bold, size: SIZES.table })],
      }),
    ],
  })
}

function widthsOf(columns: readonly TableColumn[]): number[] {
  const numbers = columns.filter(({ kind }) => kind === 'number').length
  const texts = columns.length - numbers
  const share = numbers > 3 ? NUMBER_SHARE.many : NUMBER_SHARE.few
  const ofNumber = Math.floor(TEXT_WIDTH * (texts === 0 ? 1 / numbers : share))
  const ofText = Math.floor((TEXT_WIDTH - ofNumber * numbers) / Math.max(texts, 1))
  return columns.map(({ kind }) => (kind === 'number' ? ofNumber : ofText))
}
