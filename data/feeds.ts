import type { Where } from 'payload'
import { CARD_SELECT, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import { getReading } from '@/data/cms'
import { findNewestRows } from '@/data/listing'
import type { ItemRow } from '@/data/publications'
import { fillIn } from '@/data/references'
import { revisedAt } from '@/data/revision'
import type { PublicationKind } from '@/data/views'
import { labels } from '@/site/labels'
import type { FeedTopic } from '@/site/routes'
import { routes } from '@/site/routes'
import { sharing } from '@/site/sharing-labels'
import type { Feed, FeedItem } from '@/syndication/feed'

const MOST_ITEMS = 30

const FEED_SELECT = { ...CARD_SELECT, byline: true, createdAt: true, updatedAt: true } as const
const EPISODE_FEED_SELECT = { ...FEED_SELECT, ...EPISODE_CARD_SELECT } as const

/** The newest items of everything, a category or a unit; null when there is no such topic. */
export async function findFeed(topic: FeedTopic): Promise<Feed | null> {
  if (topic === null) {
    const items = await findItems(['news', 'article', 'episode'], {})
    return { ...sharing.feedOfAll, path: routes.home(), items }
  }
  const found = await findTopic(topic)
  if (!found) return null
  const items = await findItems(['news', 'article'], { [topic.type]: { equals: found.id } })
  return {
    title: found.name,
    description: sharing.feedOfTopic(found.name),
    path: routes[topic.type](topic.slug),
    items,
  }
}

/** What can be followed besides everything: categories and units, in their order. */
export async function getFeedTopics(): Promise<
  Record<'categories' | 'units', { name: string; slug: string }[]>
> {
  const { cms, req } = await getReading()
  const [categories, units] = await Promise.all(
    (['categories', 'units'] as const).map((collection) =>
      cms.find({
        collection,
        depth: 0,
        limit: 0,
        overrideAccess: false,
        req,
        pagination: false,
        select: { name: true, slug: true },
        sort: 'order',
      }),
    ),
  )
  const named = (found: typeof categories) =>
    (found?.docs ?? []).flatMap(({ name, slug }) => (slug ? [{ name, slug }] : []))
  return { categories: named(categories), units: named(units) }
}

async function findItems(kinds: PublicationKind[], where: Where): Promise<FeedItem[]> {
  const rows = await findNewestRows({
    kinds,
    where,
    limit: MOST_ITEMS,
    selectOf: (kind) => (kind === 'episode' ? EPISODE_FEED_SELECT : FEED_SELECT),
  })
  return (await fillIn(rows as (ItemRow & { kind: PublicationKind })[])).map(toItem)
}

function toItem(row: ItemRow & { kind: PublicationKind }): FeedItem {
  const { id, title, lead, href, publishedAt, picture, category, unit } = toCard(row.kind, row)
  const tags = [labels.kinds[row.kind], category?.label, unit?.label]
  return {
    id,
    title,
    summary: lead,
    path: href,
    publishedAt,
    revisedAt: revisedAt({ ...row, publishedAt }),
    byline: row.byline ?? null,
    tags: tags.filter((tag) => tag !== undefined),
    picture: picture && { ...picture.share, alt: picture.alt },
  }
}

async function findTopic({ type, slug }: NonNullable<FeedTopic>) {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: type === 'category' ? 'categories' : 'units',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { name: true },
    where: { slug: { equals: slug.normalize('NFC') } },
  })
  return docs[0] ?? null
}
