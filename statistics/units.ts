import { overlaps, type Day, type Period } from '@/statistics/periods'
import type { PartCount } from '@/statistics/tallies'

/** What the ledger knows of a unit: when it existed and who took over from it. */
export interface LedgerUnit {
  id: string
  /** The first day; null: since always. */
  validFrom: Day | null
  /** The last day; null: still there. */
  validTo: Day | null
  successorIds: readonly string[]
}

/** The units that existed on any day of a span: a report for 2021 lists those of 2021. */
export function unitsIn<Unit extends LedgerUnit>(units: readonly Unit[], span: Period): Unit[] {
  return units.filter(({ validFrom, validTo }) =>
    overlaps({ from: validFrom ?? span.from, to: validTo ?? span.to }, span),
  )
}

/**
 * The units that a table over a span has to show: those that existed in it, and any other that
 * something was counted for, since a table that adds up leaves nobody out.
 */
export function unitsToShow<Unit extends LedgerUnit>({
  units,
  span,
  counts,
}: {
  units: readonly Unit[]
  span: Period
  counts: readonly PartCount[]
}): Unit[] {
  const existed = new Set(unitsIn(units, span).map(({ id }) => id))
  const counted = new Set(counts.flatMap(({ id, count }) => (count > 0 ? (id ?? []) : [])))
  return units.filter(({ id }) => existed.has(id) || counted.has(id))
}

/** Everyone whose work a unit took over, at however many removes; never the unit itself. */
export function predecessorsOf(units: readonly LedgerUnit[], id: string): string[] {
  const found = new Set<string>([id])
  // A set that grows while it is walked: each unit once, so even a circle comes to an end.
  for (const successor of found) {
    for (const unit of units) {
      if (unit.successorIds.includes(successor)) found.add(unit.id)
    }
  }
  found.delete(id)
  return [...found]
}

/**
 * A unit's own count, or with what its predecessors had. After a merger the totals of the old units
 * stay theirs; after a division each part's total with predecessors holds the whole past, so totals
 * with predecessors are not to be added up.
 */
export function countOfUnit({
  id,
  units,
  counts,
  withPredecessors,
}: {
  id: string
  units: readonly LedgerUnit[]
  counts: readonly PartCount[]
  withPredecessors: boolean
}): number {
  const ids = new Set(withPredecessors ? [id, ...predecessorsOf(units, id)] : [id])
  return counts.reduce(
    (sum, { id: own, count }) => (own !== null && ids.has(own) ? sum + count : sum),
    0,
  )
}

/**
 * The units in a circle that naming these successors would close, beginning and ending with the unit
 * itself; null where there is none.
 *
 * @param units as they are stored; what is stored of `id` is passed over.
 */
export function findSuccessorCircle({
  id,
  successorIds,
  units,
}: {
  id: string
  successorIds: readonly string[]
  units: readonly Pick<LedgerUnit, 'id' | 'successorIds'>[]
}): string[] | null {
  const next = new Map(units.map((unit) => [unit.id, unit.successorIds]))
  next.set(id, successorIds)
  const seen = new Set<string>()
  const walk = (from: string, path: string[]): string[] | null => {
    for (const to of next.get(from) ?? []) {
      if (to === id) return [...path, to]
      if (seen.has(to)) continue
      seen.add(to)
      const circle = walk(to, [...path, to])
      if (circle) return circle
    }
    return null
  }
  return walk(id, [id])
}
