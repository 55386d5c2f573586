/** Who works in the newsroom. The glossary tells what each of them is called in Vietnamese. */
export const ROLES = ['admin', 'publisher', 'editor', 'contributor', 'leader'] as const
export type Role = (typeof ROLES)[number]

/** What a permission looks at. `unit` is an id, or the unit itself when it has been populated. */
export interface Person {
  id: string
  role: Role
  unit?: string | { id: string } | null
}

export const isAdmin = (person: Person | null) => person?.role === 'admin'

export const canManageSite = (person: Person | null) =>
  person?.role === 'admin' || person?.role === 'publisher'

/** Small offices let editors publish; contributors and leaders never do. */
export const canPublish = (person: Person | null) =>
  canManageSite(person) || person?.role === 'editor'

/** Only they may give an item another publication date than the moment it came out. */
export const canBackdate = (person: Person | null) => canManageSite(person)

export const isContributor = (person: Person | null) => person?.role === 'contributor'

/** Writes tin and bài: contributors for their own unit only. */
export const canWriteItems = (person: Person | null) =>
  canPublish(person) || (isContributor(person) && unitIdOf(person) !== null)

/** Sees every unit's drafts: all of the newsroom but contributors. */
export const seesAllDrafts = (person: Person | null) => person !== null && !isContributor(person)

export function unitIdOf(person: Person | null): string | null {
  const unit = person?.unit
  if (unit === null || unit === undefined) return null
  return typeof unit === 'string' ? unit : unit.id
}
