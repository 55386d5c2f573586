/** What became of an address that no living item has. */
export type Redirect = { type: 'moved'; to: string } | { type: 'gone' }

/**
 * The database as the server sees it: one question. Paths are decoded, NFC, begin with a slash and
 * end without one, and are asked for exactly so. `find` rejects when the database does not answer.
 */
export interface RedirectLookup {
  find: (path: string) => Promise<Redirect | null>
  close: () => Promise<void>
}

/** A stored row or document as a redirect; null for one that says nothing usable. */
export function toRedirect(row: { type: unknown; to: unknown }): Redirect | null {
  if (row.type === 'gone') return { type: 'gone' }
  if (row.type === 'moved' && typeof row.to === 'string' && row.to !== '') {
    return { type: 'moved', to: row.to }
  }
  return null
}
