import type { Where } from 'payload'
import { CARD_SELECT, COLLECTION_OF, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import type { CardRow } from '@/data/cards'
import { getReading } from '@/data/cms'
import { fillIn } from '@/data/references'
import type { ListingView, PublicationCard, PublicationKind } from '@/data/views'
import type { ListQuery } from '@/site/queries'
import { kindOfQuery, lackingOfQuery } from '@/site/queries'
import type { Period } from '@/statistics/periods'
import { endOf, monthPeriod, startOf, yearPeriod } from '@/statistics/periods'
import { parseMonth, periodOfMonths } from '@/statistics/span-choice'

const PAGE_SIZE = 12

/** Where a list page stands: the publication instant and id of the last item already shown. */
interface Cursor {
  publishedAt: string
  id: string
}

/**
 * A page of published items of some kinds, newest first.
 *
 * Pages by a cursor, never by number: the thousandth page costs what the first one does, and items
 * published meanwhile neither repeat nor hide others.
 */
export async function getListing({
  kinds,
  where = {},
  query,
  hrefOf,
}: {
  kinds: readonly PublicationKind[]
  where?: Where
  query: ListQuery
  hrefOf: (query: ListQuery) => string
}): Promise<ListingView> {
  const before = parseCursor(query.before)
  const conditions = [
    where,
    ...timeConditions(query),
    ...(query.lacking ? [{ [query.lacking]: { exists: false } }] : []),
    ...(before ? [afterCursor(before)] : []),
  ]
  const cards = await findNewest({
    kinds: kinds.filter((kind) => query.kind === undefined || query.kind === kind),
    where: { and: conditions },
    limit: PAGE_SIZE + 1,
  })
  const items = cards.slice(0, PAGE_SIZE)
  const last = items.at(-1)
  return {
    items,
    olderHref:
      cards.length > PAGE_SIZE && last ? hrefOf({ ...query, before: formatCursor(last) }) : null,
    newestHref: before ? hrefOf({ ...query, before: undefined }) : null,
  }
}

/**
 * The newest published items of some kinds together.
 *
 * @param isBare leaves out pictures, categories and units, for lists that show none: a query for
 *   each of them less.
 */
export async function findNewest({
  kinds,
  where = {},
  limit,
  isBare = false,
}: {
  kinds: readonly PublicationKind[]
  where?: Where
  limit: number
  isBare?: boolean
}): Promise<PublicationCard[]> {
  const newest = await findNewestRows({ kinds, where, limit, selectOf: cardSelectOf })
  const rows = isBare ? newest : await fillIn(newest)
  return rows.map((row) => toCard(row.kind, row))
}

/** The same as they are stored, with what else `selectOf` asks for. */
export async function findNewestRows({
  kinds,
  where,
  limit,
  selectOf,
}: {
  kinds: readonly PublicationKind[]
  where: Where
  limit: number
  selectOf: (kind: PublicationKind) => typeof CARD_SELECT
}): Promise<(CardRow & { kind: PublicationKind })[]> {
  const { cms, req } = await getReading()
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const { docs } = await cms.find({
        collection: COLLECTION_OF[kind],
        depth: 0,
        limit,
        overrideAccess: false,
        req,
        pagination: false,
        select: selectOf(kind),
        sort: ['-publishedAt', '-id'],
        where,
      })
      return docs.map((row: CardRow) => ({ ...row, kind }))
    }),
  )
  return lists.flat().sort(newestFirst).slice(0, limit)
}

function cardSelectOf(kind: PublicationKind) {
  return kind === 'episode' ? EPISODE_CARD_SELECT : CARD_SELECT
}

/** Reads `?nam=2024&thang=4&truoc=…`; what makes no sense is left out, never an error. */
export function parseListQuery(params: Record<string, string | string[] | undefined>): ListQuery {
  const year = parseWhole(params.nam, 1900, 2999)
  const month = year === undefined ? undefined : parseWhole(params.thang, 1, 12)
  const before = typeof params.truoc === 'string' ? params.truoc : undefined
  return {
    year,
    month,
    ...(year === undefined ? parseSpan(params.tu, params.den) : {}),
    kind: kindOfQuery(params.loai) ?? undefined,
    lacking: lackingOfQuery(params.thieu) ?? undefined,
    before: parseCursor(before) ? before : undefined,
  }
}

function parseSpan(first: unknown, last: unknown): Pick<ListQuery, 'from' | 'to'> {
  const [from, to] = [parseMonth(first), parseMonth(last)]
  return from !== null && to !== null && from <= to ? { from, to } : {}
}

function timeConditions(query: ListQuery): Where[] {
  const period = periodOf(query)
  if (period === null) return []
  return [{ publishedAt: { greater_than_equal: startOf(period), less_than: endOf(period) } }]
}

function periodOf({ year, month, from, to }: ListQuery): Period | null {
  if (from !== undefined && to !== undefined) return periodOfMonths(from, to)
  if (year === undefined) return null
  return month === undefined ? yearPeriod(year) : monthPeriod(year, month)
}

function afterCursor({ publishedAt, id }: Cursor): Where {
  return {
    and: [
      { publishedAt: { less_than_equal: publishedAt } },
      { or: [{ publishedAt: { less_than: publishedAt } }, { id: { less_than: id } }] },
    ],
  }
}

function formatCursor({ publishedAt, id }: Cursor): string {
  return `${publishedAt}_${id}`
}

function parseCursor(text: string | undefined): Cursor | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{36})$/.exec(text ?? '')
  return match?.[1] && match[2] && !Number.isNaN(Date.parse(match[1]))
    ? { publishedAt: match[1], id: match[2] }
    : null
}

function parseWhole(
  text: string | string[] | undefined,
  min: number,
  max: number,
): number | undefined {
  const value = typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : NaN
  return value >= min && value <= max ? value : undefined
}

function newestFirst(one: CardRow, other: CardRow): number {
  const [at, otherAt] = [one.publishedAt ?? '', other.publishedAt ?? '']
  return otherAt.localeCompare(at) || other.id.localeCompare(one.id)
}
