import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx'
import { columns, lines } from '@/reports/docx/columns'
import { points, ruleBelow, SIZES, TEXT_WIDTH } from '@/reports/docx/form'
import type { Letterhead, Report } from '@/reports/report'

const LEFT = Math.round(TEXT_WIDTH * 0.405)
const RIGHT = TEXT_WIDTH - LEFT

/** As long as the motto in bold letters of 13 points, which is the same in every report. */
const MOTTO_RULE = points(154)

/** The organisations and the number at the left, the nation's name, place and date at the right. */
export function letterhead(head: Letterhead): Table {
  const { superior, issuer, nation, motto, number, placeAndDate } = head
  return columns([
    {
      width: LEFT,
      children: [
        ...(superior === null ? [] : [centred(superior, { size: SIZES.organisation })]),
        centred(issuer, { bold: true, size: SIZES.organisation }),
        new Paragraph(ruleBelow({ column: LEFT, length: Math.round(LEFT * 0.4) })),
        centred(number, { size: SIZES.number }, points(8)),
      ],
    },
    {
      width: RIGHT,
      children: [
        centred(nation, { bold: true, size: SIZES.organisation }),
        centred(motto, { bold: true, size: SIZES.motto }),
        new Paragraph(ruleBelow({ column: RIGHT, length: MOTTO_RULE })),
        centred(placeAndDate, { italics: true, size: SIZES.motto }, points(8)),
      ],
    },
  ])
}

/** "BÁO CÁO" and what it is about, with a rule below. */
export function titleBlock({ title, abstract }: Report): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: lines(title) }),
    centred(abstract, { bold: true, size: SIZES.text }),
    new Paragraph(ruleBelow({ column: TEXT_WIDTH, length: Math.round(TEXT_WIDTH * 0.3) })),
    new Paragraph({ spacing: { after: points(6), line: points(6) }, children: [] }),
  ]
}

export function centred(
  text: string,
  letters: { bold?: boolean; italics?: boolean; size: number },
  before = 0,
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0 },
    children: lines(text, letters),
  })
}
