import type { CardRow } from '@/data/cards'
import { getReading } from '@/data/cms'
import type { LinkView, PublicationKind } from '@/data/views'
import { relatedFinderOf } from '@/search/engines/adapter'
import type { Neighbour, RelatedItem } from '@/search/engines/related-finder'
import { topicOf } from '@/search/related'
import { routes } from '@/site/routes'

const RELATED_LIMIT = 4
const NO_NEIGHBOURS = { newer: undefined, older: undefined }

interface Item extends CardRow {
  campaigns?: ({ id: string } | string)[] | null
}

interface Surroundings {
  /** The nearest first, with the ids of what they refer to. */
  related: RelatedItem[]
  newer: LinkView | null
  older: LinkView | null
}

/** What leads on from an item's page. */
export async function surroundingsOf(kind: PublicationKind, item: Item): Promise<Surroundings> {
  const { cms } = await getReading()
  const finder = relatedFinderOf(cms.db)
  const { id, publishedAt } = item
  const topic = topicOf(kind, {
    title: item.title ?? '',
    lead: item.lead ?? '',
    campaigns: (item.campaigns ?? []).map(idOf),
    category: item.category ? idOf(item.category) : null,
  })
  const [related, { newer, older }] = await Promise.all([
    finder.findNearest(topic, { kind, id, limit: RELATED_LIMIT }),
    publishedAt ? finder.findNeighbours({ kind, id, publishedAt }) : NO_NEIGHBOURS,
  ])
  return { related, newer: linkTo(kind, newer), older: linkTo(kind, older) }
}

function linkTo(kind: PublicationKind, neighbour: Neighbour | undefined): LinkView | null {
  if (!neighbour) return null
  return { label: neighbour.title, href: routes.publication(kind, neighbour.slug) }
}

function idOf(reference: { id: string } | string): string {
  return typeof reference === 'string' ? reference : reference.id
}
