import { CARD_POPULATE } from '@/data/cards'
import { getReading } from '@/data/cms'
import { toBody } from '@/data/rich-text'
import type { StaticPageView } from '@/data/views'

/** A published static page; null when there is none at this address. */
export async function findStaticPage(slug: string): Promise<StaticPageView | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'pages',
    depth: 1,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    populate: CARD_POPULATE,
    select: { title: true, lead: true, body: true, updatedAt: true },
    where: { slug: { equals: slug } },
  })
  const row = docs[0]
  if (!row) return null
  return {
    title: row.title,
    lead: row.lead ?? null,
    body: toBody(row.body),
    updatedAt: row.updatedAt,
  }
}
