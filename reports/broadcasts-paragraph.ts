import type { Medium } from '@/data/views'
import { paragraph, type Paragraph } from '@/reports/report'
import { formatOfficialCount, formatOfficialMonth } from '@/text/official-style'

/** One year of a programme on one medium against its schedule. */
export interface BroadcastYear {
  medium: Medium
  year: number
  /** null where the ledger cannot tell the year's number apart. */
  aired: number | null
  /** null where none is set. */
  target: number | null
  /** The document that sets the target. */
  targetDocument: string | null
  /** Months, 1 to 12, that are over and had too few (`broadcastGaps`). */
  missing: readonly number[]
  /** The report closes before the year does. */
  isRunning: boolean
}

const MEDIA = {
  tv: { on: 'trên sóng truyền hình', measure: 'ấn phẩm' },
  radio: { on: 'trên sóng phát thanh', measure: 'chương trình' },
} satisfies Record<Medium, { on: string; measure: string }>

/**
 * What was on air against what was expected, with the gaps by name: "Chương trình “Lao động và Công
 * đoàn” trên sóng truyền hình: năm 2021 phát 12/12 ấn phẩm được giao; năm 2022 phát 06/12 ấn phẩm
 * được giao cả năm, thiếu số tháng 5/2022." One paragraph for each medium that has anything to say;
 * the documents of the targets stand in its footnote.
 */
export function broadcastParagraphs({
  programme,
  years,
}: {
  programme: string
  years: readonly BroadcastYear[]
}): Paragraph[] {
  return (['tv', 'radio'] as const).flatMap((medium) => {
    const own = years.filter(
      (year) => year.medium === medium && (year.aired !== 0 || year.target !== null),
    )
    if (own.length === 0) return []
    const documents = [...new Set(own.flatMap(({ targetDocument }) => targetDocument ?? []))]
    return [
      paragraph(
        `Chương trình “${programme}” ${MEDIA[medium].on}: ${own.map(yearWords).join('; ')}`,
        ...(documents.length === 0 ? [] : [{ footnote: `Chỉ tiêu theo ${documents.join('; ')}.` }]),
        '.',
      ),
    ]
  })
}

/** "thiếu số tháng 5/2022, tháng 6/2022"; empty where nothing is missing. */
export function gapWords({ year, missing }: Pick<BroadcastYear, 'year' | 'missing'>): string {
  if (missing.length === 0) return ''
  return `thiếu số ${missing.map((month) => `tháng ${formatOfficialMonth(month)}/${year}`).join(', ')}`
}

function yearWords(broadcasts: BroadcastYear): string {
  const gaps = gapWords(broadcasts)
  return `năm ${broadcasts.year} ${airedWords(broadcasts)}${gaps && `, ${gaps}`}`
}

function airedWords({ medium, aired, target, isRunning }: BroadcastYear): string {
  const { measure } = MEDIA[medium]
  if (aired === null) return `số ${measure} đã phát không tách được`
  const given = isRunning ? 'được giao cả năm' : 'được giao'
  if (target === null) return `phát ${formatOfficialCount(aired)} ${measure}`
  if (aired > target) {
    const more = `${formatOfficialCount(target)} ${measure} ${given}`
    return `phát ${formatOfficialCount(aired)} ${measure}, vượt chỉ tiêu ${more}`
  }
  if (aired === 0) {
    return `chưa phát ${measure} nào trong ${formatOfficialCount(target)} ${measure} ${given}`
  }
  return `phát ${formatOfficialCount(aired)}/${formatOfficialCount(target)} ${measure} ${given}`
}
