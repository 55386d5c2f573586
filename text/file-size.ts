import { formatDecimal } from '@/text/numbers'

const STEP = 1024
const UNITS = ['KB', 'MB', 'GB'] as const

/** The size of a file as a reader's phone shows it: 350_000 bytes -> "342 KB", 1_300_000 -> "1,2 MB". */
export function formatFileSize(bytes: number): string {
  let size = Math.max(bytes / STEP, 1)
  let unit = 0
  // 1.023,9 KB would be rounded to 1.024.
  while (Math.round(size) >= STEP && unit < UNITS.length - 1) {
    size /= STEP
    unit += 1
  }
  const digits = unit === 0 ? 0 : 1
  return `${formatDecimal(size, digits).replace(/,0$/, '')} ${UNITS[unit] ?? ''}`
}
