import type { Breakdown } from '@/reports/breakdown-table'
import { broadcastParagraphs, type BroadcastYear } from '@/reports/broadcasts-paragraph'
import { comparisonParagraph, comparisonTable, type Comparison } from '@/reports/comparison'
import type { PublicationYears } from '@/reports/counts'
import { figuresParagraph, type HandFigure } from '@/reports/figures-paragraph'
import { publicationsParagraph } from '@/reports/publications-paragraph'
import {
  paragraph,
  type Letterhead,
  type Report,
  type ReportBlock,
  type ReportHeading,
  type ReportSection,
  type ReportSettings,
} from '@/reports/report'
import { spanWords } from '@/reports/span-words'
import type { StatisticsTable } from '@/reports/table'
import { yearTable } from '@/reports/year-table'
import { intersect, type Day, type Period } from '@/statistics/periods'
import { formatOfficialDate, formatOfficialDay } from '@/text/official-style'

export interface ReportInput {
  settings: ReportSettings
  heading: ReportHeading
  /** The days the numbers speak of: `reportedSpan`. */
  span: Period
  publications: PublicationYears
  /** "Lao động và Công đoàn" */
  programme: string
  broadcasts: readonly BroadcastYear[]
  /** Social channels, speakers, shares of units: levels as of a day. */
  channels: readonly HandFigure[]
  newspapers: readonly HandFigure[]
  /** Posters, banners and whatever else is added up over the span. */
  materials: readonly HandFigure[]
  breakdowns: readonly {
    dimension: 'unit' | 'category'
    result: Breakdown
  }[]
  comparison: Comparison | null
}

/** The days a report speaks of: its span up to the closing day; null when that lies before it. */
export function reportedSpan(span: Period, closingDay: Day): Period | null {
  return closingDay < span.from ? null : intersect(span, { from: span.from, to: closingDay })
}

/** An official report from the ledger's numbers. What has no number has no section. */
export function buildReport(input: ReportInput): Report {
  const { settings, heading, span } = input
  const abstract = heading.abstract ?? `Kết quả công tác thông tin, tuyên truyền ${spanWords(span)}`
  const sections = [
    { name: 'Tin, bài trên Cổng thông tin điện tử', blocks: publicationBlocks(input) },
    {
      name: `Chương trình “${input.programme}”`,
      blocks: broadcastParagraphs({ programme: input.programme, years: input.broadcasts }),
    },
    { name: 'Mạng xã hội và hoạt động tuyên truyền ở cơ sở', blocks: channelBlocks(input) },
    { name: 'Báo, tạp chí và tài liệu tuyên truyền', blocks: printBlocks(input) },
    { name: 'Tin, bài theo đơn vị và theo chuyên mục', blocks: breakdownBlocks(input) },
  ]
  return {
    span,
    letterhead: letterheadOf(settings, heading),
    title: 'BÁO CÁO',
    abstract,
    sections: [
      words(
        `${settings.issuerInText} báo cáo ${midSentence(abstract)}, số liệu tính đến hết ngày ${formatOfficialDay(span.to)}, như sau:`,
      ),
      ...numbered(sections),
      words(`Trên đây là báo cáo ${midSentence(abstract)} của ${settings.issuerInText}.`),
    ],
    signature: settings.signature,
    recipients: settings.recipients,
  }
}

function letterheadOf(settings: ReportSettings, { number, date }: ReportHeading): Letterhead {
  return {
    superior: settings.superior,
    issuer: settings.issuer,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: `Số: ${number ?? '        '}/${settings.symbol}`,
    placeAndDate: `${settings.place}, ${formatOfficialDate(date)}`,
  }
}

function publicationBlocks({ publications, comparison }: ReportInput): ReportBlock[] {
  return [
    publicationsParagraph(publications),
    ...(publications.years.length > 1 ? [tableBlock(yearTable(publications))] : []),
    ...(comparison
      ? [comparisonParagraph(comparison), tableBlock(comparisonTable(comparison))]
      : []),
  ]
}

function channelBlocks({ channels, span }: ReportInput): ReportBlock[] {
  if (channels.length === 0) return []
  return [figuresParagraph({ figures: channels, opening: spanWords(span), verb: 'có' })]
}

function printBlocks({ newspapers, materials, settings, span }: ReportInput): ReportBlock[] {
  const blocks: ReportBlock[] = []
  if (newspapers.length > 0) {
    const verb = `${settings.issuerInText} đặt mua:`
    blocks.push(
      figuresParagraph({ figures: newspapers, opening: spanWords(span), verb, areTitles: true }),
    )
  }
  if (materials.length > 0) {
    blocks.push(figuresParagraph({ figures: materials, opening: spanWords(span), verb: 'có' }))
  }
  return blocks
}

function breakdownBlocks({ breakdowns }: ReportInput): ReportBlock[] {
  return breakdowns.map(({ dimension, result }) => {
    if (result.ok) return tableBlock(result.table)
    const by = dimension === 'unit' ? 'đơn vị' : 'chuyên mục'
    return paragraph(
      `Số liệu của kỳ này lấy từ con số chung cả kỳ trong văn bản nên không tách được theo ${by}.`,
    )
  })
}

/** Only sections that say something, counted from 1. */
function numbered(sections: readonly { name: string; blocks: ReportBlock[] }[]): ReportSection[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ name, blocks }, index) => ({ heading: `${index + 1}. ${name}`, blocks }))
}

function words(text: string): ReportSection {
  return { heading: null, blocks: [paragraph(text)] }
}

function tableBlock(table: StatisticsTable): ReportBlock {
  return { type: 'table', table }
}

function midSentence(abstract: string): string {
  return abstract.charAt(0).toLowerCase() + abstract.slice(1)
}
