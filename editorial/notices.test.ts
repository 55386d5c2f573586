import { expect, test } from 'vitest'
import type { Notice } from '@/editorial/notices'
import { noticeText } from '@/editorial/notices'

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
]

test.each(SENTENCES)('%s', (sentence, notice) => {
  expect(noticeText(notice)).toBe(sentence)
})
