import { existsSync } from 'node:fs'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '@/database/testing/portal'
import { env } from '@/env'
import { toLocalDay } from '@/text/dates'
import { sampleCampaigns } from './campaigns'
import { sampleCategories } from './categories'
import { loadContent } from './load-content'
import { samplePages } from './pages'
import { samplePictures } from './pictures'
import { removeSampleContent } from './remove'
import { sampleSite } from './site'
import { getActivityFigures, getPublicationCounts, getSourceUnits } from './source'

const MARKED = ['news', 'articles', 'episodes', 'media'] as const
const KEPT = [
  'units',
  'categories',
  'campaigns',
  'indicators',
  'figures',
  'targets',
  'pages',
  'documents',
  'issuers',
  'documentFields',
] as const

/** The day after the last that the report covers: an item before it would be in the figures. */
const FIRST_UNCOVERED_DAY = '2022-07-26'

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
})

async function countsOf(collections: readonly CollectionSlug[]): Promise<Record<string, number>> {
  const entries = collections.map(async (collection) => {
    const { totalDocs } = await payload.count({ collection, trash: true })
    return [collection, totalDocs] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** The files of the sample pictures and their widths, as the database names them. */
async function pictureFiles(): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    pagination: false,
    where: { isSample: { equals: true } },
  })
  return docs.flatMap(({ filename, sizes }) => [
    filename!,
    ...Object.values(sizes ?? {}).map((size) => size.filename!),
  ])
}

const isOnDisk = (name: string) => existsSync(path.join(env.MEDIA_DIR, name))

describe('an empty database', () => {
  const now = new Date()

  beforeAll(async () => {
    await loadContent({ payload, withSamples: true, now })
  })

  test('gets all of the sample content', async () => {
    const { figures, ranges, targets } = getActivityFigures()
    expect(await countsOf([...KEPT, ...MARKED])).toEqual({
      units: getSourceUnits().length,
      categories: sampleCategories.length,
      campaigns: sampleCampaigns.length,
      indicators: 4 + figures.length + ranges.length,
      figures: 2 * getPublicationCounts().length + figures.length + ranges.length,
      targets: targets.length,
      pages: samplePages.length,
      documents: 1,
      issuers: 2,
      documentFields: 8,
      news: 12,
      articles: 4,
      episodes: 8,
      // And the file of the report, which is no sample.
      media: samplePictures.length + 1,
    })
  })

  test('gets the name of the site and its menus', async () => {
    const [settings, navigation] = await Promise.all([
      payload.findGlobal({ slug: 'site-settings' }),
      payload.findGlobal({ slug: 'navigation' }),
    ])
    expect(settings.name).toBe(sampleSite.name)
    expect(navigation.main).toHaveLength(sampleSite.mainNavigation.length)
    expect(navigation.footer).toHaveLength(sampleSite.footerNavigation.length)
  })

  test.each(['news', 'articles', 'episodes'] as const)(
    'gets %s that are all marked as samples',
    async (collection) => {
      const { docs } = await payload.find({ collection, depth: 0, pagination: false })
      expect(docs.filter(({ isSample }) => isSample !== true)).toEqual([])
    },
  )

  test('gets no other collection that can be marked', () => {
    const marked = payload.config.collections.filter(({ flattenedFields }) =>
      flattenedFields.some(({ name }) => name === 'isSample'),
    )
    expect(marked.map(({ slug }) => slug as string).toSorted()).toEqual(MARKED.toSorted())
  })

  test.each(['news', 'articles', 'episodes'] as const)(
    'gets %s that are out, with a picture and a category, on days that no figure covers',
    async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        overrideAccess: false,
        pagination: false,
      })
      expect(docs.length).toBeGreaterThan(0)
      for (const doc of docs) {
        expect(doc.cover).toBeTruthy()
        expect(doc.category).toBeTruthy()
        const dates = [doc.publishedAt, 'broadcastAt' in doc ? doc.broadcastAt : doc.publishedAt]
        for (const date of dates) {
          expect(Date.parse(date!)).toBeLessThan(now.getTime())
          expect(toLocalDay(date!) >= FIRST_UNCOVERED_DAY).toBe(true)
        }
      }
    },
  )

  test('gets pictures that are on disk in every width and every cut', async () => {
    // Itself, in four widths, and cut in four ways around its focal point.
    const FILES_OF_ONE = 9
    const files = await pictureFiles()
    expect(files).toHaveLength(FILES_OF_ONE * samplePictures.length)
    expect(files.filter((name) => !isOnDisk(name))).toEqual([])
  })

  describe('from which the samples are removed', () => {
    let before: Record<string, number>
    let own: string
    let files: string[]
    beforeAll(async () => {
      before = await countsOf(KEPT)
      files = await pictureFiles()
      own = (await payload.create({ collection: 'news', data: { title: 'Tin của chúng tôi' } })).id
      const { docs } = await payload.find({ collection: 'news', depth: 0, limit: 1, sort: 'id' })
      const deletedAt = new Date().toISOString()
      await payload.update({ collection: 'news', id: docs[0]!.id, data: { deletedAt } })
      const removals = await removeSampleContent(payload)
      expect(removals.map(({ collection, removed }) => [collection, removed])).toEqual([
        ['news', 12],
        ['articles', 4],
        ['episodes', 8],
        ['media', samplePictures.length],
      ])
      expect(removals.flatMap(({ failures }) => failures)).toEqual([])
    })

    test('has none left, the trash included', async () => {
      for (const collection of MARKED) {
        const where = { isSample: { equals: true } }
        expect((await payload.count({ collection, trash: true, where })).totalDocs).toBe(0)
      }
      expect(files.filter(isOnDisk)).toEqual([])
    })

    test('keeps everything else', async () => {
      expect(await countsOf(KEPT)).toEqual(before)
      const { docs } = await payload.find({ collection: 'news', depth: 0, trash: true })
      expect(docs.map(({ id }) => id)).toEqual([own])
      expect((await payload.findGlobal({ slug: 'site-settings' })).name).toBe(sampleSite.name)
    })
  })
})
