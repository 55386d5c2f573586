const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** While a letter is on its way, no other process takes it up. */
export const LEASE_MS = 10 * MINUTE_MS

/** When to try again after so many tries: in 1, 2, 4 … minutes, and at least every hour. */
export function nextTry(tries: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(2 ** (tries - 1) * MINUTE_MS, HOUR_MS))
}

/** News of yesterday is no news: what could not be sent for a day is left inside the panel. */
export function isGivenUp(writtenAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(writtenAt) > 24 * HOUR_MS
}
