import type { Payload, TypedUser, Where } from 'payload'
import { seesAllDrafts, unitIdOf } from '@/access/roles'
import type { Period } from '@/statistics/periods'
import { endOf, monthPeriod, samePeriodLastYear, startOf } from '@/statistics/periods'
import { localMonth, localYear, toLocalDay } from '@/text/dates'

const DRAFT_LIMIT = 10

const KINDS = [
  { label: 'Tin', collection: 'news', where: {} },
  { label: 'Bài', collection: 'articles', where: {} },
  { label: 'Truyền hình', collection: 'episodes', where: { medium: { equals: 'tv' } } },
  { label: 'Phát thanh', collection: 'episodes', where: { medium: { equals: 'radio' } } },
] as const

/** `hasUnits`: contributors write them too, and see those of their own unit. */
const DRAFT_KINDS = [
  { kind: 'Tin', collection: 'news', words: 'title', hasUnits: true },
  { kind: 'Bài', collection: 'articles', words: 'title', hasUnits: true },
  { kind: 'Số phát sóng', collection: 'episodes', words: 'title', hasUnits: false },
  { kind: 'Trang tĩnh', collection: 'pages', words: 'title', hasUnits: false },
  { kind: 'Chuyên đề', collection: 'campaigns', words: 'name', hasUnits: false },
] as const

export interface MonthComparison {
  thisMonth: string
  samePeriod: string
  lastYearMonth: string
  rows: {
    label: string
    href: string
    thisMonth: number
    samePeriod: number
    lastYearMonth: number
  }[]
}

export interface WaitingDraft {
  title: string
  kind: string
  href: string
  updatedAt: string
  /** A change to what readers see already, not out itself. */
  isChange: boolean
}

/**
 * What came out this month up to today, in the same days of last year, and in that whole month:
 * items by the day they were published, episodes by the day they were broadcast.
 */
export async function countPublished({
  payload,
  user,
  now,
}: {
  payload: Payload
  user: TypedUser
  now: Date
}): Promise<MonthComparison> {
  const [year, month] = [localYear(now), localMonth(now)]
  const soFar = { from: monthPeriod(year, month).from, to: toLocalDay(now) }
  const countIn = async ({ collection, where }: (typeof KINDS)[number], period: Period) => {
    const date = collection === 'episodes' ? 'broadcastAt' : 'publishedAt'
    const within: Where = {
      [date]: { greater_than_equal: startOf(period), less_than: endOf(period) },
    }
    const { totalDocs } = await payload.count({
      collection,
      overrideAccess: false,
      user,
      where: { and: [{ _status: { equals: 'published' } }, within, where] },
    })
    return totalDocs
  }
  const rows = await Promise.all(
    KINDS.map(async (kind) => {
      const [thisMonth, samePeriod, lastYearMonth] = await Promise.all([
        countIn(kind, soFar),
        countIn(kind, samePeriodLastYear(soFar)),
        countIn(kind, monthPeriod(year - 1, month)),
      ])
      return {
        label: kind.label,
        href: `/admin/collections/${kind.collection}`,
        thisMonth,
        samePeriod,
        lastYearMonth,
      }
    }),
  )
  return {
    thisMonth: `Tháng ${month}/${year}`,
    samePeriod: `Cùng kỳ ${year - 1}`,
    lastYearMonth: `Cả tháng ${month}/${year - 1}`,
    rows,
  }
}

/**
 * Drafts that this person may see and that are not out, the last touched first: of what is new, and
 * of changes to what is out. Of the latter Payload keeps a version only, so versions are asked.
 */
export async function findWaitingDrafts({
  payload,
  user,
}: {
  payload: Payload
  user: TypedUser
}): Promise<WaitingDraft[]> {
  const lists = await Promise.all(
    draftKindsOf(user).map((kind) => findDraftsOfKind({ payload, user, kind })),
  )
  return lists
    .flat()
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
    .slice(0, DRAFT_LIMIT)
}

type DraftKind = (typeof DRAFT_KINDS)[number]

/** Payload throws where somebody may see no versions at all. */
function draftKindsOf(user: TypedUser): readonly DraftKind[] {
  if (seesAllDrafts(user)) return DRAFT_KINDS
  return unitIdOf(user) === null ? [] : DRAFT_KINDS.filter(({ hasUnits }) => hasUnits)
}

async function findDraftsOfKind({
  payload,
  user,
  kind: { kind, collection, words },
}: {
  payload: Payload
  user: TypedUser
  kind: DraftKind
}): Promise<WaitingDraft[]> {
  const shared = {
    collection,
    depth: 0,
    limit: DRAFT_LIMIT,
    overrideAccess: false,
    pagination: false,
    user,
  } as const
  const { docs } = await payload.findVersions({
    ...shared,
    select: { parent: true, version: { [words]: true, updatedAt: true } },
    sort: '-version.updatedAt',
    where: { latest: { equals: true }, 'version._status': { equals: 'draft' } },
  })
  const drafts = docs as unknown as DraftVersion[]
  const { docs: out } = await payload.find({
    ...shared,
    select: {},
    where: {
      id: { in: drafts.map(({ parent }) => parent) },
      _status: { equals: 'published' },
    },
  })
  const published = new Set(out.map(({ id }) => id))
  return drafts.map(({ parent, version }) => ({
    title: version[words] || '(chưa có tít)',
    kind,
    href: `/admin/collections/${collection}/${parent}`,
    updatedAt: version.updatedAt,
    isChange: published.has(parent),
  }))
}

/** One shape for five collections, which their types do not show. */
interface DraftVersion {
  parent: string
  version: { title?: string | null; name?: string | null; updatedAt: string }
}
