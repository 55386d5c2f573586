import type { Actor, Rights } from '@/editorial/actors'
import { SYSTEM } from '@/editorial/actors'

/** Who works in the newsroom. The glossary tells what each of them is called in Vietnamese. */
export const ROLES = ['admin', 'publisher', 'editor', 'contributor', 'leader'] as const
export type Role = (typeof ROLES)[number]

/** What the panel and the log call them. */
export const ROLE_LABELS: Record<Role, string> = {
  admin: 'Quản trị',
  publisher: 'Duyệt và xuất bản',
  editor: 'Biên tập viên',
  contributor: 'Cộng tác viên',
  leader: 'Lãnh đạo',
}

/** What a permission looks at. `unit` is an id, or the unit itself when it has been populated. */
export interface Person {
  id: string
  role: Role
  unit?: string | { id: string } | null
}

export const isAdmin = (person: Person | null) => person?.role === 'admin'

export const canManageSite = (person: Person | null) =>
  person?.role === 'admin' || person?.role === 'publisher'

/** Writes, takes and changes everybody's items. Whether they also publish is a setting. */
export const canEdit = (person: Person | null) => canManageSite(person) || person?.role === 'editor'

/** Decided by whoever manages the site: in small offices editors publish. */
export interface NewsroomSettings {
  editorsPublish: boolean
}

const RIGHTS: Record<Role, Rights> = {
  admin: 'publish',
  publisher: 'publish',
  editor: 'edit',
  contributor: 'write',
  leader: 'none',
}

/** Who asks the workflow for a step; null is no person, but a script, an import or the clock. */
export function actorOf(person: Person | null, { editorsPublish }: NewsroomSettings): Actor {
  if (!person) return SYSTEM
  const rights = editorsPublish && person.role === 'editor' ? 'publish' : RIGHTS[person.role]
  return { id: person.id, rights, unit: unitIdOf(person) }
}

/** Only they may give an item another publication date than the moment it came out. */
export const canBackdate = (person: Person | null) => canManageSite(person)

export const isContributor = (person: Person | null) => person?.role === 'contributor'

/** Writes tin and bài: contributors for their own unit only. */
export const canWriteItems = (person: Person | null) =>
  canEdit(person) || (isContributor(person) && unitIdOf(person) !== null)

/** Sees every unit's drafts: all of the newsroom but contributors. */
export const seesAllDrafts = (person: Person | null) => person !== null && !isContributor(person)

export function unitIdOf(person: Person | null): string | null {
  const unit = person?.unit
  if (unit === null || unit === undefined) return null
  return typeof unit === 'string' ? unit : unit.id
}
