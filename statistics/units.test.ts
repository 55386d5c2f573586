import { describe, expect, it } from 'vitest'
import { yearPeriod } from '@/statistics/periods'
import { tally } from '@/statistics/tallies'
import {
  countOfUnit,
  findSuccessorCircle,
  predecessorsOf,
  unitsIn,
  unitsToShow,
  type LedgerUnit,
} from '@/statistics/units'

/** Quế Sơn and Nông Sơn become one on July 1, 2025, which is divided again in 2030. */
const units: LedgerUnit[] = [
  unit('hoi-an'),
  unit('que-son', { validTo: '2025-06-30', successorIds: ['que-son-moi'] }),
  unit('nong-son', { validTo: '2025-06-30', successorIds: ['que-son-moi'] }),
  unit('que-son-moi', {
    validFrom: '2025-07-01',
    validTo: '2029-12-31',
    successorIds: ['bac', 'nam'],
  }),
  unit('bac', { validFrom: '2030-01-01' }),
  unit('nam', { validFrom: '2030-01-01' }),
]
const counts = [
  { id: 'que-son', count: 10 },
  { id: 'nong-son', count: 4 },
  { id: 'que-son-moi', count: 3 },
  { id: 'bac', count: 1 },
  { id: null, count: 7 },
]
const idsOf = (some: LedgerUnit[]) => some.map(({ id }) => id)

describe('unitsIn', () => {
  it('lists the units of the span, not those of today', () => {
    expect(idsOf(unitsIn(units, yearPeriod(2021)))).toEqual(['hoi-an', 'que-son', 'nong-son'])
    expect(idsOf(unitsIn(units, yearPeriod(2026)))).toEqual(['hoi-an', 'que-son-moi'])
  })

  it('lists old and new for the year of the merger, and tells the day', () => {
    expect(unitsIn(units, yearPeriod(2025))).toHaveLength(4)
    expect(idsOf(unitsIn(units, { from: '2025-06-30', to: '2025-06-30' }))).not.toContain(
      'que-son-moi',
    )
    expect(idsOf(unitsIn(units, { from: '2025-07-01', to: '2025-07-01' }))).not.toContain('que-son')
  })
})

describe('unitsToShow', () => {
  it('adds a unit that something was counted for outside its time', () => {
    const shown = unitsToShow({ units, span: yearPeriod(2026), counts: [{ id: 'bac', count: 1 }] })
    expect(idsOf(shown)).toEqual(['hoi-an', 'que-son-moi', 'bac'])
  })
})

describe('a merger', () => {
  it('leaves every total as it was', () => {
    const before = tally({ ids: ['que-son', 'nong-son'], counts: counts.slice(0, 2) })
    const after = tally({ ids: units.map(({ id }) => id), counts: counts.slice(0, 2) })
    expect(after.total).toBe(before.total)
    expect(after.rest).toBe(0)
  })

  it('lets the new unit be asked with or without its predecessors', () => {
    const of = (id: string, withPredecessors: boolean) =>
      countOfUnit({ id, units, counts, withPredecessors })
    expect(of('que-son-moi', false)).toBe(3)
    expect(of('que-son-moi', true)).toBe(17)
    expect(of('que-son', true)).toBe(10)
    expect(of('bac', true)).toBe(18)
  })
})

describe('predecessorsOf', () => {
  it('goes back through every merger, and ends where units go in a circle', () => {
    expect(predecessorsOf(units, 'nam').toSorted()).toEqual(['nong-son', 'que-son', 'que-son-moi'])
    const circle = [unit('a', { successorIds: ['b'] }), unit('b', { successorIds: ['a'] })]
    expect(predecessorsOf(circle, 'a')).toEqual(['b'])
  })
})

describe('findSuccessorCircle', () => {
  const circleOf = (id: string, successorIds: string[]) =>
    findSuccessorCircle({ id, successorIds, units })

  it('finds a unit that is its own successor, at any remove', () => {
    expect(circleOf('hoi-an', ['hoi-an'])).toEqual(['hoi-an', 'hoi-an'])
    expect(circleOf('bac', ['nong-son'])).toEqual(['bac', 'nong-son', 'que-son-moi', 'bac'])
  })

  it('finds nothing in a merger or a division, nor in one that is put right', () => {
    expect(circleOf('nong-son', ['que-son-moi'])).toBeNull()
    expect(circleOf('que-son-moi', ['nam'])).toBeNull()
  })
})

function unit(id: string, given: Partial<LedgerUnit> = {}): LedgerUnit {
  return { id, validFrom: null, validTo: null, successorIds: [], ...given }
}
