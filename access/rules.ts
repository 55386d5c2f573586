import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import {
  canBackdate as mayBackdate,
  canEdit as mayEdit,
  canManageSite as mayManageSite,
  canWriteItems,
  isAdmin,
  isContributor,
  seesAllDrafts,
  unitIdOf,
} from '@/access/roles'
import type { Person } from '@/access/roles'
import { WORKFLOW_KINDS } from '@/editorial/activity'

/** The person behind a request; null for the public (and for scripts). */
export function personOf(req: PayloadRequest): Person | null {
  return req.user ?? null
}

// Not `exists: false`: asked of what a document refers to, Payload's MongoDB adapter leaves that out
// (3.90.1, buildSearchParams), and the public could search what is in the trash.
// A new object each time: Payload clears what rules answer of empty values, in place (3.90.1,
// sanitizePermissions), whenever the panel asks what somebody may do.
const notTrashed = (): Where => ({ deletedAt: { equals: null } })
const published = (): Where => ({ and: [{ _status: { equals: 'published' } }, notTrashed()] })
const NOTHING = false

export const anyone: Access = () => true
/** Written by hooks and read by the server, past all access rules. */
export const nobody: Access = () => NOTHING
export const admins: Access = ({ req }) => isAdmin(personOf(req))
export const editors: Access = ({ req }) => mayEdit(personOf(req))
export const siteManagers: Access = ({ req }) => mayManageSite(personOf(req))
export const staff: Access = ({ req }) => personOf(req) !== null
/** The newsroom but contributors, who are to see their own unit's work only. */
export const staffButContributors: Access = ({ req }) => seesAllDrafts(personOf(req))

/**
 * Pictures reach the public as files, and with what is published; the list of all of them would
 * also tell of drafts. `pathname` is that of the request: empty when our own pages ask.
 */
export const publicGetsFilesNotTheList: Access = ({ req }) => {
  if (personOf(req)) return true
  const isAskedDirectly = /^\/api\/media(?:\/(?!file\/)|$)/.test(req.pathname)
  return isAskedDirectly ? NOTHING : notTrashed()
}

/** What is not in the trash, for everyone; the trash for the newsroom only. */
export const everyoneSeesWhatIsKept: Access = ({ req }) => (personOf(req) ? true : notTrashed())

/** The public and contributors see what is published; the rest of the newsroom sees drafts too. */
export const publicSeesPublished: Access = ({ req }) =>
  seesAllDrafts(personOf(req)) ? true : published()

/** The same, and contributors also see the drafts of their own unit. */
export const publicSeesPublishedContributorsOwnUnit: Access = ({ req }) => {
  const person = personOf(req)
  if (seesAllDrafts(person)) return true
  const ownUnit = itemsOf(person, 'unit')
  return ownUnit ? { or: [published(), ownUnit] } : published()
}

/** Versions hold drafts: never for the public. */
export const newsroomSeesVersions: Access = ({ req }) => seesAllDrafts(personOf(req))

/** The same, and contributors see the versions of their own unit's items. */
export const newsroomSeesVersionsContributorsOwnUnit: Access = ({ req }) =>
  seesAllDrafts(personOf(req)) || (itemsOf(personOf(req), 'version.unit') ?? NOTHING)

/**
 * A contributor writes for their own unit, as long as the item is not out yet, nor trashed. The
 * panel asks this with `_status: published` to decide whether to show the button.
 */
export const editorsAndContributorsOwnDrafts: Access = ({ req, data }) => {
  const person = personOf(req)
  if (mayEdit(person)) return true
  if (isPublishing(data)) return NOTHING
  const ownUnit = itemsOf(person, 'unit')
  return ownUnit
    ? { and: [ownUnit, { _status: { not_equals: 'published' } }, notTrashed()] }
    : NOTHING
}

export const editorsAndContributors: Access = ({ req }) => canWriteItems(personOf(req))

/** Editors put into the trash; only an administrator deletes for good. */
export const editorsTrashAdminsDelete: Access = ({ req, data }) =>
  isTrashing(data) ? mayEdit(personOf(req)) : isAdmin(personOf(req))

/** What nobody changes, and an administrator may put into the trash or take out again. */
export const adminsTrash: Access = ({ req, data }) =>
  isObject(data) && 'deletedAt' in data && isAdmin(personOf(req))

/** The same for what shapes the site: units, categories, the ledger. */
export const managersTrashAdminsDelete: Access = ({ req, data }) =>
  isTrashing(data) ? mayManageSite(personOf(req)) : isAdmin(personOf(req))

/**
 * The log: those who manage the site see all of it; the rest of the newsroom what happened to items,
 * and contributors to those of their unit.
 */
export const activityOfWhatOneSees: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return NOTHING
  if (mayManageSite(person)) return true
  const ofItems: Where = { kind: { in: [...WORKFLOW_KINDS] } }
  if (seesAllDrafts(person)) return ofItems
  const ownUnit = itemsOf(person, 'unit')
  return ownUnit ? { and: [ofItems, ownUnit] } : NOTHING
}

/** People see and change their own account; administrators everyone's. */
export const oneselfAndAdmins: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return NOTHING
  return isAdmin(person) ? true : { id: { equals: person.id } }
}

/** What is for one person alone: not even administrators read it. */
export const oneselfAsRecipient: Access = ({ req }) => {
  const person = personOf(req)
  return person ? { recipient: { equals: person.id } } : NOTHING
}

/** What the newsroom says about items: contributors of those of their unit; never the public. */
export const newsroomSeesCommentsContributorsOwnUnit: Access = ({ req }) =>
  seesAllDrafts(personOf(req)) || (itemsOf(personOf(req), 'unit') ?? NOTHING)

export const editorsOnlyField: FieldAccess = ({ req }) => mayEdit(personOf(req))
export const staffOnlyField: FieldAccess = ({ req }) => personOf(req) !== null
export const adminsOnlyField: FieldAccess = ({ req }) => isAdmin(personOf(req))
export const backdatersOnlyField: FieldAccess = ({ req }) => mayBackdate(personOf(req))

function itemsOf(person: Person | null, path: string): Where | null {
  const unit = isContributor(person) ? unitIdOf(person) : null
  return unit === null ? null : { [path]: { equals: unit } }
}

function isPublishing(data: unknown): boolean {
  return isObject(data) && data._status === 'published'
}

/** Payload asks the delete rule for both; moving to the trash carries a `deletedAt`. */
function isTrashing(data: unknown): boolean {
  return isObject(data) && Boolean(data.deletedAt)
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}
