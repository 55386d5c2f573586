import { expect, test } from 'vitest'
import { lateBefore, lateWords, waitedWords } from '@/editorial/waiting'

const NOW = new Date('2026-11-27T05:00:00.000Z')

test('what was sent two days ago has waited for two days', () => {
  expect(waitedWords('2026-11-25T04:00:00.000Z', NOW)).toBe('chờ 2 ngày')
})

test('what was sent this minute has not waited yet', () => {
  expect(waitedWords('2026-11-27T04:59:30.000Z', NOW)).toBe('vừa gửi')
})

test('what should have come out three hours ago is three hours late', () => {
  expect(lateWords('2026-11-27T02:00:00.000Z', NOW)).toBe('trễ 3 giờ')
})

test('the clock is given a minute', () => {
  expect(lateBefore(NOW)).toBe('2026-11-27T04:59:00.000Z')
})
