import { isDay, type Day } from '@/statistics/periods'

/** A number as it stands in a cell, or why it cannot be read. */
type NumberCell = { ok: true; value: number } | { ok: false; reason: 'unclear' | 'notANumber' }

/** "240", "3-5" or "23/23" */
type ValueCell =
  | { ok: true; value: number; valueTo: number | null; outOf: number | null }
  | { ok: false; reason: 'unclear' | 'notANumber' }

const MINUS = /^[-−]/
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const PLAIN = /^\d+(?:,\d+)?$/
/** "1,160": a decimal here, a thousand in English. */
const UNCLEAR = /^\d{1,3},\d{3}$/

/** 25/7/2022, 25-07-2022 or 2022-07-25; null for anything else and for days that do not exist. */
export function readDay(cell: string): Day | null {
  const text = cell.trim()
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const written =
    year === undefined
      ? text
      : `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  return isDay(written) ? written : null
}

/** The Vietnamese way: dots between thousands, a comma before decimals. */
export function readNumber(cell: string): NumberCell {
  const text = cell.replace(/\s/g, '')
  const digits = text.replace(MINUS, '')
  if (UNCLEAR.test(digits)) return { ok: false, reason: 'unclear' }
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return { ok: false, reason: 'notANumber' }
  const value = Number(digits.replaceAll('.', '').replace(',', '.'))
  return { ok: true, value: MINUS.test(text) ? -value : value }
}

/** A number, a range of two ("3-5") or a part of a whole ("23/23"). */
export function readValue(cell: string): ValueCell {
  const text = cell.replace(/\s/g, '')
  const [, first, sign, second] = /^([\d.,]+)([-–/])([\d.,]+)$/.exec(text) ?? []
  const one = readNumber(first ?? text)
  if (!one.ok) return one
  if (second === undefined) return { ...one, valueTo: null, outOf: null }
  const other = readNumber(second)
  if (!other.ok) return other
  return {
    ...one,
    valueTo: sign === '/' ? null : other.value,
    outOf: sign === '/' ? other.value : null,
  }
}
