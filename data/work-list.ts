import type { TypedUser, Where } from 'payload'
import { canEdit } from '@/access/roles'
import { findDue } from '@/data/due-items'
import { dueEntries } from '@/data/due-entries'
import { findMissingBroadcasts } from '@/data/missing-broadcasts'
import type { Asker, NewsroomItem } from '@/data/newsroom'
import { countItems, findAsker, findItems, narrowedList } from '@/data/newsroom'
import type { ToldSteps } from '@/data/steps-told'
import { findToldSteps } from '@/data/steps-told'
import { findWaitingPosts } from '@/data/waiting-posts'
import type { WorkEntry, WorkList, WorkSection, WorkView } from '@/data/work-views'
import { publishes } from '@/editorial/actors'
import { whoAsks } from '@/hooks/step-situation'

/** So many of each list are shown at once. */
const SHOWN = 10
const DUE_SHOWN = 5

interface Section {
  where: Where[]
  /** By when it was sent, the oldest first; by when it was touched, the newest first. */
  sort: 'submittedAt' | '-updatedAt'
  /** How the panel's own list is narrowed to the same. */
  narrowed: [field: string, operator: string, value: string][]
}

/** What waits for this person; null for whoever only reads, or has no unit to write for. */
export async function getWorkList({
  user,
  now,
}: {
  user: TypedUser | null
  now: Date
}): Promise<WorkView | null> {
  const asker = await findAsker(user)
  if (!asker || asker.person.role === 'leader') return null
  const isReviewer = canEdit(asker.person)
  const canPublish = publishes(await whoAsks(asker.req))
  const wanted = sectionsOf(asker, canPublish)
  const [found, late, due, missingBroadcasts, posts] = await Promise.all([
    Promise.all(
      wanted.map(async (section) => ({ section, ...(await findSection(asker, section)) })),
    ),
    findDue(asker, { now, isLate: true, limit: SHOWN }),
    findDue(asker, { now, isLate: false, limit: DUE_SHOWN }),
    isReviewer ? findMissingBroadcasts(asker, now) : [],
    findWaitingPosts(asker),
  ])
  const items = [
    ...found.flatMap(({ items: own }) => own),
    ...[...late.items, ...due.items].map(({ item }) => item),
  ]
  const [told, published] = await Promise.all([
    findToldSteps(
      asker,
      items.map(({ id }) => id),
    ),
    findPublished(
      asker,
      found.flatMap(({ items: own }) => own),
    ),
  ])
  return {
    isReviewer,
    canPublish,
    lists: found.map(({ section, items: own, total, more }) => ({
      section: section.name,
      entries: own.map((item) => entryOf({ section: section.name, item, told, published })),
      total,
      more,
    })),
    late: dueEntries(late.items, told),
    lateTotal: late.total,
    due: dueEntries(due.items, told),
    dueTotal: due.total,
    missingBroadcasts,
    posts,
  }
}

type NamedSection = Section & { name: WorkSection }

function sectionsOf({ person, unit }: Asker, isPublisher: boolean): NamedSection[] {
  // Everybody of a unit writes for it together; the others answer for what they have sent or saved.
  const sentByThem: Where[] = unit ? [] : [{ submittedBy: { equals: person.id } }]
  const savedByThem: Where[] = unit ? [] : [{ savedBy: { equals: person.id } }]
  const sections: Record<WorkSection, Section> = {
    submitted: {
      where: [{ state: { equals: 'submitted' } }],
      sort: 'submittedAt',
      narrowed: [['state', 'equals', 'submitted']],
    },
    returned: {
      where: [{ state: { equals: 'draft' } }, { returnReason: { exists: true } }, ...sentByThem],
      sort: '-updatedAt',
      narrowed: [['state', 'equals', 'draft']],
    },
    approved: {
      where: [{ state: { equals: 'approved' } }, { scheduledAt: { exists: false } }],
      sort: '-updatedAt',
      narrowed: [
        ['state', 'equals', 'approved'],
        ['scheduledAt', 'exists', 'false'],
      ],
    },
    drafts: {
      where: [{ state: { equals: 'draft' } }, { returnReason: { exists: false } }, ...savedByThem],
      sort: '-updatedAt',
      narrowed: [['state', 'equals', 'draft']],
    },
  }
  const names: WorkSection[] = ['returned', 'submitted', 'approved', 'drafts']
  return names
    .filter((name) => name !== 'approved' || isPublisher)
    .map((name) => ({ name, ...sections[name] }))
}

async function findSection(
  asker: Asker,
  { where, sort, narrowed }: Section,
): Promise<Pick<WorkList, 'total' | 'more'> & { items: NewsroomItem[] }> {
  const kinds = await Promise.all(
    asker.kinds.map(async (kind) => {
      const items = await findItems(asker, kind, { where, sort, limit: SHOWN + 1 })
      const count = items.length > SHOWN ? await countItems(asker, kind, { where }) : items.length
      return { kind, items, count }
    }),
  )
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  const items = kinds
    .flatMap(({ items: own }) => own)
    .toSorted(orderOf(sort))
    .slice(0, SHOWN)
  const more = kinds
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({ label: kind.label, count, href: narrowedList(kind, narrowed) }))
  return { items, total, more: total > items.length ? more : [] }
}

function orderOf(sort: Section['sort']): (one: NewsroomItem, other: NewsroomItem) => number {
  return sort === 'submittedAt'
    ? (one, other) => (one.submittedAt ?? '').localeCompare(other.submittedAt ?? '')
    : (one, other) => other.updatedAt.localeCompare(one.updatedAt)
}

/** Which of them readers see already: what waits is then a change to it. */
async function findPublished(asker: Asker, items: readonly NewsroomItem[]): Promise<Set<string>> {
  const lists = await Promise.all(
    asker.kinds.map(async (kind) => {
      const ids = items.filter((item) => item.kind === kind).map(({ id }) => id)
      if (ids.length === 0) return []
      const where: Where[] = [{ id: { in: ids } }, { _status: { equals: 'published' } }]
      return findItems(asker, kind, { where, sort: 'id', limit: ids.length, isOut: true })
    }),
  )
  return new Set(lists.flat().map(({ id }) => id))
}

const STEP_BEFORE = { submitted: 'submit', returned: 'return', approved: 'approve' } as const

function entryOf({
  section,
  item: { id, kind, title, href, updatedAt, submittedAt, returnReason },
  told,
  published,
}: {
  section: WorkSection
  item: NewsroomItem
  told: ToldSteps
  published: ReadonlySet<string>
}): WorkEntry {
  const step = section === 'drafts' ? null : told.last(id, STEP_BEFORE[section])
  return {
    key: id,
    title,
    kind: kind.label,
    href,
    at: section === 'submitted' && submittedAt ? submittedAt : (step?.at ?? updatedAt),
    who: step?.who ?? null,
    note: section === 'returned' ? returnReason : (step?.note ?? null),
    isChange: published.has(id),
  }
}
