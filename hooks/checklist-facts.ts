import type { PayloadRequest } from 'payload'
import { DUPLICATE_DAYS, questionsOf } from '@/editorial/checklist'
import type { CheckedItem, Facts } from '@/editorial/checklist-rules'
import { findBrokenLinks } from '@/hooks/broken-links'
import { fold } from '@/text/fold'

const DAY_MS = 24 * 60 * 60 * 1000
const TITLED = ['news', 'articles', 'episodes'] as const
/** More with the same words are no more of a duplicate. */
const RECENT_LIMIT = 20

interface Asked {
  item: CheckedItem
  /** The item's own id: it is no duplicate of itself. */
  id: string | null
  req: PayloadRequest
  now: Date
}

/** What the checklist has to know from the database, read past all access rules: it tells no text. */
export async function gatherFacts({ item, id, req, now }: Asked): Promise<Facts> {
  const { title, links, media } = questionsOf(item)
  const [brokenLinks, picturesWithoutAlt, recentTitles] = await Promise.all([
    findBrokenLinks(links, req),
    findPicturesWithoutAlt(media, req),
    findRecentTitles({ title, id, req, now }),
  ])
  return { brokenLinks, picturesWithoutAlt, recentTitles }
}

async function findPicturesWithoutAlt(media: string[], req: PayloadRequest): Promise<string[]> {
  if (media.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    pagination: false,
    req,
    select: { alt: true, mimeType: true },
    where: { id: { in: media } },
  })
  return docs
    .filter(({ alt, mimeType }) => mimeType?.startsWith('image/') && !alt?.trim())
    .map(({ id }) => id)
}

/** Their folded words hold this title's; whether the whole title is the same, the rule decides. */
async function findRecentTitles({
  title,
  id,
  req,
  now,
}: {
  title: string
  id: string | null
  req: PayloadRequest
  now: Date
}): Promise<Facts['recentTitles']> {
  const words = fold(title)
  if (words === '') return []
  const since = new Date(now.getTime() - DUPLICATE_DAYS * DAY_MS).toISOString()
  const found = await Promise.all(
    TITLED.map((collection) =>
      req.payload.find({
        collection,
        depth: 0,
        limit: RECENT_LIMIT,
        pagination: false,
        req,
        select: { title: true, publishedAt: true },
        sort: '-publishedAt',
        where: {
          and: [
            { _status: { equals: 'published' } },
            { publishedAt: { greater_than_equal: since } },
            { searchText: { contains: words } },
            ...(id === null ? [] : [{ id: { not_equals: id } }]),
          ],
        },
      }),
    ),
  )
  return found
    .flatMap(({ docs }) => docs)
    .map((doc) => ({ title: doc.title, publishedAt: doc.publishedAt ?? now.toISOString() }))
}
