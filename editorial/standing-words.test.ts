import { expect, test } from 'vitest'
import { standingWords } from '@/editorial/standing-words'

const AT = '2026-11-28T01:00:00.000Z'

test.each([
  [{ state: 'submitted' }, 'Chờ duyệt'],
  [{ state: 'published', isOut: true }, 'Đã đăng'],
  [{ state: 'published', isOut: true, withdrawAt: AT }, 'Đã đăng, gỡ lúc 08:00, 28/11/2026'],
  [{ state: 'approved', scheduledAt: AT }, 'Hẹn đăng 08:00, 28/11/2026'],
  [{ state: 'draft', isOut: true }, 'Đang sửa (bản đã đăng vẫn hiện trên cổng)'],
  [{ state: 'submitted', isOut: true }, 'Chờ duyệt (bản đã đăng vẫn hiện trên cổng)'],
] as const)('%j is told as %j', (standing, words) => {
  const none = { scheduledAt: null, withdrawAt: null, isOut: false }
  expect(standingWords({ ...none, ...standing })).toBe(words)
})
