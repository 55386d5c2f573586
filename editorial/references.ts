/** A reference is an id, or the document itself when it has been populated; one or none. */
export function idsOf(value: unknown): string[] {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' && id !== '' ? [id] : []
}
