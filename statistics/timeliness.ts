/** Hours from the event to the publication (độ trễ từ sự kiện đến đăng) of some items. */
export interface Timeliness {
  /** How many items it was measured on: those that say when their event was. */
  items: number
  medianHours: number
  /** Nine of ten items were out within this time. */
  ninetiethHours: number
}

/** Null where no item says when its event was. */
export function timelinessOf(hours: readonly number[]): Timeliness | null {
  if (hours.length === 0) return null
  const sorted = hours.toSorted((one, other) => one - other)
  return {
    items: sorted.length,
    medianHours: medianOf(sorted),
    ninetiethHours: percentileOf(sorted, 0.9),
  }
}

/** The timeliness of each key (a unit, a month), from lists that are gathered by key. */
export function timelinessBy<Row extends { hours: readonly number[] }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): Map<string | null, Timeliness> {
  const hours = new Map<string | null, number[]>()
  for (const row of rows) {
    const list = hours.get(keyOf(row))
    if (list) list.push(...row.hours)
    else hours.set(keyOf(row), [...row.hours])
  }
  return new Map(
    [...hours].flatMap(([key, list]) => {
      const measured = timelinessOf(list)
      return measured ? [[key, measured] as const] : []
    }),
  )
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** The nearest rank: a value that really occurred, which can be shown with its item. */
function percentileOf(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0
}
