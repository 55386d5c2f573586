import type { CollectionSlug, Payload, PayloadRequest, TypedUser, Where } from 'payload'
import { createLocalReq } from 'payload'
import { canWriteItems, isContributor, seesAllDrafts, unitIdOf } from '@/access/roles'
import { getCms } from '@/data/cms'
import type { WorkflowKind } from '@/editorial/activity'
import { itemPath } from '@/editorial/item-path'
import type { State, StoredStanding } from '@/editorial/states'
import { standingOf } from '@/editorial/states'

/** A kind of item as the panel's own pages name it. */
export interface NewsroomKind {
  collection: WorkflowKind
  label: string
  /** The field that is its title. */
  words: 'title' | 'name' | 'abstract'
  /** Tells when it happened, so that it has a day in the calendar before it comes out. */
  isDated: boolean
}

/** Tin and bài are of a unit, the others of the federation's own editors. */
const OF_UNITS: readonly NewsroomKind[] = [
  { collection: 'news', label: 'Tin', words: 'title', isDated: true },
  { collection: 'articles', label: 'Bài', words: 'title', isDated: true },
]
const ALL: readonly NewsroomKind[] = [
  ...OF_UNITS,
  { collection: 'episodes', label: 'Số phát sóng', words: 'title', isDated: true },
  { collection: 'documents', label: 'Văn bản', words: 'abstract', isDated: false },
  { collection: 'pages', label: 'Trang tĩnh', words: 'title', isDated: false },
  { collection: 'campaigns', label: 'Chuyên đề', words: 'name', isDated: false },
]

/** Somebody of the newsroom, with what they ask through and what their work is. */
export interface Asker {
  payload: Payload
  req: PayloadRequest
  person: TypedUser
  kinds: readonly NewsroomKind[]
  /** A contributor's: work of others is not theirs, published or not. */
  unit: string | null
}

export interface NewsroomItem {
  id: string
  kind: NewsroomKind
  title: string
  href: string
  state: State
  updatedAt: string
  submittedAt: string | null
  returnReason: string | null
  scheduledAt: string | null
  withdrawAt: string | null
  publishedAt: string | null
  eventAt: string | null
  broadcastAt: string | null
}

/** Who sees where items stand: all of the newsroom, contributors once they have a unit. */
export function seesItems(user: TypedUser | null): user is TypedUser {
  return user !== null && (seesAllDrafts(user) || canWriteItems(user))
}

/** Null for who has nothing to see. */
export async function findAsker(user: TypedUser | null): Promise<Asker | null> {
  if (!seesItems(user)) return null
  const payload = await getCms()
  const req = await createLocalReq({ user }, payload)
  const ownUnit = isContributor(user) ? unitIdOf(user) : null
  return { payload, req, person: user, kinds: ownUnit ? OF_UNITS : ALL, unit: ownUnit }
}

interface Question {
  where: Where[]
  sort: string
  limit: number
  /** What readers see, instead of the newest version of each item. */
  isOut?: boolean
}

/** Items of one kind as this person may see them, and no more of each than is shown. */
export async function findItems(
  { payload, req, unit }: Asker,
  kind: NewsroomKind,
  { where, sort, limit, isOut = false }: Question,
): Promise<NewsroomItem[]> {
  const { docs } = await payload.find({
    collection: kind.collection,
    depth: 0,
    draft: !isOut,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    select: selectOf(kind) as { state: true },
    sort,
    where: { and: [...where, ...ofUnit(unit, isOut)] },
  })
  return docs.map((doc) => itemOf(kind, doc as unknown as Row))
}

/** How many there are of what `findItems` shows the first of. */
export async function countItems(
  { payload, req, unit }: Asker,
  { collection }: NewsroomKind,
  { where, isOut = false }: Pick<Question, 'where' | 'isOut'>,
): Promise<number> {
  const { totalDocs } = await payload.find({
    collection,
    depth: 0,
    draft: !isOut,
    limit: 1,
    overrideAccess: false,
    req,
    select: { state: true },
    where: { and: [...where, ...ofUnit(unit, isOut)] },
  })
  return totalDocs
}

/** The panel's list, narrowed as its own filters would do it. */
export function narrowedList(
  { collection }: { collection: CollectionSlug },
  conditions: readonly [field: string, operator: string, value: string | readonly string[]][],
): string {
  const query = new URLSearchParams()
  for (const [index, [field, operator, value]] of conditions.entries()) {
    const name = `where[or][0][and][${index}][${field}][${operator}]`
    if (typeof value === 'string') query.set(name, value)
    else for (const [place, one] of value.entries()) query.set(`${name}[${place}]`, one)
  }
  return `/admin/collections/${collection}?${query.toString()}`
}

/**
 * Of what is not out the access rules give a contributor their own unit's only; said twice, SQLite
 * would read all of the unit's versions.
 */
function ofUnit(unit: string | null, isOut: boolean): Where[] {
  return unit !== null && isOut ? [{ unit: { equals: unit } }] : []
}

function selectOf({ collection, words, isDated }: NewsroomKind): Record<string, true> {
  return {
    [words]: true,
    _status: true,
    state: true,
    updatedAt: true,
    submittedAt: true,
    returnReason: true,
    scheduledAt: true,
    withdrawAt: true,
    ...(isDated ? { publishedAt: true, eventAt: true } : {}),
    ...(collection === 'episodes' ? { broadcastAt: true } : {}),
  }
}

/** One shape for six collections, which their types do not show. */
interface Row extends StoredStanding {
  id: string
  title?: string | null
  name?: string | null
  abstract?: string | null
  updatedAt: string
  publishedAt?: string | null
  eventAt?: string | null
  broadcastAt?: string | null
}

function itemOf(kind: NewsroomKind, row: Row): NewsroomItem {
  const { state, submittedAt, returnReason, scheduledAt, withdrawAt } = standingOf(row)
  return {
    id: row.id,
    kind,
    title: row[kind.words]?.trim() || '(chưa có tít)',
    href: itemPath(kind.collection, row.id),
    state,
    updatedAt: row.updatedAt,
    submittedAt,
    returnReason,
    scheduledAt,
    withdrawAt,
    publishedAt: row.publishedAt ?? null,
    eventAt: row.eventAt ?? null,
    broadcastAt: row.broadcastAt ?? null,
  }
}
