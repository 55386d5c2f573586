import { describe, expect, it } from 'vitest'
import { revisedAt } from '@/data/revision'

const MAY = '2019-05-01T03:00:00.000Z'
const NOON = '2026-11-20T05:00:00.000Z'
const MINUTES_LATER = '2026-11-20T05:09:00.000Z'
const NEXT_DAY = '2026-11-21T05:00:00.000Z'

describe('an item', () => {
  it('that was changed a day after it came out was revised then', () => {
    const moments = { createdAt: NOON, publishedAt: NOON, updatedAt: NEXT_DAY }
    expect(revisedAt(moments)).toBe(NEXT_DAY)
  })

  it('that was saved again within minutes was not revised', () => {
    const moments = { createdAt: NOON, publishedAt: NOON, updatedAt: MINUTES_LATER }
    expect(revisedAt(moments)).toBeNull()
  })

  it('that was imported under an old date was not revised by the import', () => {
    const moments = { createdAt: NOON, publishedAt: MAY, updatedAt: NOON }
    expect(revisedAt(moments)).toBeNull()
  })

  it('that was imported and changed a day later was revised then', () => {
    const moments = { createdAt: NOON, publishedAt: MAY, updatedAt: NEXT_DAY }
    expect(revisedAt(moments)).toBe(NEXT_DAY)
  })

  it('that waited as a draft was not revised by being published', () => {
    const moments = { createdAt: MAY, publishedAt: NOON, updatedAt: NOON }
    expect(revisedAt(moments)).toBeNull()
  })
})
