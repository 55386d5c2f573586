import type { State } from '@/editorial/states'

/** An item in a list of what waits. Instants are ISO strings. */
export interface WorkEntry {
  /** Unique in its list. */
  key: string
  title: string
  kind: string
  href: string
  /** What the list is about: when it was sent, returned, approved, last touched. */
  at: string
  /** Who did that; null where nobody is known. */
  who: string | null
  /** What they said with it. */
  note: string | null
  /** A change to what readers see already, which stays as it is until the change is out. */
  isChange: boolean
}

/** Something that happens by itself. */
export interface DueEntry {
  key: string
  title: string
  kind: string
  href: string
  step: 'publish' | 'withdraw'
  at: string
  /** Of what is to come out: when it is to be taken down again. */
  until: string | null
  /** Who set the time. */
  who: string | null
  /** Of what is late: what the log says why. */
  failure: string | null
}

export const WORK_SECTIONS = ['submitted', 'returned', 'approved', 'drafts'] as const
export type WorkSection = (typeof WORK_SECTIONS)[number]

export interface WorkList {
  section: WorkSection
  /** The first of them. */
  entries: WorkEntry[]
  total: number
  /** The panel's lists of all, one for each kind; empty where all are shown. */
  more: { label: string; count: number; href: string }[]
}

export interface MissingBroadcasts {
  medium: 'tv' | 'radio'
  /** "2026-11" */
  month: string
  aired: number
  expected: number
  /** The month is not over yet. */
  isRunning: boolean
}

/** What readers have sent and nobody has seen to yet. */
export interface WaitingPosts {
  kind: 'questions' | 'feedback'
  total: number
  /** When the oldest of them came. */
  since: string
  /** The panel's list of them. */
  href: string
}

/** Việc cần làm: what waits for one person. */
export interface WorkView {
  /** Reviews others' items; contributors see their own unit's. */
  isReviewer: boolean
  canPublish: boolean
  lists: WorkList[]
  late: DueEntry[]
  lateTotal: number
  due: DueEntry[]
  dueTotal: number
  missingBroadcasts: MissingBroadcasts[]
  /** Of each kind, where some wait. */
  posts: WaitingPosts[]
}

export interface ScheduleView {
  canPublish: boolean
  late: DueEntry[]
  lateTotal: number
  /** Those of this page. */
  due: DueEntry[]
  page: number
  pages: number
}

export interface CalendarEntryView {
  key: string
  at: string
  /** "Hẹn đăng" */
  words: string
  title: string
  kind: string
  href: string
  state: State
  isLate: boolean
}

export interface CalendarView {
  entries: CalendarEntryView[]
  /** There is more than could be read at once; a single day shows what is missing. */
  isCutOff: boolean
}
