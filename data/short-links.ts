import { COLLECTION_OF } from '@/data/cards'
import { getReading } from '@/data/cms'
import type { PublicationKind } from '@/data/views'
import { routes } from '@/site/routes'
import { idsOfShortCode } from '@/site/short-links'

const KINDS: PublicationKind[] = ['news', 'article', 'episode']

/** The path of the item that `/t/<code>` means; null when readers cannot see one. */
export async function findShortLink(code: string): Promise<string | null> {
  const ids = idsOfShortCode(code)
  if (ids === null) return null
  const { cms, req } = await getReading()
  const paths = await Promise.all(
    KINDS.map(async (kind) => {
      const { docs } = await cms.find({
        collection: COLLECTION_OF[kind],
        depth: 0,
        limit: 1,
        overrideAccess: false,
        req,
        pagination: false,
        select: { slug: true },
        where: {
          and: [{ id: { greater_than_equal: ids.from } }, { id: { less_than_equal: ids.to } }],
        },
      })
      const slug = docs[0]?.slug
      return slug ? routes.publication(kind, slug) : null
    }),
  )
  return paths.find((path) => path !== null) ?? null
}
