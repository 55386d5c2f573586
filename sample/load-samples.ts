import type { Payload, PayloadRequest } from 'payload'
import { sampleArticles } from './articles'
import { episodeDate, numberInYear, publicationDate } from './dates'
import { sampleEpisodes } from './episodes'
import { toStoredRichText } from './lexical'
import type { Foundation, Ids } from './load-foundation'
import { sampleNews } from './news'
import { renderPicture, samplePictures } from './pictures'
import type { SampleArticle, SampleEpisode, SampleNews } from './types'

interface Known extends Foundation {
  pictures: Ids
}

/**
 * The sample tin, bài and episodes with their pictures, each marked as a sample.
 *
 * @param now the moment of loading; sample items lie in the months before it.
 */
export async function loadSamples({
  payload,
  req,
  foundation,
  now,
}: {
  payload: Payload
  req: PayloadRequest
  foundation: Foundation
  now: Date
}): Promise<void> {
  const known: Known = { ...foundation, pictures: await loadPictures(payload, req) }
  for (const [index, item] of sampleNews.entries()) {
    await payload.create({ collection: 'news', req, data: itemOf({ item, index, known, now }) })
  }
  for (const [index, item] of sampleArticles.entries()) {
    await payload.create({ collection: 'articles', req, data: itemOf({ item, index, known, now }) })
  }
  for (const item of sampleEpisodes) {
    const broadcastAt = episodeDate(item, now)
    await payload.create({
      collection: 'episodes',
      req,
      data: {
        ...commonOf(item, known),
        medium: item.medium,
        number: numberInYear(item.medium, broadcastAt),
        broadcastAt: broadcastAt.toISOString(),
        publishedAt: broadcastAt.toISOString(),
      },
    })
  }
}

async function loadPictures(payload: Payload, req: PayloadRequest): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { key, alt, credit } of samplePictures) {
    const data = await renderPicture(key)
    const { id } = await payload.create({
      collection: 'media',
      req,
      data: { alt, credit, isSample: true },
      file: { data, mimetype: 'image/png', name: `${key}.png`, size: data.length },
    })
    ids.set(key, id)
  }
  return ids
}

function itemOf({
  item,
  index,
  known,
  now,
}: {
  item: SampleNews | SampleArticle
  index: number
  known: Known
  now: Date
}) {
  return { ...commonOf(item, known), publishedAt: publicationDate(item.daysAgo, index, now) }
}

function commonOf(item: SampleNews | SampleArticle | SampleEpisode, known: Known) {
  return {
    slug: item.slug,
    title: item.title,
    lead: item.lead,
    body: toStoredRichText(item.body),
    byline: item.byline,
    cover: known.pictures.get(item.cover),
    category: known.categories.get(item.category),
    unit: item.unit === null ? null : known.units.get(item.unit),
    campaigns: item.campaigns.flatMap((slug) => known.campaigns.get(slug) ?? []),
    isSample: true,
    _status: 'published' as const,
  }
}
