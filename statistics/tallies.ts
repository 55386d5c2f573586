/** How many of something; `id` is null for what names none. */
export interface PartCount {
  id: string | null
  count: number
}

export interface Tally {
  /** One for each known id, in the order given, zeros included. */
  rows: { id: string; count: number }[]
  /** "Chưa phân loại", "Không phân theo đơn vị": what names none, or one that is not known. */
  rest: number
  /** `rows` and `rest` together: every item counted once. */
  total: number
}

/**
 * A table that adds up: the counts of known ids, and one rest for everything else, so that nothing
 * is lost when a unit is in the trash or was never named. For campaigns, of which an item may have
 * several, `total` is not the number of items.
 */
export function tally({
  ids,
  counts,
}: {
  ids: readonly string[]
  counts: readonly PartCount[]
}): Tally {
  const byId = sumById(counts)
  const rows = ids.map((id) => ({ id, count: byId.get(id) ?? 0 }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return { rows, rest: total - rows.reduce((sum, { count }) => sum + count, 0), total }
}

/**
 * The same counts under the group that each id belongs to: categories by their stream (mạch nội
 * dung), units by their kind. What belongs to none stays under null.
 */
export function regroup(
  counts: readonly PartCount[],
  groupOf: (id: string) => string | null,
): PartCount[] {
  const groups = sumById(
    counts.map(({ id, count }) => ({ id: id === null ? null : groupOf(id), count })),
  )
  return [...groups].map(([id, count]) => ({ id, count }))
}

/** Which part of all tin and bài are bài, 0 to 1; null where there is nothing. */
export function articleShare({
  news,
  articles,
}: {
  news: number
  articles: number
}): number | null {
  return news + articles === 0 ? null : articles / (news + articles)
}

/** Items for each unit on average; null without units. */
export function itemsPerUnit(items: number, units: number): number | null {
  return units === 0 ? null : items / units
}

/** Rows and columns with their sums, zeros included. */
export interface CrossTable {
  rows: { id: string | null; cells: number[]; total: number }[]
  columnTotals: number[]
  total: number
}

/**
 * Two groupings at once: units x months (the heat map), categories x units. Every row and every
 * column that is asked for is there, with 0 where nothing was counted. What names none, or one that
 * was not asked for, adds up in the row of null and in the last column, unless `columns` lists all
 * that can occur (months): then there is no such column.
 *
 * @param columns ids, or months as "2024-07".
 */
export function crossTable({
  rows,
  columns,
  counts,
  hasRestColumn,
}: {
  rows: readonly string[]
  columns: readonly string[]
  counts: readonly { row: string | null; column: string | null; count: number }[]
  hasRestColumn: boolean
}): CrossTable {
  const width = columns.length + (hasRestColumn ? 1 : 0)
  const columnOf = new Map(columns.map((column, index) => [column, index]))
  const cellsOf = new Map<string | null, number[]>(
    [...rows, null].map((row) => [row, Array<number>(width).fill(0)]),
  )
  for (const { row, column, count } of counts) {
    const cells = cellsOf.get(row) ?? cellsOf.get(null)
    const known = column === null ? undefined : columnOf.get(column)
    const index = known ?? (hasRestColumn ? columns.length : undefined)
    if (!cells || index === undefined) continue
    cells[index] = (cells[index] ?? 0) + count
  }
  const table = [...cellsOf].map(([id, cells]) => ({ id, cells, total: sumOf(cells) }))
  return {
    rows: table,
    columnTotals: Array.from({ length: width }, (_, index) =>
      sumOf(table.map(({ cells }) => cells[index] ?? 0)),
    ),
    total: sumOf(table.map(({ total }) => total)),
  }
}

function sumById(counts: readonly PartCount[]): Map<string | null, number> {
  const sums = new Map<string | null, number>()
  for (const { id, count } of counts) sums.set(id, (sums.get(id) ?? 0) + count)
  return sums
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
