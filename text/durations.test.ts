import { expect, test } from 'vitest'
import { formatDuration } from '@/text/durations'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test.each([
  [MINUTE, '1 phút'],
  [59 * MINUTE + 59_999, '59 phút'],
  [HOUR, '1 giờ'],
  [DAY - 1, '23 giờ'],
  [DAY, '1 ngày'],
  [400 * DAY, '400 ngày'],
])('%i ms are %s', (milliseconds, words) => {
  expect(formatDuration(milliseconds)).toBe(words)
})

test.each([[59_999], [0], [-HOUR]])('%i ms are not worth a word', (milliseconds) => {
  expect(formatDuration(milliseconds)).toBeNull()
})
