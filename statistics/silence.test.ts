import { describe, expect, it } from 'vitest'
import { participation, silences } from '@/statistics/silence'

describe('silences', () => {
  const of = (units: { id: string; validFrom: string | null }[], last: [string, string][]) =>
    silences({ units, last: new Map(last), since: '2022-07-26', today: '2022-08-31' })

  it('count the days since the last item, the longest first', () => {
    const units = ['hoi-an', 'dai-loc', 'dien-ban'].map((id) => ({ id, validFrom: null }))
    const last: [string, string][] = [
      ['hoi-an', '2022-08-31'],
      ['dai-loc', '2022-08-01'],
      ['dien-ban', '2022-08-30'],
    ]
    expect(of(units, last)).toEqual([
      { unitId: 'dai-loc', lastDay: '2022-08-01', days: 30 },
      { unitId: 'dien-ban', lastDay: '2022-08-30', days: 1 },
      { unitId: 'hoi-an', lastDay: '2022-08-31', days: 0 },
    ])
  })

  it('of a unit without items begin with the portal, or with the unit when it is younger', () => {
    const units = [
      { id: 'cu', validFrom: '2010-01-01' },
      { id: 'moi', validFrom: '2022-08-21' },
    ]
    expect(of(units, [])).toEqual([
      { unitId: 'cu', lastDay: null, days: 36 },
      { unitId: 'moi', lastDay: null, days: 10 },
    ])
  })
})

describe('participation', () => {
  it('tells n of N units, and who was silent', () => {
    const counts = [
      { id: 'hoi-an', count: 2 },
      { id: 'dai-loc', count: 0 },
      { id: null, count: 9 },
      { id: 'da-giai-the', count: 1 },
    ]
    expect(participation({ unitIds: ['dai-loc', 'dien-ban', 'hoi-an'], counts })).toEqual({
      active: 1,
      of: 3,
      silentIds: ['dai-loc', 'dien-ban'],
    })
  })
})
