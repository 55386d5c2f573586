import type { CountedKind } from '@/statistics/engines/counter'
import type { Day } from '@/statistics/periods'
import type { Timeliness } from '@/statistics/timeliness'

/** The leader's desk (Bảng điều hành). */
export interface DeskView {
  today: Day
  /** "Tháng 11/2026" */
  month: string
  year: number
  totals: TotalView[]
  participation: ParticipationView
  timeliness: TimelinessView
  broadcasts: BroadcastsView
  topics: TopicsView
}

export interface TotalView {
  kind: CountedKind
  month: ComparedView
  year: ComparedView
}

/** A number against the same period last year and against the federation's target. */
export interface ComparedView {
  /** Items; items a month where `isAverage`, because a figure cannot be divided. */
  current: number
  previous: number
  isAverage: boolean
  change: number
  /** What is due by today; null where no target is set. */
  due: number | null
  /** The target of the whole month or year. */
  whole: number | null
  href: string
}

export interface ParticipationView {
  active: number
  of: number
  /** The longest silent first. */
  units: UnitView[]
  /** Whether any unit has been given a target at all. */
  hasTargets: boolean
  shortfalls: ShortfallView[]
  /** For the group of all, naming those without an item this month; null where there is none. */
  reminderOfAll: string | null
}

export interface UnitView {
  id: string
  name: string
  lastDay: Day | null
  days: number
  month: number
  year: number
  newsHref: string
  articlesHref: string
  reminder: string
}

export interface ShortfallView {
  unitId: string
  unit: string
  kind: CountedKind
  expected: number
  actual: number
  href: string
}

export interface TimelinessView {
  /** "Từ 01/12/2025 đến 25/11/2026" */
  span: string
  all: Timeliness | null
  byUnit: ({ name: string } & Timeliness)[]
  byMonth: ({ name: string } & Timeliness)[]
  slowest: SlowestView[]
}

export interface SlowestView {
  id: string
  title: string
  unit: string
  hours: number
  eventAt: string
  publishedAt: string
  href: string
}

export interface BroadcastsView {
  year: number
  /** Those that can be chosen, newest first. */
  years: number[]
  media: {
    medium: 'tv' | 'radio'
    /** null where nothing is known of the year, or it cannot be told apart. */
    aired: number | null
    target: number | null
    targetDocument: string | null
    /** "thiếu số tháng 5/2022"; empty where nothing is missing. */
    gaps: string
    href: string
  }[]
}

/** Items of the year so far: units in rows, categories in columns. */
export interface TopicsView {
  columns: string[]
  rows: { name: string; cells: { count: number; href: string | null }[]; total: number }[]
  columnTotals: number[]
  total: number
  /** Categories that some units have nothing in, the emptiest first. */
  gaps: { category: string; units: number; of: number }[]
}
