import type { DayCounts, PageCount } from '@/statistics/readings'

/** What was read on which day, in the database; several portals add to the same numbers. */
export interface ReadingLog {
  add: (counts: DayCounts) => Promise<void>
  /** Forgets the days before one. */
  forgetBefore: (day: string) => Promise<void>
  /** The most read since a day, that day included. */
  listMostRead: (options: { from: string; limit: number }) => Promise<PageCount[]>
}
