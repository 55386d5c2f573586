import { addDays, isDay, type Day } from '@/statistics/periods'

/** How often a page was read. */
export interface PageCount {
  /** As readers find it: "/tin-tuc/…", decoded. */
  path: string
  count: number
}

/** What `server/` tells of one day in Viet Nam. */
export interface DayCounts {
  day: Day
  counts: PageCount[]
}

/** "This week" is today and the six days before; nothing older is kept. */
const DAYS_OF_WEEK = 7
/** Below that it is chance, and a newsroom that looks at its own work. */
const LEAST_READINGS = 3
const LEAST_PAGES = 3
const LONGEST_PATH = 300
/** More than `server/` keeps between two tellings. */
const MOST_PAGES = 10_000

export function firstDayOfWeek(today: Day): Day {
  return addDays(today, 1 - DAYS_OF_WEEK)
}

/** The most read that are worth showing, the first `limit`; none where there are too few. */
export function worthShowing<T extends { count: number }>(pages: readonly T[], limit: number): T[] {
  const read = pages.filter(({ count }) => count >= LEAST_READINGS)
  return read.length < LEAST_PAGES ? [] : read.slice(0, limit)
}

/** Reads what was sent; null when it is anything else. */
export function parseDayCounts(value: unknown): DayCounts | null {
  const { day, counts } = (value ?? {}) as { day?: unknown; counts?: unknown }
  if (!isDay(day) || !Array.isArray(counts) || counts.length > MOST_PAGES) return null
  return counts.every(isPageCount) ? { day, counts } : null
}

function isPageCount(value: unknown): value is PageCount {
  const { path, count } = (value ?? {}) as { path?: unknown; count?: unknown }
  return (
    typeof path === 'string' &&
    path.startsWith('/') &&
    path.length <= LONGEST_PATH &&
    Number.isSafeInteger(count) &&
    Number(count) > 0
  )
}
