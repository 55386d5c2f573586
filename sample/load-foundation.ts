import type { Payload, PayloadRequest } from 'payload'
import { sampleCampaigns } from './campaigns'
import { sampleCategories } from './categories'
import { toStoredRichText } from './lexical'
import { loadLedger } from './load-ledger'
import { loadLibrary } from './load-library'
import { samplePages } from './pages'
import { sampleReportSettings } from './report-settings'
import { sampleSite } from './site'
import { getSourceUnits } from './source'

/** Ids by the names that the sample content uses for them. */
export type Ids = Map<string, string>

/** What sample items refer to. */
export interface Foundation {
  units: Ids
  categories: Ids
  campaigns: Ids
}

/**
 * What every portal begins with and keeps: units, categories and campaigns, the ledger with its
 * opening balances and the document they come from, the static pages and the site's settings. None of it is marked as a sample: it
 * comes from the report, not from us.
 */
export async function loadFoundation({
  payload,
  req,
}: {
  payload: Payload
  req: PayloadRequest
}): Promise<Foundation> {
  await loadLedger({ payload, req })
  const foundation: Foundation = {
    units: await loadUnits(payload, req),
    categories: await loadCategories(payload, req),
    campaigns: await loadCampaigns(payload, req),
  }
  await loadLibrary({ payload, req })
  await loadPages(payload, req)
  await loadGlobals(payload, req)
  return foundation
}

/** Which Zalo groups the report names for every one of them (mục I.2); the others it leaves open. */
const ZALO_BLOCKS = ['office', 'commune', 'school'] as const

/** All of them are on Facebook: 23 of 23, says the report (mục I.2), and the federation itself. */
async function loadUnits(payload: Payload, req: PayloadRequest): Promise<Ids> {
  const ids: Ids = new Map()
  for (const [index, unit] of getSourceUnits().entries()) {
    const { id } = await payload.create({
      collection: 'units',
      req,
      data: {
        ...unit,
        order: (index + 1) * 10,
        isOnFacebook: true,
        zaloGroups: unit.kind === 'district' ? ZALO_BLOCKS.map((block) => ({ block })) : [],
      },
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
  const { docs } = await payload.find({
    collection: 'indicators',
    depth: 0,
    pagination: false,
    req,
    select: { key: true },
  })
  const ids: Ids = new Map()
  for (const campaign of sampleCampaigns) {
    const { id } = await payload.create({
      collection: 'campaigns',
      req,
      data: {
        ...campaign,
        indicators: campaign.indicators.map((key) => idOfKey(docs, key)),
        _status: 'published',
      },
    })
    ids.set(campaign.slug, id)
  }
  return ids
}

function idOfKey(indicators: { id: string; key: string }[], key: string): string {
  const known = indicators.find((indicator) => indicator.key === key)
  if (known === undefined) throw new Error(`No indicator: ${key}`)
  return known.id
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
  await payload.updateGlobal({ slug: 'report-settings', req, data: sampleReportSettings })
  await payload.updateGlobal({
    slug: 'navigation',
    req,
    data: { main: mainNavigation, footer: footerNavigation },
  })
}
