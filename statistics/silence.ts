import { daysBetween } from '@/statistics/spans'
import type { Day } from '@/statistics/periods'

export interface Silence {
  unitId: string
  /** The day of the unit's last item; null where it never had one. */
  lastDay: Day | null
  /** Days without an item up to today; an item today gives 0. */
  days: number
}

/**
 * How long each unit has been silent (số ngày không có tin), the longest first, else in the order
 * given. A unit that never had an item has been silent since it exists, or since the portal does.
 *
 * @param last the day of each unit's last item; those after `today` are not out yet.
 * @param since the first day of the portal.
 */
export function silences({
  units,
  last,
  since,
  today,
}: {
  units: readonly { id: string; validFrom: Day | null }[]
  last: ReadonlyMap<string, Day>
  since: Day
  today: Day
}): Silence[] {
  return units
    .map(({ id, validFrom }): Silence => {
      const lastDay = last.get(id) ?? null
      const begin = validFrom !== null && validFrom > since ? validFrom : since
      return {
        unitId: id,
        lastDay,
        days: Math.max(0, daysBetween(lastDay ?? begin, today)),
      }
    })
    .toSorted((one, other) => other.days - one.days)
}

export interface Participation {
  /** Units with an item. */
  active: number
  /** All units. */
  of: number
  /** Those without, in the order given. */
  silentIds: string[]
}

/** "n of N units had an item": in a month, or in any span that was counted. */
export function participation({
  unitIds,
  counts,
}: {
  unitIds: readonly string[]
  counts: readonly { id: string | null; count: number }[]
}): Participation {
  const active = new Set(counts.flatMap(({ id, count }) => (count > 0 ? (id ?? []) : [])))
  const silentIds = unitIds.filter((id) => !active.has(id))
  return { active: unitIds.length - silentIds.length, of: unitIds.length, silentIds }
}
