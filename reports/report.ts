import type { StatisticsTable } from '@/reports/table'
import type { Day, Period } from '@/statistics/periods'

/**
 * An official report as plain data: what is shown on screen, copied, kept, and written as .docx is
 * this one thing. Every text is finished Vietnamese; nothing is formatted later.
 */
export interface Report {
  /** What the numbers speak of, the closing day included. */
  span: Period
  letterhead: Letterhead
  /** "BÁO CÁO" */
  title: string
  /** Trích yếu: what the report is about. */
  abstract: string
  sections: ReportSection[]
  signature: Signature
  recipients: string[]
}

/** The block above the title, with its texts as they are printed. */
export interface Letterhead {
  /** The organisation above; null where none is printed. */
  superior: string | null
  issuer: string
  nation: string
  motto: string
  /** "Số: 178/BC-LĐLĐ"; without a number there is room to write one in. */
  number: string
  /** "Quảng Nam, ngày 25 tháng 7 năm 2022" */
  placeAndDate: string
}

export interface ReportSection {
  /** "1. Tin, bài trên Cổng thông tin điện tử"; null for words without a heading. */
  heading: string | null
  blocks: ReportBlock[]
}

export type ReportBlock =
  { type: 'paragraph'; content: Inline[] } | { type: 'table'; table: StatisticsTable }

export type Paragraph = Extract<ReportBlock, { type: 'paragraph' }>

/** Words, or a footnote at that place. Footnotes are numbered in the order they stand in. */
export type Inline = string | Footnote

export interface Footnote {
  footnote: string
}

export interface Signature {
  /** "TM. BAN THƯỜNG VỤ"; null for one who signs in their own name. */
  authority: string | null
  /** "PHÓ CHỦ TỊCH" */
  position: string
  /** The signer's name; null leaves room. */
  name: string | null
}

/** The organisation's own texts, from the settings. */
export interface ReportSettings {
  superior: string | null
  issuer: string
  /** In a sentence: "LĐLĐ tỉnh Quảng Nam" */
  issuerInText: string
  /** The part after the number: "BC-LĐLĐ" */
  symbol: string
  place: string
  signature: Signature
  /** With their punctuation: "Tổng LĐLĐ Việt Nam (BTG);" */
  recipients: string[]
}

/** What is said about one report alone. */
export interface ReportHeading {
  /** "178"; null before it has one. */
  number: string | null
  /** The day it is signed. */
  date: Day
  /** null: said from the span. */
  abstract: string | null
}

/** A paragraph of words alone, or with footnotes between them. */
export function paragraph(...content: Inline[]): Paragraph {
  return { type: 'paragraph', content: content.filter((part) => part !== '') }
}
