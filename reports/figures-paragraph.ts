import { paragraph, type Paragraph } from '@/reports/report'
import { capitalise } from '@/reports/span-words'
import type { Day } from '@/statistics/periods'
import { formatInteger } from '@/text/numbers'
import { formatOfficialCount, formatOfficialDay } from '@/text/official-style'

/** A number that was entered by hand, as the ledger gives it for the report's span. */
export interface HandFigure {
  /** The indicator: "Báo cáo viên công đoàn các cấp" */
  name: string
  /** null where the span cuts a figure. */
  amount: Amount | null
  /** tờ, tấm, đồng chí, % */
  measure: string | null
  /** For a level, the day it was measured; null for numbers that were added up. */
  asOf: Day | null
  documents: string[]
}

export interface Amount {
  value: number
  /** 5 in "3-5 nhóm" */
  valueTo: number | null
  /** The second 23 in "23/23" */
  outOf: number | null
  /** As stored: gần, trên */
  qualifier: 'almost' | 'over' | null
}

const QUALIFIERS = { almost: 'gần ', over: 'trên ' }

/** Names that stay as they are in the middle of a sentence, unlike "Báo cáo viên …". */
const PROPER = /^(?:\p{L}\p{Lu}|(?:Facebook|Zalo|Tiktok|Youtube|Fanpage|Internet)(?!\p{L}))/u

/**
 * Figures in one sentence: "Đến ngày 25/7/2022 có 23/23 công đoàn … có Facebook kết nối; 3-5 nhóm
 * Zalo mỗi công đoàn …". Levels are grouped by the day they speak of, oldest first, and each
 * sentence has its documents in a footnote. An indicator without any number is left out by the
 * caller: no figure is not zero.
 *
 * @param opening for numbers that were added up, "Từ năm 2018 đến tháng 7/2022".
 * @param verb what stands before the numbers: "có", "LĐLĐ tỉnh đặt mua:".
 * @param areTitles the names are those of newspapers: "Báo Lao động đặt mua" is said "Báo Lao động".
 */
export function figuresParagraph({
  figures,
  opening,
  verb,
  areTitles = false,
}: {
  figures: readonly HandFigure[]
  opening: string
  verb: string
  areTitles?: boolean
}): Paragraph {
  const days = [...new Set(figures.map(({ asOf }) => asOf ?? ''))].sort()
  const sentences = days.map((day) => {
    const own = figures.filter(({ asOf }) => (asOf ?? '') === day)
    const start = day === '' ? opening : `đến ngày ${formatOfficialDay(day)}`
    const words = own.map((figure) => figureWords(figure, areTitles)).join(areTitles ? ', ' : '; ')
    const documents = [...new Set(own.flatMap((figure) => figure.documents))]
    return { words: `${capitalise(start)}${areTitles ? ',' : ''} ${verb} ${words}`, documents }
  })
  return paragraph(
    ...sentences.flatMap(({ words, documents }, index) => [
      `${index > 0 ? ' ' : ''}${words}`,
      ...(documents.length > 0 ? [{ footnote: `Theo ${documents.join('; ')}.` }] : []),
      '.',
    ]),
  )
}

/**
 * "05 tờ Báo Quảng Nam", "23/23 công đoàn …", "trên 95% công đoàn cơ sở …". The measure is not said
 * twice: "3-5 nhóm Zalo", "gần 2.965 đơn vị máu"; nor beside "23/23", where the name says of what.
 */
export function figureWords(
  { name, amount, measure }: Pick<HandFigure, 'name' | 'amount' | 'measure'>,
  isTitle = false,
): string {
  const noun = isTitle ? name.replace(/ đặt mua$/, '') : midSentence(name)
  if (amount === null) return `${noun} (số liệu không tách được)`
  const number = amountWords(amount)
  if (measure === '%') return `${number}% ${noun}`
  const isSaid =
    measure === null ||
    amount.outOf !== null ||
    `${noun.toLowerCase()} `.startsWith(`${measure.toLowerCase()} `)
  return isSaid ? `${number} ${noun}` : `${number} ${measure} ${noun}`
}

/** "05", "23/23", "3-5", "gần 2.965" */
export function amountWords({ value, valueTo, outOf, qualifier }: Amount): string {
  const exact =
    valueTo === null
      ? formatOfficialCount(value)
      : // Report 178 pads single numbers, not the ends of a range.
        `${unpadded(value)}-${unpadded(valueTo)}`
  const whole = outOf === null ? '' : `/${formatOfficialCount(outOf)}`
  return `${qualifier === null ? '' : QUALIFIERS[qualifier]}${exact}${whole}`
}

function unpadded(value: number): string {
  return Number.isInteger(value) ? formatInteger(value) : formatOfficialCount(value)
}

function midSentence(name: string): string {
  return PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
