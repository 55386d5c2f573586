/** `SAMPLE_CONTENT=off`, which README recommends for a deployment. */
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { getHome } from '@/data/home'
import { getSite } from '@/data/site'
import { getSpanStatistics } from '@/data/span-statistics'
import { valueOf } from '@/data/statistics'
import { openPortal } from '@/database/testing/portal'
import { sampleCampaigns } from './campaigns'
import { sampleCategories } from './categories'
import { loadContent } from './load-content'
import { samplePages } from './pages'
import { sampleSite } from './site'
import { getActivityFigures, getPublicationCounts, getSourceUnits } from './source'

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
  await loadContent({ payload, withSamples: false, now: new Date() })
})

async function countOf(collection: keyof typeof FOUNDATION | (typeof SAMPLES)[number]) {
  return (await payload.count({ collection, trash: true })).totalDocs
}

const { figures, ranges, targets } = getActivityFigures()
const FOUNDATION = {
  units: getSourceUnits().length,
  categories: sampleCategories.length,
  campaigns: sampleCampaigns.length,
  indicators: 4 + figures.length + ranges.length,
  figures: 2 * getPublicationCounts().length + figures.length + ranges.length,
  targets: targets.length,
  pages: samplePages.length,
  documents: 1,
  // The file of the report.
  media: 1,
}
const SAMPLES = ['news', 'articles', 'episodes'] as const

test.each(Object.entries(FOUNDATION))(
  'a database without samples has its %s (%i)',
  async (collection, count) => {
    expect(await countOf(collection as keyof typeof FOUNDATION)).toBe(count)
  },
)

test.each(SAMPLES)('a database without samples has no %s', async (collection) => {
  expect(await countOf(collection)).toBe(0)
})

test('the statistics begin with the opening balances of the report', async () => {
  const { byYear, news, articles } = await getSpanStatistics({}, new Date())
  expect(byYear?.map(({ year }) => year)).toEqual(
    expect.arrayContaining([2018, 2019, 2020, 2021, 2022]),
  )
  expect([news, articles].map(valueOf)).toEqual([1160, 90])
})

test('the site has its name and menus, and an empty front page', async () => {
  const site = await getSite()
  expect(site.name).toBe(sampleSite.name)
  expect(site.mainNavigation).toEqual(sampleSite.mainNavigation)
  expect(site.footerNavigation).toEqual(sampleSite.footerNavigation)
  expect(await getHome(new Date())).toMatchObject({ leadStory: null, featured: [], latest: [] })
})
