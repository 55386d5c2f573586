import { COLLECTION_OF } from '@/data/cards'
import { getReading } from '@/data/cms'
import type { LinkView, PublicationKind } from '@/data/views'
import { routes } from '@/site/routes'
import { idsOfShortCode } from '@/site/short-links'

const KINDS: PublicationKind[] = ['news', 'article', 'episode']

/**
 * Where `/t/<code>` leads: to its item, or, where readers cannot see that any more, to what has become
 * of its address. null for what never was to be seen.
 */
export async function findShortLink(code: string): Promise<{ path: string } | 'gone' | null> {
  const item = await findShortLinked(code)
  return item === null ? findFormer(code) : { path: item.href }
}

/** The item that a code means, as readers see it; null when they do not. */
export async function findShortLinked(code: string): Promise<LinkView | null> {
  const ids = idsOfShortCode(code)
  if (ids === null) return null
  const links = await Promise.all(
    KINDS.map(async (kind) => {
      const id = await findId(kind, ids)
      return id === null ? null : findLink(kind, id)
    }),
  )
  return links.find((link) => link !== null) ?? null
}

/**
 * The id that begins as the code says, of whatever item. Whether readers may see it is not asked
 * here: with that in the question, SQLite goes through everything that is published (200 ms with
 * 100,000 items) instead of looking the id up.
 */
async function findId(
  kind: PublicationKind,
  ids: { from: string; to: string },
): Promise<string | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: COLLECTION_OF[kind],
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    pagination: false,
    select: {},
    sort: 'id',
    trash: true,
    where: { and: [{ id: { greater_than_equal: ids.from } }, { id: { less_than_equal: ids.to } }] },
  })
  return docs[0]?.id ?? null
}

async function findLink(kind: PublicationKind, id: string): Promise<LinkView | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: COLLECTION_OF[kind],
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { slug: true, title: true },
    where: { id: { equals: id } },
  })
  const [item] = docs
  return item?.slug ? { label: item.title, href: routes.publication(kind, item.slug) } : null
}

/**
 * What has been out has left a redirect at each of its addresses, which outlives the item itself: it
 * says that the item is gone, unless somebody has decided where the address leads instead.
 */
async function findFormer(code: string): Promise<{ path: string } | 'gone' | null> {
  const ids = idsOfShortCode(code)
  if (ids === null) return null
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'redirects',
    depth: 0,
    limit: 0,
    // The list of them is the newsroom's; what one address answers is everybody's.
    overrideAccess: true,
    req,
    pagination: false,
    select: { from: true, type: true },
    sort: 'from',
    where: {
      and: [{ owner: { greater_than_equal: ids.from } }, { owner: { less_than_equal: ids.to } }],
    },
  })
  const moved = docs.find(({ type }) => type === 'moved')
  if (moved) return { path: moved.from }
  return docs.length > 0 ? 'gone' : null
}
