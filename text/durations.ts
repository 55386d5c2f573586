const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * How long something has lasted, in the largest whole unit: "12 phút", "5 giờ", "2 ngày". Null when it
 * is less than a minute, or has not begun.
 */
export function formatDuration(milliseconds: number): string | null {
  if (milliseconds < MINUTE) return null
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)} phút`
  if (milliseconds < DAY) return `${Math.floor(milliseconds / HOUR)} giờ`
  return `${Math.floor(milliseconds / DAY)} ngày`
}
