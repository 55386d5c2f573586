import fc from 'fast-check'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { idsOfShortCode, shortCodeOf } from '@/site/short-links'

const MADE = { min: Date.UTC(2020, 0, 1), max: Date.UTC(2100, 0, 1) }

describe('the code of an id', () => {
  test('leads back to it, whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.integer(MADE),
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        (msecs, seq, random) => {
          const id = v7({ msecs, seq, random })
          const code = shortCodeOf(id)!
          const { from, to } = idsOfShortCode(code)!
          expect(code).toMatch(/^[1-9A-HJ-NP-Za-km-z]{1,13}$/)
          expect(from <= id && id <= to).toBe(true)
        },
      ),
    )
  })

  test('is another one for every item made in the same millisecond', () => {
    const msecs = Date.UTC(2026, 0, 1)
    const ids = Array.from({ length: 300 }, (_, seq) => v7({ msecs, seq: 0x7ffffff0 + seq }))
    expect(new Set(ids.map(shortCodeOf)).size).toBe(300)
  })

  test.each([
    ['another kind of UUID', '6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b'],
    ['an id from before 2020', v7({ msecs: Date.UTC(2019, 11, 31) })],
    ['no id', 'tin-thu-nhat'],
  ])('is none for %s', (_, id) => {
    expect(shortCodeOf(id)).toBeNull()
  })
})

test.each(['', '0', 'O0Il', 'tin tức', '1'.repeat(15), 'zzzzzzzzzzzzzz', '../admin', '%'])(
  '%j is no code',
  (code) => {
    expect(idsOfShortCode(code)).toBeNull()
  },
)
