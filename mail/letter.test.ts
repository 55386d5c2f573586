import { expect, test } from 'vitest'
import { letterOf } from '@/mail/letter'
import { isGivenUp, nextTry } from '@/mail/retries'

test('a letter says what happened, to whom, and where to go', () => {
  const { subject, text } = letterOf({
    event: 'returned',
    title: 'Tháng Công nhân',
    text: 'Lan trả lại “Tháng Công nhân” để sửa. Lý do: thiếu ảnh',
    path: '/admin/collections/news/1',
    recipient: 'Trần Văn Bình',
    siteUrl: 'https://congdoan.example.vn',
  })
  expect(subject).toBe('Trả lại: Tháng Công nhân')
  expect(text.split('\n').slice(0, 5)).toEqual([
    'Chào Trần Văn Bình,',
    '',
    'Lan trả lại “Tháng Công nhân” để sửa. Lý do: thiếu ảnh',
    '',
    'Mở mục này: https://congdoan.example.vn/admin/collections/news/1',
  ])
  expect(text).toContain('https://congdoan.example.vn/admin/account')
})

const NOW = new Date('2026-03-04T05:00:00.000Z')

test.each([
  [1, '2026-03-04T05:01:00.000Z'],
  [2, '2026-03-04T05:02:00.000Z'],
  [4, '2026-03-04T05:08:00.000Z'],
  [7, '2026-03-04T06:00:00.000Z'],
  [60, '2026-03-04T06:00:00.000Z'],
])('after %i tries the next one is at %s', (tries, at) => {
  expect(nextTry(tries, NOW).toISOString()).toBe(at)
})

test('a letter is given up after a day, not before', () => {
  expect(isGivenUp('2026-03-03T05:00:00.000Z', NOW)).toBe(false)
  expect(isGivenUp('2026-03-03T04:59:59.999Z', NOW)).toBe(true)
})
