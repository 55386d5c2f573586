import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx'
import { coreProperties } from '@/reports/docx/core-properties'
import { FIRST_LINE, LINES, PAGE, points, SIZES, STYLES } from '@/reports/docx/form'
import { letterhead, titleBlock } from '@/reports/docx/letterhead'
import { signatureBlock } from '@/reports/docx/signature'
import { statisticsTable } from '@/reports/docx/statistics-table'
import type { Inline, Report, ReportSection } from '@/reports/report'

/**
 * A report as a Word file in the form of Nghị định 30/2020/NĐ-CP, with real footnotes.
 *
 * @param madeAt stands in the file's properties; nothing of it is printed.
 */
export async function writeDocx(report: Report, madeAt: Date): Promise<Uint8Array> {
  const footnotes = new Footnotes()
  const body = report.sections.flatMap((section, index) =>
    sectionBlocks(section, footnotes, index === report.sections.length - 1),
  )
  const document = new Document({
    styles: STYLES,
    footnotes: footnotes.all,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
        children: [
          letterhead(report.letterhead),
          ...titleBlock(report),
          ...body,
          new Paragraph({ keepNext: true, spacing: { after: points(6) }, children: [] }),
          signatureBlock(report),
        ],
      },
    ],
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(report, madeAt) }
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [properties]))
}

/** Footnotes get their numbers in the order in which the text is written. */
class Footnotes {
  readonly all: Record<string, { children: Paragraph[] }> = {}
  #last = 0

  referTo(text: string): FootnoteReferenceRun {
    this.#last += 1
    const run = new TextRun({ text: ` ${text}`, size: SIZES.footnote })
    this.all[this.#last] = { children: [new Paragraph({ style: 'FootnoteText', children: [run] })] }
    return new FootnoteReferenceRun(this.#last)
  }
}

/** The last words stay with the signature: nobody signs an empty page. */
function sectionBlocks(
  { heading, blocks }: ReportSection,
  footnotes: Footnotes,
  isLast: boolean,
): (Paragraph | Table)[] {
  return [
    ...(heading === null
      ? []
      : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] })]),
    ...blocks.flatMap((block) =>
      block.type === 'table'
        ? statisticsTable(block.table)
        : [textParagraph(block.content, footnotes, isLast)],
    ),
  ]
}

function textParagraph(
  content: readonly Inline[],
  footnotes: Footnotes,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    keepLines: keepNext,
    keepNext,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: 0, after: points(6), ...LINES },
    children: content.map((part) =>
      typeof part === 'string' ? new TextRun(part) : footnotes.referTo(part.footnote),
    ),
  })
}

/** In the middle above the text; the first page has none. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZES.text })],
      }),
    ],
  })
}
