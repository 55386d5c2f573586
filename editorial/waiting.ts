import { formatDuration } from '@/text/durations'

/** The clock strikes every 15 s; what is a minute over its time has been missed. */
export const LATE_AFTER_MS = 60_000

/** The instant before which whatever was set to happen should have happened, as ISO in UTC. */
export function lateBefore(now: Date): string {
  return new Date(now.getTime() - LATE_AFTER_MS).toISOString()
}

/** "chờ 2 ngày"; `since` is an ISO instant. */
export function waitedWords(since: string, now: Date): string {
  const duration = formatDuration(now.getTime() - Date.parse(since))
  return duration ? `chờ ${duration}` : 'vừa gửi'
}

/** "trễ 3 giờ"; `dueAt` is an ISO instant that lies before `now`. */
export function lateWords(dueAt: string, now: Date): string {
  return `trễ ${formatDuration(now.getTime() - Date.parse(dueAt)) ?? 'chưa đến một phút'}`
}
