import { expect, test } from 'vitest'
import type { StoryRow } from '@/editorial/story'
import { storyOf } from '@/editorial/story'

const ROW: StoryRow = {
  id: '1',
  at: '2026-11-27T03:00:00.000Z',
  action: 'transition',
  step: 'submit',
}
const AT = '2026-11-28T01:00:00.000Z'

test.each<[Partial<StoryRow>, string, string | null]>([
  [{}, 'Gửi duyệt', null],
  [{ step: 'return', note: 'Thiếu ảnh' }, 'Trả lại', 'Thiếu ảnh'],
  [{ step: 'schedule', details: { scheduledAt: AT } }, 'Hẹn giờ, đăng lúc 08:00, 28/11/2026', null],
  [{ step: 'publish', details: { dueAt: AT } }, 'Xuất bản, theo lịch', null],
  [{ step: 'publish', details: { correction: 'Sửa tên' } }, 'Xuất bản', 'Sửa tên'],
  [{ step: 'publish', details: { override: 'Gấp' } }, 'Xuất bản, bỏ qua cảnh báo: Gấp', null],
  [{ step: null, action: 'trash' }, 'Bỏ vào thùng rác', null],
  [{ action: 'late', step: 'publish', details: { dueAt: AT } }, 'Đến giờ mà không làm được', null],
])('%j is told as %j', (row, what, note) => {
  expect(storyOf({ ...ROW, ...row })).toMatchObject({ at: '10:00, 27/11/2026', what, note })
})

test('what nobody in particular did, the system did', () => {
  expect(storyOf({ ...ROW, actorName: 'Lan' }).who).toBe('Lan')
  expect(storyOf({ ...ROW, actorName: null }).who).toBe('Hệ thống')
})
