import { getArchive } from '@/data/archive'
import { CARD_POPULATE, toUnitLink } from '@/data/cards'
import { getReading } from '@/data/cms'
import { getKeyFigures } from '@/data/key-figures'
import { getListing } from '@/data/listing'
import { toPicture } from '@/data/pictures'
import type { FactView, KeyFigureView, TopicView } from '@/data/topic-views'
import type { ArchiveYear } from '@/data/views'
import { labels } from '@/site/labels'
import { networkLabels } from '@/site/network-labels'
import type { ListQuery } from '@/site/queries'
import { routes } from '@/site/routes'
import type { Dimension } from '@/statistics/engines/counter'
import { dayOf } from '@/statistics/periods'
import { formatDay, toLocalDay } from '@/text/dates'

export interface TopicPage {
  topic: TopicView
  archive: ArchiveYear[]
}

type Topic = { id: string } & Omit<TopicView, 'listing' | 'keyFigures'>

/** A category's page; null when there is no such category. The same for the two below. */
export async function findCategoryPage(slug: string, query: ListQuery): Promise<TopicPage | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'categories',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { name: true, description: true },
    where: { slug: { equals: slug } },
  })
  const row = docs[0]
  if (!row) return null
  const topic = {
    id: row.id,
    title: row.name,
    description: row.description ?? null,
    picture: null,
    facts: [],
  }
  return topicPage({
    dimension: 'category',
    topic,
    query,
    hrefOf: (list) => routes.category(slug, list),
  })
}

export async function findUnitPage(slug: string, query: ListQuery): Promise<TopicPage | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'units',
    depth: 1,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    populate: CARD_POPULATE,
    select: {
      name: true,
      validFrom: true,
      validTo: true,
      successors: true,
      address: true,
      phone: true,
      email: true,
      facebookUrl: true,
    },
    where: { slug: { equals: slug } },
  })
  const row = docs[0]
  if (!row) return null
  const facts = known([
    dayFact(labels.listing.validFrom, row.validFrom),
    dayFact(labels.listing.validTo, row.validTo),
    {
      label: labels.listing.successors,
      values: (row.successors ?? []).flatMap((unit) => toUnitLink(unit) ?? []),
    },
    textFact(labels.layout.address, row.address),
    textFact(labels.layout.phone, row.phone),
    textFact(labels.layout.email, row.email),
    {
      label: networkLabels.facebook,
      values: row.facebookUrl ? [{ label: networkLabels.page, href: row.facebookUrl }] : [],
    },
  ])
  const topic = { id: row.id, title: row.name, description: null, picture: null, facts }
  return topicPage({ dimension: 'unit', topic, query, hrefOf: (list) => routes.unit(slug, list) })
}

export async function findCampaignPage(slug: string, query: ListQuery): Promise<TopicPage | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'campaigns',
    depth: 1,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    populate: CARD_POPULATE,
    select: {
      name: true,
      description: true,
      cover: true,
      facts: true,
      indicators: true,
      startsOn: true,
      endsOn: true,
    },
    where: { slug: { equals: slug } },
  })
  const row = docs[0]
  if (!row) return null
  const facts = known([
    dayFact(labels.listing.startsOn, row.startsOn),
    dayFact(labels.listing.endsOn, row.endsOn),
    ...(row.facts ?? []).map(({ label, value }) => ({ label, values: [value] })),
  ])
  const topic = {
    id: row.id,
    title: row.name,
    description: row.description ?? null,
    picture: toPicture(row.cover),
    facts,
  }
  const references = (row.indicators ?? []).map(referenceOf)
  return topicPage({
    dimension: 'campaign',
    topic,
    keyFigures: await getKeyFigures(references, toLocalDay(new Date())),
    query,
    hrefOf: (list) => routes.campaign(slug, list),
  })
}

async function topicPage({
  dimension,
  topic,
  query,
  hrefOf,
  keyFigures = [],
}: {
  dimension: Dimension
  topic: Topic
  query: ListQuery
  hrefOf: (query: ListQuery) => string
  keyFigures?: KeyFigureView[]
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
  const { title, description, picture, facts } = topic
  return { topic: { title, description, picture, facts, keyFigures, listing }, archive }
}

function textFact(label: string, text: string | null | undefined): FactView {
  return { label, values: text ? [text] : [] }
}

function referenceOf(indicator: string | { id: string }): string {
  return typeof indicator === 'string' ? indicator : indicator.id
}

function dayFact(label: string, instant: string | null | undefined): FactView {
  return { label, values: instant ? [formatDay(dayOf(instant))] : [] }
}

function known(facts: FactView[]): FactView[] {
  return facts.filter(({ values }) => values.length > 0)
}
