/** What became of an address that no living item has. */
export type Redirect = { type: 'moved'; to: string } | { type: 'gone' }

/**
 * The database as the server sees it: a few questions, with an implementation for each kind. Paths
 * are decoded, NFC, begin with a slash and end without one. Every question rejects when the database
 * does not answer.
 */
export interface PortalDatabase {
  /** Another text whenever something has changed that readers can see. */
  readContentNumber: () => Promise<string>
  findRedirect: (path: string) => Promise<Redirect | null>
  /** Every address that answers 410 unless something lives there. */
  listGonePaths: () => Promise<string[]>
  /** Names of uploaded files (the originals') that are in the trash. */
  listWithheldFiles: () => Promise<string[]>
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
