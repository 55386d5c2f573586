import { getReading } from '@/data/cms'
import { fillIn } from '@/data/references'
import { toBody } from '@/data/rich-text'
import type { StaticPageView } from '@/data/views'

/** A published static page; null when there is none at this address. */
export async function findStaticPage(slug: string): Promise<StaticPageView | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'pages',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { title: true, lead: true, body: true, updatedAt: true },
    where: { slug: { equals: slug } },
  })
  const [row] = await fillIn(docs)
  if (!row) return null
  return {
    title: row.title,
    lead: row.lead ?? null,
    body: toBody(row.body),
    updatedAt: row.updatedAt,
  }
}
