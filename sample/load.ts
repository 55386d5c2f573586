import type { Payload, PayloadRequest } from 'payload'
import { sampleArticles } from './articles'
import { sampleCampaigns } from './campaigns'
import { sampleCategories } from './categories'
import { episodeDate, numberInYear, publicationDate } from './dates'
import { sampleEpisodes } from './episodes'
import { toStoredRichText } from './lexical'
import { loadLedger } from './load-ledger'
import { sampleNews } from './news'
import { samplePages } from './pages'
import { renderPicture, samplePictures } from './pictures'
import { sampleSite } from './site'
import { getSourceUnits } from './source'
import type { SampleArticle, SampleEpisode, SampleNews } from './types'

/** Ids by the names that the sample content uses for them. */
type Ids = Map<string, string>

interface Known {
  pictures: Ids
  categories: Ids
  campaigns: Ids
  units: Ids
}

/**
 * Fills an empty database: units, categories, campaigns, the ledger's opening balances, the static
 * pages and the site's settings to stay, and sample items marked as such. One transaction where the
 * database has them: a crash leaves the database empty.
 *
 * @param now the moment of loading; sample items lie in the months before it.
 */
export async function loadSampleContent({
  payload,
  req,
  now,
}: {
  payload: Payload
  req: PayloadRequest
  now: Date
}): Promise<void> {
  const known: Known = {
    units: await loadUnits(payload, req),
    categories: await loadCategories(payload, req),
    campaigns: await loadCampaigns(payload, req),
    pictures: await loadPictures(payload, req),
  }
  await loadLedger({ payload, req })
  await loadPages(payload, req)
  await loadGlobals(payload, req)
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

async function loadUnits(payload: Payload, req: PayloadRequest): Promise<Ids> {
  const ids: Ids = new Map()
  for (const [index, unit] of getSourceUnits().entries()) {
    const { id } = await payload.create({
      collection: 'units',
      req,
      data: { ...unit, order: (index + 1) * 10 },
    })
    ids.set(unit.shortName, id)
  }
  return ids
}

async function loadCategories(payload: Payload, req: PayloadRequest): Promise<Ids> {
  const ids: Ids = new Map()
  for (const category of sampleCategories) {
    const { id } = await payload.create({ collection: 'categories', req, data: category })
    ids.set(category.slug, id)
  }
  return ids
}

async function loadCampaigns(payload: Payload, req: PayloadRequest): Promise<Ids> {
  const ids: Ids = new Map()
  for (const campaign of sampleCampaigns) {
    const { id } = await payload.create({
      collection: 'campaigns',
      req,
      data: { ...campaign, _status: 'published' },
    })
    ids.set(campaign.slug, id)
  }
  return ids
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

async function loadPages(payload: Payload, req: PayloadRequest): Promise<void> {
  for (const { slug, title, body } of samplePages) {
    await payload.create({
      collection: 'pages',
      req,
      data: { slug, title, body: toStoredRichText(body), _status: 'published' },
    })
  }
}

async function loadGlobals(payload: Payload, req: PayloadRequest): Promise<void> {
  const { mainNavigation, footerNavigation, ...settings } = sampleSite
  await payload.updateGlobal({ slug: 'site-settings', req, data: settings })
  await payload.updateGlobal({
    slug: 'navigation',
    req,
    data: { main: mainNavigation, footer: footerNavigation },
  })
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
