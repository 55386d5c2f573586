import { getArchive } from '@/data/archive'
import { getCms } from '@/data/cms'
import { getListing } from '@/data/listing'
import type { ArchiveYear, TopicView } from '@/data/views'
import { labels } from '@/site/labels'
import type { ListQuery } from '@/site/routes'
import { routes } from '@/site/routes'
import type { Dimension } from '@/statistics/engines/counter'
import { dayOf } from '@/statistics/periods'
import { formatDay } from '@/text/dates'

export interface TopicPage {
  topic: TopicView
  archive: ArchiveYear[]
}

interface Topic {
  id: string
  title: string
  description: string | null
  facts: TopicView['facts']
}

/** A category's page; null when there is no such category. The same for the two below. */
export async function findCategoryPage(slug: string, query: ListQuery): Promise<TopicPage | null> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'categories',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { name: true, description: true },
    where: { slug: { equals: slug } },
  })
  const row = docs[0]
  if (!row) return null
  const topic = { id: row.id, title: row.name, description: row.description ?? null, facts: [] }
  return topicPage({
    dimension: 'category',
    topic,
    query,
    hrefOf: (list) => routes.category(slug, list),
  })
}

export async function findUnitPage(slug: string, query: ListQuery): Promise<TopicPage | null> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'units',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { name: true, validFrom: true, validTo: true },
    where: { slug: { equals: slug } },
  })
  const row = docs[0]
  if (!row) return null
  const facts = [
    { label: labels.listing.validFrom, value: formatOptionalDay(row.validFrom) },
    { label: labels.listing.validTo, value: formatOptionalDay(row.validTo) },
  ].filter(({ value }) => value !== '')
  const topic = { id: row.id, title: row.name, description: null, facts }
  return topicPage({ dimension: 'unit', topic, query, hrefOf: (list) => routes.unit(slug, list) })
}

export async function findCampaignPage(slug: string, query: ListQuery): Promise<TopicPage | null> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'campaigns',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { name: true, description: true, facts: true },
    where: { slug: { equals: slug } },
  })
  const row = docs[0]
  if (!row) return null
  const facts = (row.facts ?? []).map(({ label, value }) => ({ label, value }))
  const topic = { id: row.id, title: row.name, description: row.description ?? null, facts }
  return topicPage({
    dimension: 'campaign',
    topic,
    query,
    hrefOf: (list) => routes.campaign(slug, list),
  })
}

async function topicPage({
  dimension,
  topic,
  query,
  hrefOf,
}: {
  dimension: Dimension
  topic: Topic
  query: ListQuery
  hrefOf: (query: ListQuery) => string
}): Promise<TopicPage> {
  const field = dimension === 'campaign' ? 'campaigns' : dimension
  const [listing, archive] = await Promise.all([
    getListing({
      kinds: ['news', 'article'],
      where: { [field]: { equals: topic.id } },
      query,
      hrefOf,
    }),
    getArchive({ kinds: ['news', 'article'], query, hrefOf, topic: { [dimension]: topic.id } }),
  ])
  const { title, description, facts } = topic
  return { topic: { title, description, facts, listing }, archive }
}

function formatOptionalDay(instant: string | null | undefined): string {
  return instant ? formatDay(dayOf(instant)) : ''
}
