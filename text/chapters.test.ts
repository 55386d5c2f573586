import { expect, test } from 'vitest'
import { type ChapterProblem, readChapters } from '@/text/chapters'

test('chapters are read line by line, however they were pasted', () => {
  const text = [
    '0:00 Mở đầu',
    '',
    '  02:30 – Luật Công đoàn: có gì mới  ',
    '[12:05] Hỏi, đáp',
    '(59:59) - 24 giờ ở chuyền may',
    '1:02:05 | Kết thúc',
  ].join('\r\n')
  expect(readChapters(text)).toEqual({
    ok: true,
    chapters: [
      { start: 0, title: 'Mở đầu' },
      { start: 150, title: 'Luật Công đoàn: có gì mới' },
      { start: 725, title: 'Hỏi, đáp' },
      { start: 3599, title: '24 giờ ở chuyền may' },
      { start: 3725, title: 'Kết thúc' },
    ],
  })
})

test('nothing is no chapter', () => {
  expect(readChapters(' \n\n')).toEqual({ ok: true, chapters: [] })
})

const long = 'a'.repeat(121)

test.each<[text: string, problem: ChapterProblem]>([
  ['0:00 Mở đầu\nTên phần', { reason: 'noTime', line: 2, text: 'Tên phần' }],
  ['2 Tên phần', { reason: 'noTime', line: 1, text: '2 Tên phần' }],
  ['2:30Tên phần', { reason: 'noTime', line: 1, text: '2:30Tên phần' }],
  ['1:75 Tên phần', { reason: 'notATime', line: 1, text: '1:75' }],
  ['1:2:3:4 Tên phần', { reason: 'notATime', line: 1, text: '1:2:3:4' }],
  ['2:30 ', { reason: 'noTitle', line: 1, text: '2:30' }],
  [`2:30 ${long}`, { reason: 'longTitle', line: 1, text: long }],
  ['2:30 Một\n\n1:00 Hai', { reason: 'outOfOrder', line: 3, text: '1:00' }],
  ['2:30 Một\n02:30 Hai', { reason: 'outOfOrder', line: 2, text: '02:30' }],
  [
    Array.from({ length: 101 }, (_, minute) => `${minute}:00 Phần`).join('\n'),
    { reason: 'tooMany' },
  ],
])('of “%s” it is said what is wrong', (text, problem) => {
  expect(readChapters(text)).toEqual({ ok: false, problem })
})
