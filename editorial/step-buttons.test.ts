import { expect, test } from 'vitest'
import { stepButtons } from '@/editorial/step-buttons'
import type { StepName } from '@/editorial/steps'

interface Where {
  isOut?: boolean
  hasBeenOut?: boolean
}

const labels = (steps: StepName[], { isOut = false, hasBeenOut = isOut }: Where) => {
  const { save, main, others } = stepButtons({ steps, isOut, hasBeenOut })
  return [save?.label ?? '-', main?.label ?? '-', ...others.map(({ label }) => label)]
}

test.each<[string, StepName[], Where, string[]]>([
  ['a writer with a draft', ['save', 'submit', 'restore'], {}, ['Lưu bản nháp', 'Gửi duyệt']],
  ['a writer who waits', ['recall'], {}, ['-', 'Rút lại']],
  [
    'an editor who reviews',
    ['save', 'return', 'approve'],
    {},
    ['Lưu bản nháp', 'Duyệt', 'Trả lại…'],
  ],
  [
    'a publisher who reviews',
    ['save', 'return', 'approve', 'schedule', 'publish'],
    {},
    ['Lưu bản nháp', 'Xuất bản', 'Duyệt', 'Trả lại…', 'Hẹn giờ…'],
  ],
  [
    'a publisher over what is out',
    ['save', 'schedule', 'publish', 'withdraw'],
    { isOut: true },
    ['Lưu bản nháp', 'Cập nhật bản đã đăng', 'Hẹn giờ…', 'Đính chính…', 'Gỡ xuống…'],
  ],
  [
    'a publisher over what has been out',
    ['save', 'publish'],
    { hasBeenOut: true },
    ['Lưu bản nháp', 'Xuất bản', 'Đính chính…'],
  ],
  ['a leader', [], {}, ['-', '-']],
])('%s is shown what can be done, and no more', (_, steps, where, expected) => {
  expect(labels(steps, where)).toEqual(expected)
})

test('what asks for more before it is done says so by its dots', () => {
  const all: StepName[] = ['submit', 'approve', 'return', 'recall', 'schedule', 'unschedule']
  const { main, others } = stepButtons({
    steps: [...all, 'publish', 'withdraw', 'discard'],
    isOut: true,
    hasBeenOut: true,
  })
  for (const { label, asks } of [main!, ...others]) {
    expect(label.endsWith('…'), label).toBe(asks !== 'nothing')
  }
})
