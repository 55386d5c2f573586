import type { Medium } from '@/data/views'
import { addDays } from '@/statistics/periods'
import { localMonth, localYear, toLocalDay } from '@/text/dates'
import type { SampleEpisode } from './types'

/** Working hours of Vietnam, in UTC: items come out between 8:00 and 16:00. */
const FIRST_HOUR_UTC = 1
const HOURS = 9

/** An instant some days before `now`, at a working hour that varies with the item. */
export function publicationDate(daysAgo: number, index: number, now: Date): string {
  const hour = String(FIRST_HOUR_UTC + (index % HOURS)).padStart(2, '0')
  return `${addDays(toLocalDay(now), -daysAgo)}T${hour}:${index % 2 === 0 ? '15' : '40'}:00.000Z`
}

/** The evening on which an episode went out: 20:00 in Vietnam. */
export function episodeDate(
  { monthsAgo, day }: Pick<SampleEpisode, 'monthsAgo' | 'day'>,
  now: Date,
) {
  return new Date(Date.UTC(localYear(now), localMonth(now) - 1 - monthsAgo, day, 13))
}

/** One television programme a month, two on the radio. */
export function numberInYear(medium: Medium, broadcastAt: Date): number {
  const month = localMonth(broadcastAt)
  if (medium === 'tv') return month
  const isFirstHalf = Number(toLocalDay(broadcastAt).slice(8, 10)) <= 15
  return isFirstHalf ? month * 2 - 1 : month * 2
}
