import { describe, expect, test } from 'vitest'
import type { UploadItem } from '@/admin/upload-list'
import {
  changed,
  findUndescribed,
  isOpen,
  newItem,
  stateFromAnswer,
  summaryOf,
  withCredit,
} from '@/admin/upload-list'

const item = (key: string, more: Partial<UploadItem> = {}): UploadItem => ({
  ...newItem(key, { name: `${key}.jpg`, size: 1000 }),
  ...more,
})
const done = { at: 'done', id: '0190' } as const
const failed = { at: 'failed', message: 'Hỏng' } as const

test('a file over the limit is told so at once, and never sent', () => {
  const big = newItem('a', { name: 'a.jpg', size: 50_000_001 })
  expect(big.state).toMatchObject({
    at: 'failed',
    message: expect.stringContaining('50 MB') as string,
  })
  expect(isOpen(big)).toBe(false)
})

test('what has failed is sent again, what is done is not', () => {
  expect([item('a'), item('b', { state: failed }), item('c', { state: done })].map(isOpen)).toEqual(
    [true, true, false],
  )
})

test('the first picture without a description is found; spaces are none', () => {
  const items = [item('a', { alt: 'Lễ' }), item('b', { alt: '  ' }), item('c')]
  expect(findUndescribed(items)?.key).toBe('b')
  expect(findUndescribed(changed(items, 'b', { alt: 'Hội' }).slice(0, 2))).toBeNull()
})

test('a credit for all is given to all that are not sent yet', () => {
  const items = withCredit([item('a'), item('b', { state: done, credit: 'Cũ' })], 'Minh An')
  expect(items.map(({ credit }) => credit)).toEqual(['Minh An', 'Cũ'])
})

test('the end is told in numbers', () => {
  const known = { at: 'known', id: '0191', alt: 'Lễ' } as const
  const items = [
    item('a', { state: done }),
    item('b', { state: known }),
    item('c', { state: failed }),
  ]
  expect(summaryOf(items)).toBe(
    'Đã tải lên 1 ảnh. 1 ảnh đã có trong kho nên được bỏ qua. 1 ảnh chưa tải được.',
  )
  expect(summaryOf([item('a')])).toBe('')
})

describe('an answer', () => {
  test('of success is the stored picture', () => {
    expect(stateFromAnswer(201, '{"doc":{"id":"0190"}}')).toEqual(done)
  })

  test('that the picture is known names the one that is there', () => {
    const text = JSON.stringify({ errors: [{ data: { known: { id: '0191', alt: 'Lễ' } } }] })
    expect(stateFromAnswer(409, text)).toEqual({ at: 'known', id: '0191', alt: 'Lễ' })
  })

  test.each([
    [400, '{"errors":[{"message":"Tệp ảnh bị hỏng."}]}', 'Tệp ảnh bị hỏng.'],
    [
      400,
      '{"errors":[{"message":"Trường sau không hợp lệ","data":{"errors":[{"message":"Hãy mô tả."}]}}]}',
      'Hãy mô tả.',
    ],
    [502, '<html>', 'Chưa gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.'],
    [0, '', 'Chưa gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.'],
  ])('with %i and %j is the sentence that helps most', (status, text, message) => {
    expect(stateFromAnswer(status, text)).toEqual({ at: 'failed', message })
  })

  test('after the session has ended says what to do', () => {
    expect(stateFromAnswer(403, '{"errors":[{"message":"x"}]}')).toMatchObject({
      message: expect.stringContaining('đăng nhập lại') as string,
    })
  })
})
