import type { Where } from 'payload'
import { CARD_SELECT, COLLECTION_OF, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import { getReading } from '@/data/cms'
import { findNewest } from '@/data/listing'
import { getMostRead } from '@/data/most-read'
import { fillIn } from '@/data/references'
import { getYearStrip } from '@/data/statistics'
import type { HomeView } from '@/data/home-views'
import type { LinkView, PublicationCard, PublicationKind } from '@/data/views'
import { routes } from '@/site/routes'

const FEATURED = 4
const LATEST = 6
const PER_CATEGORY = 3
const CAMPAIGNS = 4
const MAX_CATEGORIES = 24

const KIND_OF = { news: 'news', articles: 'article', episodes: 'episode' } as const

/** The home page: what editors chose first, then the newest; no item stands in two of the heads. */
export async function getHome(now: Date): Promise<HomeView> {
  const [chosen, newest, categories, campaigns, tv, radio, mostRead, year] = await Promise.all([
    getChosen(),
    findNewest({ kinds: ['news', 'article'], limit: 1 + 6 + FEATURED + LATEST }),
    getCategories(),
    getCampaigns(),
    findNewest({ kinds: ['episode'], where: { medium: { equals: 'tv' } }, limit: 1 }),
    findNewest({ kinds: ['episode'], where: { medium: { equals: 'radio' } }, limit: 1 }),
    getMostRead(now),
    getYearStrip(now),
  ])
  const leadStory = chosen.leadStory ?? newest.find(({ picture }) => picture) ?? newest[0] ?? null
  const isNot = (...others: (PublicationCard | null)[]) => {
    const taken = new Set(others.map((other) => other?.id))
    return ({ id }: PublicationCard) => !taken.has(id)
  }
  const featured = (chosen.featured.length > 0 ? chosen.featured : newest)
    .filter(isNot(leadStory))
    .slice(0, Math.max(FEATURED, chosen.featured.length))
  return {
    leadStory,
    featured,
    latest: newest.filter(isNot(leadStory, ...featured)).slice(0, LATEST),
    categories,
    campaigns,
    latestTv: tv[0] ?? null,
    latestRadio: radio[0] ?? null,
    mostRead,
    year,
  }
}

/** What stands on the front page by choice; items no longer public fall out by themselves. */
async function getChosen(): Promise<{
  leadStory: PublicationCard | null
  featured: PublicationCard[]
}> {
  const { cms, req } = await getReading()
  const frontPage = await cms.findGlobal({
    slug: 'front-page',
    depth: 0,
    overrideAccess: false,
    req,
  })
  const references = [
    ...(frontPage.leadStory ? [frontPage.leadStory] : []),
    ...(frontPage.featured ?? []),
  ]
  const cards = new Map<string, PublicationCard>()
  for (const collection of ['news', 'articles', 'episodes'] as const) {
    const ids = references.filter(({ relationTo }) => relationTo === collection).map(idOf)
    for (const card of await findByIds(KIND_OF[collection], ids)) cards.set(card.id, card)
  }
  const lead = frontPage.leadStory ? cards.get(idOf(frontPage.leadStory)) : undefined
  const featured = (frontPage.featured ?? []).flatMap((reference) => {
    const card = cards.get(idOf(reference))
    return card ? [card] : []
  })
  return { leadStory: lead ?? null, featured }
}

async function findByIds(kind: PublicationKind, ids: string[]): Promise<PublicationCard[]> {
  if (ids.length === 0) return []
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: COLLECTION_OF[kind],
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    req,
    pagination: false,
    select: kind === 'episode' ? EPISODE_CARD_SELECT : CARD_SELECT,
    where: { id: { in: ids } },
  })
  return (await fillIn(docs)).map((row) => toCard(kind, row))
}

/** Categories that have something to show, each with its newest items. */
async function getCategories(): Promise<HomeView['categories']> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'categories',
    depth: 0,
    limit: MAX_CATEGORIES,
    overrideAccess: false,
    req,
    pagination: false,
    select: { name: true, slug: true, stream: true },
    sort: 'order',
  })
  const categories = await Promise.all(
    docs.map(async ({ id, name, slug, stream }) => ({
      category: { label: name, href: routes.category(slug ?? '') },
      stream,
      items: await newestOf({ category: { equals: id } }),
    })),
  )
  return categories.filter(({ items }) => items.length > 0)
}

function newestOf(where: Where): Promise<PublicationCard[]> {
  return findNewest({ kinds: ['news', 'article'], where, limit: PER_CATEGORY, isBare: true })
}

async function getCampaigns(): Promise<LinkView[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'campaigns',
    depth: 0,
    limit: CAMPAIGNS,
    overrideAccess: false,
    req,
    pagination: false,
    select: { name: true, slug: true },
    sort: '-createdAt',
  })
  return docs.map(({ name, slug }) => ({ label: name, href: routes.campaign(slug ?? '') }))
}

function idOf({ value }: { value: string | { id: string } }): string {
  return typeof value === 'string' ? value : value.id
}
