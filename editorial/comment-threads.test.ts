import { describe, expect, test } from 'vitest'
import type { CommentRow } from '@/editorial/comment-threads'
import { countOpen, findCommentProblem, threadsOf } from '@/editorial/comment-threads'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 4, 5, minute)).toISOString()
const said = (id: string, minute: number, rest: Partial<CommentRow> = {}): CommentRow => ({
  id,
  text: id,
  at: at(minute),
  ...rest,
})

describe('comments', () => {
  const rows = [
    said('trả lời 2', 5, { thread: 'một' }),
    said('ba', 4, { isResolved: null }),
    said('trả lời 1', 3, { thread: 'một' }),
    said('hai', 2, { isResolved: true }),
    said('một', 1),
  ]

  test('stand in threads: what is open first, each in the order of time', () => {
    const seen = threadsOf(rows).map(({ first, answers, isResolved }) => [
      first.id,
      answers.map(({ id }) => id),
      isResolved,
    ])
    expect(seen).toEqual([
      ['một', ['trả lời 1', 'trả lời 2'], false],
      ['ba', [], false],
      ['hai', [], true],
    ])
  })

  test('are counted as long as they are open, answers not apart', () => {
    expect(countOpen(rows)).toBe(2)
    expect(countOpen([])).toBe(0)
  })

  test('whose first one is missing stand for themselves', () => {
    const [thread] = threadsOf([said('trả lời', 1, { thread: 'không còn' })])
    expect(thread?.first.id).toBe('trả lời')
  })
})

test.each([
  ['', 'Hãy viết ý kiến trước khi gửi.'],
  ['  \n', 'Hãy viết ý kiến trước khi gửi.'],
  ['a'.repeat(4001), 'Ý kiến dài quá 4.000 chữ. Hãy viết gọn lại, hoặc gửi làm hai lần.'],
  ['a'.repeat(4000), null],
  ['Bổ sung tên đơn vị.', null],
])('%# of what was written is judged before it is sent', (text, problem) => {
  expect(findCommentProblem(text)).toBe(problem)
})
