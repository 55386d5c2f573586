import type { Where } from 'payload'

/** Where a page of a list ends: the day of its last line as it is stored, and its id. */
export interface DayCursor {
  day: string
  id: string
}

export function formatDayCursor({ day, id }: DayCursor): string {
  return `${day}_${id}`
}

/** Null for what no list has made. */
export function parseDayCursor(text: unknown): DayCursor | null {
  if (typeof text !== 'string') return null
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{36})$/.exec(text)
  return match?.[1] && match[2] && !Number.isNaN(Date.parse(match[1]))
    ? { day: match[1], id: match[2] }
    : null
}

/** What follows it, in a list whose newest day stands first. */
export function afterDayCursor(field: string, { day, id }: DayCursor): Where {
  return {
    and: [
      { [field]: { less_than_equal: day } },
      { or: [{ [field]: { less_than: day } }, { id: { less_than: id } }] },
    ],
  }
}
