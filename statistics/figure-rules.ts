import { overlaps, type Day, type Period } from '@/statistics/periods'
import { formatDay } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

/** A figure as somebody is about to enter it, by hand or from a file. */
export interface FigureEntry {
  indicatorId: string
  /** null: the whole federation. */
  unitId: string | null
  period: Period
  value: number
  /** The upper end of "3–5". */
  valueTo: number | null
  outOf: number | null
  document: string
}

/** How its indicator is counted. */
export interface EntryIndicator {
  /** A level at a time: its figures are not added up and may speak of the same day. */
  isLevel: boolean
  /** The portal counts whole items. */
  isCounted: boolean
}

export type FigureProblem<Other extends FigureEntry = FigureEntry> =
  | { reason: 'reversedPeriod'; field: 'to'; period: Period }
  | { reason: 'future'; field: 'to'; period: Period; today: Day }
  | { reason: 'negative'; field: 'value' | 'valueTo' | 'outOf'; value: number }
  | { reason: 'fraction'; field: 'value'; value: number }
  | { reason: 'reversedRange'; field: 'valueTo'; value: number; valueTo: number }
  | { reason: 'moreThanWhole'; field: 'outOf'; value: number; outOf: number }
  | { reason: 'duplicate'; field: 'from'; other: Other }
  | { reason: 'overlap'; field: 'from'; other: Other }

/**
 * The first reason why the ledger cannot take a figure; null when it can.
 *
 * @param others the figures that are there already, of whatever indicator and unit, without this one.
 * @param today the current day in Asia/Ho_Chi_Minh: a figure that reaches beyond it would cover items
 *   that are still to come.
 */
export function findFigureProblem<Other extends FigureEntry>({
  entry,
  others,
  indicator,
  today,
}: {
  entry: FigureEntry
  others: readonly Other[]
  indicator: EntryIndicator
  today: Day
}): FigureProblem<Other> | null {
  const { period } = entry
  if (period.to < period.from) return { reason: 'reversedPeriod', field: 'to', period }
  if (period.to > today) return { reason: 'future', field: 'to', period, today }
  return findNumberProblem(entry, indicator) ?? findClash({ entry, others, indicator })
}

/** What is wrong, in a sentence that says what clashes with what. */
export function sayFigureProblem(problem: FigureProblem): string {
  switch (problem.reason) {
    case 'reversedPeriod':
      return `Ngày kết thúc ${formatDay(problem.period.to)} đứng trước ngày bắt đầu ${formatDay(problem.period.from)}.`
    case 'future':
      return `Kỳ đến ${formatDay(problem.period.to)} chưa kết thúc: hôm nay là ${formatDay(problem.today)}. Số liệu chỉ nhập cho những ngày đã qua.`
    case 'negative':
      return `Số không được âm: ${inWords(problem.value)}.`
    case 'fraction':
      return `Chỉ tiêu này đếm từng mục, nên số phải là số nguyên: ${inWords(problem.value)}.`
    case 'reversedRange':
      return `Khoảng bị ngược: “đến ${inWords(problem.valueTo)}” nhỏ hơn ${inWords(problem.value)}.`
    case 'moreThanWhole':
      return `Số ${inWords(problem.value)} lớn hơn tổng số ${inWords(problem.outOf)}.`
    case 'duplicate':
      return `Số liệu này đã có: ${sayFigure(problem.other)}. Hãy sửa dòng đã có, đừng nhập thêm.`
    case 'overlap':
      return `Kỳ này trùng với số liệu ${sayFigure(problem.other)}. Hai số liệu của cùng chỉ tiêu${problem.other.unitId === null ? '' : ' và đơn vị'} không được trùng ngày.`
  }
}

function findNumberProblem(
  { value, valueTo, outOf }: FigureEntry,
  { isCounted }: EntryIndicator,
): FigureProblem<never> | null {
  for (const [field, number] of [
    ['value', value],
    ['valueTo', valueTo],
    ['outOf', outOf],
  ] as const) {
    if (number !== null && number < 0) return { reason: 'negative', field, value: number }
  }
  if (isCounted && !Number.isInteger(value)) return { reason: 'fraction', field: 'value', value }
  if (valueTo !== null && valueTo < value) {
    return { reason: 'reversedRange', field: 'valueTo', value, valueTo }
  }
  const most = valueTo ?? value
  if (outOf !== null && most > outOf) {
    return { reason: 'moreThanWhole', field: 'outOf', value: most, outOf }
  }
  return null
}

function findClash<Other extends FigureEntry>({
  entry,
  others,
  indicator,
}: {
  entry: FigureEntry
  others: readonly Other[]
  indicator: EntryIndicator
}): FigureProblem<Other> | null {
  const ofTheSame = others.filter(
    ({ indicatorId, unitId }) => indicatorId === entry.indicatorId && unitId === entry.unitId,
  )
  const same = ofTheSame.find((other) => saysTheSame(entry, other))
  if (same) return { reason: 'duplicate', field: 'from', other: same }
  const overlap = ofTheSame.find(({ period }) => overlaps(period, entry.period))
  return overlap && !indicator.isLevel ? { reason: 'overlap', field: 'from', other: overlap } : null
}

/** A level that another document gives for the same day is news; the same from the same is not. */
function saysTheSame(one: FigureEntry, other: FigureEntry): boolean {
  return (
    one.period.from === other.period.from &&
    one.period.to === other.period.to &&
    one.value === other.value &&
    one.valueTo === other.valueTo &&
    one.document === other.document
  )
}

function sayFigure({ period, document }: FigureEntry): string {
  return `từ ${formatDay(period.from)} đến ${formatDay(period.to)} (${document})`
}

/** 1160 -> "1.160", 240.5 -> "240,5" */
function inWords(value: number): string {
  return Number.isInteger(value) ? formatInteger(value) : value.toString().replace('.', ',')
}
