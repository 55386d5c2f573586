import { expect, test } from 'vitest'
import { expiryOf, isLinkDays, isOpen } from '@/editorial/preview-links'

const NOW = new Date('2026-03-01T00:00:00.000Z')

test('a link is good for one, three or seven days', () => {
  expect([0, 1, 2, 3, 7, 30, '7', null].filter(isLinkDays)).toEqual([1, 3, 7])
  expect(expiryOf(7, NOW)).toBe('2026-03-08T00:00:00.000Z')
})

test('it opens until its time, and not at it', () => {
  const expiresAt = expiryOf(1, NOW)
  expect(isOpen({ expiresAt }, new Date('2026-03-01T23:59:59.999Z'))).toBe(true)
  expect(isOpen({ expiresAt }, new Date('2026-03-02T00:00:00.000Z'))).toBe(false)
})

test('it does not open once it has been taken back', () => {
  expect(isOpen({ expiresAt: expiryOf(1, NOW), revokedAt: NOW.toISOString() }, NOW)).toBe(false)
})
