import { describe, expect, test } from 'vitest'
import { DOCUMENT_TYPES, documentTypeOfSegment, validityOf } from '@/site/documents'
import { slugify } from '@/text/slugify'

describe('types', () => {
  test('are found by the word in the address, and by no other', () => {
    expect(documentTypeOfSegment('bao-cao')).toBe('report')
    for (const word of ['report', 'Báo cáo', '', undefined, ['bao-cao']]) {
      expect(documentTypeOfSegment(word)).toBeNull()
    }
  })

  test('have each a word of their own, which needs no escaping', () => {
    const segments = Object.values(DOCUMENT_TYPES).map(({ segment }) => segment)
    expect(new Set(segments).size).toBe(segments.length)
    expect(segments.map((segment) => slugify(segment))).toEqual(segments)
  })
})

describe('a document', () => {
  const validity = (dates: Partial<Parameters<typeof validityOf>[0]>) =>
    validityOf({
      effectiveOn: null,
      expiredOn: null,
      isReplaced: false,
      today: '2022-07-25',
      ...dates,
    })

  test('that says nothing is in force', () => {
    expect(validity({})).toBe('inForce')
  })

  test('is in force from its first day on', () => {
    expect(validity({ effectiveOn: '2022-07-26' })).toBe('ahead')
    expect(validity({ effectiveOn: '2022-07-25' })).toBe('inForce')
  })

  test('is no longer in force on the day on which it expires', () => {
    expect(validity({ expiredOn: '2022-07-26' })).toBe('inForce')
    expect(validity({ expiredOn: '2022-07-25' })).toBe('expired')
  })

  test('that is replaced is said to be, unless it says itself until when it holds', () => {
    expect(validity({ isReplaced: true })).toBe('replaced')
    expect(validity({ isReplaced: true, expiredOn: '2022-08-01' })).toBe('inForce')
    expect(validity({ isReplaced: true, expiredOn: '2022-07-01' })).toBe('expired')
  })
})
