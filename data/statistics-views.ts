/** What the statistics pages show. Every number is counted in `data/`; components only draw them. */
import type { Medium } from '@/data/views'
import type { StatisticsTable } from '@/reports/table'
import type { StatisticsQuery } from '@/site/queries'
import type { Period } from '@/statistics/periods'
import type { ChosenStep, SpanProblem } from '@/statistics/span-choice'

/** A number of the ledger, or why there is none. */
export type CountView =
  | { known: true; value: number; sources: CountSourceView[] }
  | { known: false; reason: 'indivisible'; sources: CountSourceView[] }

/** Where a number comes from: a document's figure, or items counted here (with their list). */
export type CountSourceView =
  | { type: 'figure'; value: number; from: string; to: string; document: string }
  | { type: 'counted'; value: number; href: string | null }

/** Tin and bài of one stretch of time, their sum, and which part of it bài are. */
export interface PublicationCounts {
  news: CountView
  articles: CountView
  /** null where one of the two is not known. */
  sum: number | null
  /** 0 to 1; null where there is nothing, or it is not known. */
  share: number | null
}

export interface YearRowView extends PublicationCounts {
  year: number
  href: string
  /** "đến 25/7", "đến 23/11": null for a whole year. */
  partYear: string | null
  /** What comes to a month, so that years that are not whole can be held against whole ones. */
  perMonth: number | null
}

/** What a document's own series adds up to: "từ năm 2018 đến tháng 7/2022: 1.160 tin, 90 bài". */
export interface OpeningBalanceView {
  from: string
  to: string
  news: number
  articles: number
  document: string
}

/** A breakdown of a span. `indivisible`: it stands on figures alone and cannot be told apart. */
export type BreakdownView =
  | {
      known: true
      addsUp: boolean
      rows: BreakdownRowView[]
      total: { news: number; articles: number; sum: number; share: number | null }
    }
  | { known: false; reason: 'indivisible' }

/** `href` is the list of both kinds; the others lead to the items behind one number alone. */
export interface BreakdownRowView {
  label: string
  href: string | null
  news: number
  newsHref: string | null
  articles: number
  articlesHref: string | null
  sum: number
  share: number | null
  /** The documents of a row that was entered, not counted. */
  documents: string[]
}

/** Units and what took part: "18 trên 24 đơn vị có tin, bài". */
export interface ParticipationView {
  /** Units that existed in the span. */
  units: number
  active: number
  /** Counted items that name a unit, for each unit on average; null without units. */
  perUnit: number | null
  /** Totals with those whose work was taken over; they are not to be added up. */
  withPredecessors: { label: string; predecessors: string[]; own: number; sum: number }[]
}

/** Units x months: every cell has its number, zeros too. */
export interface HeatMapView {
  columns: { label: string; name: string }[]
  rows: HeatRowView[]
  totals: number[]
  total: number
  /** Tin and bài that only a document tells and that are in no cell. */
  entered: number
  /** The day until which silence is told. */
  until: string
}

export interface HeatRowView {
  label: string
  href: string | null
  cells: HeatCellView[]
  total: number
  /** Days without an item; null for what is no unit, and for a unit that has ended. */
  silence: number | null
}

export interface HeatCellView {
  count: number
  /** 0 for none, 1 to 4 for a quarter of the largest number each. */
  level: 0 | 1 | 2 | 3 | 4
  href: string | null
}

/** What was frozen when a period was closed, and what has come of it since. */
export interface ClosedNumbersView {
  name: string
  closedAt: string
  news: ClosedNumberView
  articles: ClosedNumberView
}

export interface ClosedNumberView {
  /** null: could not be told. */
  frozen: number | null
  /** Today's number minus the frozen one; 0 as long as all is as it was. */
  change: number | null
}

export interface SpanLinkView {
  label: string
  href: string
  current: boolean
}

/** Tin and bài over any span, told apart in every way. */
export interface SpanStatisticsView extends PublicationCounts {
  /** "Năm 2022", "Quý III/2022" */
  name: string
  span: Period
  /** "đến 25/7/2022": null for a span that is whole. */
  partNote: string | null
  isAll: boolean
  /** As the form shows it. */
  chosen: { from: string; to: string; step: ChosenStep; compare: boolean }
  problems: SpanProblem[]
  quickChoices: { label: string; links: SpanLinkView[] }[]
  /** Only beside everything the ledger knows. */
  openingBalance: OpeningBalanceView | null
  /** Only where the span is told apart by years. */
  byYear: YearRowView[] | null
  /** By month or quarter; null where it is told apart by years. */
  byMonth: BreakdownView | null
  byCategory: BreakdownView
  byStream: BreakdownView
  byUnit: BreakdownView
  /** null where the breakdown by unit is not known. */
  participation: ParticipationView | null
  byCampaign: BreakdownView
  heatMap: HeatMapView | null
  comparison: StatisticsTable | null
  closed: ClosedNumbersView[]
  /** The tables that can be had as .csv. */
  files: { key: string; name: string }[]
  /** All documents that the page names, in the order of their marks [1], [2] … */
  documents: string[]
  query: StatisticsQuery
}

export interface YearStatisticsView extends SpanStatisticsView {
  year: number
  partYear: string | null
  byMonth: BreakdownView
  broadcasts: {
    medium: Medium
    /** null where a figure reaches over the year's end and cannot be told apart. */
    aired: number | null
    /** The list of what was counted here; null where nothing was. */
    airedHref: string | null
    target: number | null
    targetSource: string | null
  }[]
  newerHref: string | null
  olderHref: string | null
}
