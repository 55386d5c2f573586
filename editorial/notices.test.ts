import { expect, test } from 'vitest'
import type { Notice, NoticeEvent } from '@/editorial/notices'
import { eventOfStep, noticeText } from '@/editorial/notices'
import type { State } from '@/editorial/states'
import type { RecordedStep } from '@/editorial/steps'

const BASE = { title: 'Tháng Công nhân', who: 'Lan' }
const AT = '2026-03-04T05:00:00.000Z'

const SENTENCES: [string, Notice][] = [
  ['Lan gửi duyệt “Tháng Công nhân”.', { ...BASE, event: 'submitted' }],
  ['Lan gửi duyệt “Tháng Công nhân”. Ghi chú: gấp', { ...BASE, event: 'submitted', note: 'gấp' }],
  ['Lan gửi duyệt “(chưa có tít)”.', { ...BASE, title: ' ', event: 'submitted' }],
  [
    'Lan trả lại “Tháng Công nhân” để sửa. Lý do: thiếu ảnh',
    { ...BASE, event: 'returned', note: 'thiếu ảnh' },
  ],
  ['Lan đã duyệt “Tháng Công nhân”.', { ...BASE, event: 'approved' }],
  [
    'Lan đã duyệt “Tháng Công nhân”, hẹn đăng lúc 12:00, 04/03/2026.',
    { ...BASE, event: 'approved', scheduledAt: AT },
  ],
  ['Lan đã đăng “Tháng Công nhân”.', { ...BASE, event: 'published' }],
  ['“Tháng Công nhân” đã đăng theo giờ hẹn.', { ...BASE, who: null, event: 'published' }],
  [
    'Lan đã gỡ “Tháng Công nhân”. Lý do: sai số liệu',
    { ...BASE, event: 'withdrawn', note: 'sai số liệu' },
  ],
  ['“Tháng Công nhân” đã gỡ theo giờ hẹn.', { ...BASE, who: null, event: 'withdrawn' }],
  [
    'Lan góp ý về “Tháng Công nhân”: Bổ sung tên đơn vị.',
    { ...BASE, event: 'commented', note: 'Bổ sung tên đơn vị.' },
  ],
  [
    '“Tháng Công nhân” hẹn đăng lúc 12:00, 04/03/2026 vẫn chưa lên cổng. Hãy mở mục này để xem và xuất bản.',
    { ...BASE, who: null, event: 'late', scheduledAt: AT },
  ],
  [
    '“Tháng Công nhân” hẹn gỡ lúc 12:00, 04/03/2026 vẫn còn trên cổng. Hãy mở mục này để xem và gỡ xuống.',
    { ...BASE, who: null, event: 'late', scheduledAt: AT, isEnd: true },
  ],
  [
    'Lan đã đăng lại “Tháng Công nhân”, đính chính: Số đúng là 120.',
    { ...BASE, event: 'published', correction: 'Số đúng là 120.' },
  ],
  [
    'Lan đã duyệt “Tháng Công nhân”. Ghi chú: đăng sáng mai',
    { ...BASE, event: 'approved', note: 'đăng sáng mai' },
  ],
]

test.each(SENTENCES)('%s', (sentence, notice) => {
  expect(noticeText(notice)).toBe(sentence)
})

const STEPS: [RecordedStep, State | null, NoticeEvent | null][] = [
  ['submit', 'draft', 'submitted'],
  ['submit', null, 'submitted'],
  ['return', 'submitted', 'returned'],
  ['approve', 'submitted', 'approved'],
  ['schedule', 'approved', 'approved'],
  ['publish', 'approved', 'published'],
  ['withdraw', 'published', 'withdrawn'],
  ['publish', 'published', null],
  ['create', null, null],
  ['revise', 'published', null],
  ['save', 'draft', null],
  ['recall', 'submitted', null],
  ['unschedule', 'approved', null],
  ['discard', 'draft', null],
  ['restore', 'draft', null],
  ['import', null, null],
]

test.each(STEPS)('the step %s from %s tells: %s', (step, from, event) => {
  expect(eventOfStep({ step, from, correction: null, isWanted: true })).toBe(event)
})

test.each(STEPS)('the step %s from %s, taken by a script, tells nobody', (step, from) => {
  expect(eventOfStep({ step, from, correction: null, isWanted: false })).toBeNull()
})

test('a correction of what is out is told', () => {
  const step = { step: 'publish', from: 'published', isWanted: true } as const
  expect(eventOfStep({ ...step, correction: 'Số đúng là 120.' })).toBe('published')
})
