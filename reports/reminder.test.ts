import { expect, it } from 'vitest'
import { reminderText } from '@/reports/reminder'

const ISSUER = 'LĐLĐ tỉnh Quảng Nam'
const TODAY = '2026-11-25'

it('A silent unit is thanked, told its last day, asked for items of this month and offered help', () => {
  expect(
    reminderText({
      issuer: ISSUER,
      units: ['LĐLĐ huyện Đại Lộc'],
      lastDay: '2026-09-05',
      days: 81,
      today: TODAY,
    }),
  ).toBe(
    [
      'Kính gửi LĐLĐ huyện Đại Lộc!',
      'LĐLĐ tỉnh Quảng Nam trân trọng cảm ơn đơn vị đã phối hợp trong công tác thông tin, tuyên truyền. Tin, bài gần nhất của đơn vị đăng ngày 05/9/2026, cách đây 81 ngày.',
      'Kính đề nghị đơn vị quan tâm gửi tin, ảnh về hoạt động công đoàn trong tháng 11/2026 để kịp thời đăng tải. Nếu cần hỗ trợ viết tin, chụp ảnh, xin nhắn lại trong nhóm này.',
      'Trân trọng cảm ơn!',
    ].join('\n'),
  )
})

it('A unit that never had an item is not told a day', () => {
  const text = reminderText({
    issuer: ISSUER,
    units: ['A'],
    lastDay: null,
    days: 300,
    today: TODAY,
  })
  expect(text).toContain('chưa có tin, bài nào của đơn vị')
  expect(text).not.toMatch(/300/)
})

it('Several units are named together', () => {
  const text = reminderText({
    issuer: ISSUER,
    units: ['A', 'B'],
    lastDay: null,
    days: 0,
    today: TODAY,
  })
  expect(text).toMatch(/^Kính gửi: A; B!\n/)
  expect(text).toContain('chưa nhận được tin, bài của các đơn vị có tên trên')
})
