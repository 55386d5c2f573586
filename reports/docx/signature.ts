import { Paragraph, type Table } from 'docx'
import { columns, run } from '@/reports/docx/columns'
import { points, SIZES, TEXT_WIDTH } from '@/reports/docx/form'
import { centred } from '@/reports/docx/letterhead'
import type { Report } from '@/reports/report'

const LEFT = Math.round(TEXT_WIDTH * 0.5)
/** For the signature by hand and the seal. */
const ROOM = points(72)

/** "Nơi nhận" at the left, who signs and by what authority at the right. */
export function signatureBlock({ signature, recipients }: Report): Table {
  const { authority, position, name } = signature
  const letters = { bold: true, size: SIZES.text }
  return columns([
    {
      width: LEFT,
      children: recipients.length > 0 ? recipientList(recipients) : [new Paragraph('')],
    },
    {
      width: TEXT_WIDTH - LEFT,
      children: [
        ...(authority === null ? [] : [centred(authority, letters)]),
        centred(position, letters),
        centred(name ?? '', letters, ROOM),
      ],
    },
  ])
}

function recipientList(recipients: readonly string[]): Paragraph[] {
  const heading = run({
    text: 'Nơi nhận:',
    bold: true,
    italics: true,
    size: SIZES.recipientsHeading,
  })
  return [
    new Paragraph({ children: [heading] }),
    ...recipients.map(
      (recipient) =>
        new Paragraph({
          children: [run({ text: `- ${recipient}`, size: SIZES.recipients })],
        }),
    ),
  ]
}
