import { expect, test } from 'vitest'
import { isRichText, isSameRichText, wordsOfRichText } from '@/text/rich-text-words'

const text = (words: string) => ({ type: 'text', text: words })

test('each paragraph, heading and list item has a line', () => {
  const root = {
    type: 'root',
    children: [
      { type: 'heading', children: [text('Kết quả')] },
      { type: 'paragraph', children: [text('Có '), { type: 'link', children: [text('40 đội')] }] },
      { type: 'list', children: [{ type: 'listitem', children: [text('Nhất')] }] },
      { type: 'upload' },
      { type: 'paragraph', children: [text('Hết.')] },
    ],
  }
  expect(wordsOfRichText({ root })).toBe('Kết quả\nCó 40 đội\nNhất\n[ảnh hoặc tệp]\nHết.')
})

test('nothing written has no words', () => {
  expect([null, undefined, {}, { root: { children: [] } }].map(wordsOfRichText)).toEqual([
    '',
    '',
    '',
    '',
  ])
})

test('only what the editor keeps is taken for it', () => {
  expect([{ root: {} }, 'root', null, ['root']].map(isRichText)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test.each([
  ['set in bold', { format: 1 }, false],
  ['with another note of the editor’s own', { version: 2, direction: 'ltr' }, true],
])('the same words %s', (_, change, isSame) => {
  const document = (node: object) => ({
    root: { children: [{ type: 'paragraph', children: [{ ...text('Hội thao'), ...node }] }] },
  })
  expect(
    isSameRichText(
      document({ format: 0, version: 1 }),
      document({ format: 0, version: 1, ...change }),
    ),
  ).toBe(isSame)
})
