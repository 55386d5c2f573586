import { readDay, readNumber, readValue } from '@/statistics/figure-import/cells'
import type { Column } from '@/statistics/figure-import/columns'
import type { EntryIndicator, FigureEntry } from '@/statistics/figure-rules'
import { fold } from '@/text/fold'

export interface ImportIndicator extends EntryIndicator {
  id: string
  key: string
  name: string
}

export interface ImportUnit {
  id: string
  name: string
  shortName: string
}

/** One figure that would be made. */
export interface ImportRow {
  /** As the spreadsheet numbers it: the first row names the columns. */
  row: number
  indicator: string
  unit: string | null
  entry: FigureEntry
  qualifier: 'almost' | 'over' | null
  measure: string | null
}

interface RowGiven {
  row: number
  indicators: readonly ImportIndicator[]
  units: readonly ImportUnit[]
  cellOf: (column: Column) => string
  refuse: (column: Column, message: string) => void
}

/** The cells of one row; null after every cell that cannot be read has been refused. */
export function readRow(given: RowGiven): { found: ImportRow; rules: EntryIndicator } | null {
  const { row, cellOf } = given
  const refused: Column[] = []
  const refuse = (column: Column, message: string) => {
    refused.push(column)
    given.refuse(column, message)
  }
  const indicator = findNamed({ ...given, refuse, column: 'indicator', known: given.indicators })
  const unit =
    cellOf('unit') === ''
      ? null
      : findNamed({ ...given, refuse, column: 'unit', known: given.units })
  const [from, to] = (['from', 'to'] as const).map((column) => {
    const day = readDay(cellOf(column))
    if (day === null) {
      refuse(column, `“${cellOf(column)}” không phải ngày. Viết ngày/tháng/năm: 25/07/2022.`)
    }
    return day
  })
  const value = readValue(cellOf('value'))
  if (!value.ok) refuse('value', sayNumber(value.reason, cellOf('value')))
  const outOf = cellOf('outOf') === '' ? null : readNumber(cellOf('outOf'))
  if (outOf && !outOf.ok) refuse('outOf', sayNumber(outOf.reason, cellOf('outOf')))
  const qualifier = QUALIFIERS.get(fold(cellOf('qualifier')))
  if (qualifier === undefined) {
    refuse('qualifier', `“${cellOf('qualifier')}”: chỉ ghi “gần”, “trên”, hoặc để trống.`)
  }
  for (const [column, longest] of [
    ['document', 300],
    ['measure', 60],
  ] as const) {
    if (cellOf(column).length > longest) refuse(column, `Dài quá ${longest} chữ cái.`)
  }
  if (cellOf('document') === '') refuse('document', 'Hãy ghi văn bản làm căn cứ.')

  if (refused.length > 0 || !indicator || !from || !to || !value.ok) return null
  return {
    rules: indicator,
    found: {
      row,
      indicator: indicator.name,
      unit: unit?.name ?? null,
      entry: {
        indicatorId: indicator.id,
        unitId: unit?.id ?? null,
        period: { from, to },
        value: value.value,
        valueTo: value.valueTo,
        outOf: outOf?.ok ? outOf.value : value.outOf,
        document: cellOf('document'),
      },
      qualifier: qualifier ?? null,
      measure: cellOf('measure') || null,
    },
  }
}

const QUALIFIERS = new Map<string, 'almost' | 'over' | null>([
  ['', null],
  ['gan', 'almost'],
  ['tren', 'over'],
])

/** By its key or short name, or its name; marks and letter case make no difference. */
function findNamed<Known extends { name: string; key?: string; shortName?: string }>({
  column,
  known,
  cellOf,
  refuse,
}: {
  column: 'indicator' | 'unit'
  known: readonly Known[]
  cellOf: (column: Column) => string
  refuse: (column: Column, message: string) => void
}): Known | null {
  const written = fold(cellOf(column))
  const found = known.filter(({ name, key, shortName }) =>
    [name, key, shortName].some((own) => own !== undefined && fold(own) === written),
  )
  if (found.length === 1) return found[0] ?? null
  const what = column === 'unit' ? 'đơn vị' : 'chỉ tiêu'
  refuse(
    column,
    written === ''
      ? `Hãy ghi ${what}.`
      : found.length === 0
        ? `Không có ${what} nào tên “${cellOf(column)}”.`
        : `Có ${found.length} ${what} tên “${cellOf(column)}”. Hãy ghi ${column === 'unit' ? 'tên đầy đủ' : 'mã'}.`,
  )
  return null
}

function sayNumber(reason: 'unclear' | 'notANumber', cell: string): string {
  if (cell === '') return 'Hãy ghi số.'
  return reason === 'unclear'
    ? `“${cell}” chưa rõ là phần nghìn hay phần thập phân. Viết 1.160 cho một nghìn một trăm sáu mươi.`
    : `“${cell}” không phải số. Viết 1.160 hoặc 11,5.`
}
