import { expect, test } from 'vitest'
import { createTally, objectIdFor } from '@/database/copy/checksum'

function tallyOf(...docs: unknown[]) {
  const tally = createTally()
  for (const doc of docs) tally.add(doc)
  return tally.result()
}

test('the order of documents and of keys does not count', () => {
  expect(tallyOf({ a: 1, b: { c: 2, d: 3 } }, { e: 4 })).toEqual(
    tallyOf({ e: 4 }, { b: { d: 3, c: 2 }, a: 1 }),
  )
})

test.each([
  ['another value', [{ a: 1 }], [{ a: 2 }]],
  ['the order in a list', [{ a: [1, 2] }], [{ a: [2, 1] }]],
  ['the same document twice', [{ a: 1 }], [{ a: 1 }, { a: 1 }]],
  ['values that changed places', [{ a: 1 }, { b: 2 }], [{ a: 2 }, { b: 1 }]],
  ['a mark on a letter', [{ a: 'doàn' }], [{ a: 'đoàn' }]],
])('%s counts', (_, one, other) => {
  expect(tallyOf(...one).checksum).not.toBe(tallyOf(...other).checksum)
})

test('an ObjectId follows from what it is of, and one from MongoDB stays', () => {
  expect(objectIdFor('news/versions', 7)).toMatch(/^[0-9a-f]{24}$/)
  expect(objectIdFor('news/versions', 7)).toBe(objectIdFor('news/versions', 7))
  expect(objectIdFor('news/versions', 7)).not.toBe(objectIdFor('articles/versions', 7))
  expect(objectIdFor('news/versions', '65f0c0ffee65f0c0ffee65f0')).toBe('65f0c0ffee65f0c0ffee65f0')
})
