/**
 * No query of a reader's page, and none of saving an item, may read a whole table that grows with
 * the years: what takes no time with 200 items takes a second with 20,000.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { getArchive } from '@/data/archive'
import { findFeed, getFeedTopics } from '@/data/feeds'
import { findPodcastChapters, getPodcast } from '@/data/podcast'
import { getHome } from '@/data/home'
import { getListing, parseListQuery } from '@/data/listing'
import { findDocument } from '@/data/document-page'
import { getDocumentList } from '@/data/documents'
import { getKeyFigures } from '@/data/key-figures'
import { getMostRead } from '@/data/most-read'
import { getNetwork } from '@/data/network'
import { findStaticPage } from '@/data/pages'
import { getPressList } from '@/data/press'
import { getBroadcastYear, getBroadcastYears } from '@/data/programme'
import { findPublication } from '@/data/publications'
import {
  findQuestion,
  findQuestionCard,
  findQuestionTexts,
  getQuestionDates,
  getQuestionList,
  getQuestionPaths,
} from '@/data/questions'
import { findReplaced, getReplaced } from '@/data/replaced-documents'
import { findByWords } from '@/data/search'
import { findSharePicture } from '@/data/share-pictures'
import { findSharedPreview } from '@/data/shared-preview'
import { findShortLink } from '@/data/short-links'
import { getSite } from '@/data/site'
import { getNewsEntries, getSitemapFiles, getSitemapItems, getSitemapPages } from '@/data/sitemaps'
import { getSpanStatistics } from '@/data/span-statistics'
import { getYearStrip } from '@/data/statistics'
import { findCampaignPage, findCategoryPage, findUnitPage } from '@/data/topics'
import { findYearStatistics } from '@/data/year-statistics'
import { storeOneOfEverything } from '@/database/testing/one-of-everything'
import { openPortal } from '@/database/testing/portal'
import { findScans, recordStatements } from '@/database/testing/query-plans'
import { env } from '@/env'

const NOW = new Date()
const YEAR = NOW.getUTCFullYear()

/** Tables that grow with every item, save or reader; the others are as long as a list on paper. */
const GROWING =
  /^(news|articles|episodes|documents|_(news|articles|episodes|documents)_v)(_\w+)?$|^(redirects|content_changes|media|questions|preview_links|readings|search_(items|words))$/

/** Modules whose functions are asked through those of others, or are for those who are logged in. */
const NOT_PAGES = new Set([
  'calendar',
  'closed-numbers',
  'closed-periods',
  'cms',
  'desk',
  'document-cards',
  'draw-picture',
  'due-items',
  'ledger',
  'missing-broadcasts',
  'newsroom',
  'notices',
  'preview',
  'reports',
  'same-period',
  'schedule',
  'search-filters',
  'search-results',
  'span-counts',
  'statistics-files',
  'steps-told',
  'targets',
  'waiting-posts',
  'work-list',
])

const NO_ID = '019a0000-0000-7000-8000-000000000000'
const href = () => ''
const listing = (query: Record<string, string>) =>
  getListing({ kinds: ['news', 'article'], query: parseListQuery(query), hrefOf: href })

/** By the module of data/ that answers. */
const PAGES: Record<string, Record<string, () => Promise<unknown>>> = {
  archive: { archive: () => getArchive({ kinds: ['news', 'article'], query: {}, hrefOf: href }) },
  'document-page': { 'a document': () => findDocument('178-bc-ldld', NOW) },
  documents: {
    'the library': () => getDocumentList({}, NOW),
    'documents that are narrowed down': () =>
      getDocumentList({ type: 'report', year: YEAR, force: 'inForce', words: 'sơ kết' }, NOW),
    'documents that are no longer in force': () => getDocumentList({ force: 'expired' }, NOW),
  },
  feeds: {
    'the feed of everything': () => findFeed(null),
    'the feed of a unit': () => findFeed({ type: 'unit', slug: 'don-vi-cu' }),
    'what can be followed': getFeedTopics,
  },
  podcast: {
    'the podcast': () => getPodcast('LĐLĐ tỉnh', null),
    'the chapters of an episode': () => findPodcastChapters('so-1'),
  },
  home: { 'the home page': () => getHome(NOW) },
  listing: {
    'a list': () => listing({}),
    'a list further on': () =>
      listing({ truoc: `${NOW.toISOString()}_00000000-0000-7000-8000-000000000000` }),
    'a list of a month': () => listing({ nam: String(YEAR), thang: '4' }),
    'a list of episodes': () => getListing({ kinds: ['episode'], query: {}, hrefOf: href }),
  },
  'key-figures': { 'numbers of a campaign': () => getKeyFigures(['khong-co'], '2024-01-01') },
  // An hour later: the front page has just asked for it, and it is kept for some minutes.
  'most-read': { 'what is read most': () => getMostRead(new Date(NOW.getTime() + 3_600_000)) },
  network: { 'the network': () => getNetwork('school', NOW) },
  pages: { 'a static page': () => findStaticPage('gioi-thieu') },
  press: { 'what newspapers write': () => getPressList(undefined) },
  programme: {
    'a year of broadcasts': () => getBroadcastYear({ medium: 'tv', year: YEAR, now: NOW }),
    'the years of broadcasts': () => getBroadcastYears('radio', NOW),
  },
  publications: {
    'a tin': () => findPublication('news', 'tin-da-dang'),
    'a bài': () => findPublication('article', 'bai-da-dang'),
    'an episode': () => findPublication('episode', 'so-da-phat'),
  },
  questions: {
    'questions that were answered': () => getQuestionList({}),
    'questions of a topic': () => getQuestionList({ topic: 'healthInsurance' }),
    'a question': () => findQuestion('khong-co'),
    'a question by its id': () => findQuestionCard(NO_ID),
    'addresses of questions': () => getQuestionPaths(1, 100),
    'when questions came out': () => getQuestionDates(),
    'questions that a search has found': () => findQuestionTexts([NO_ID]),
  },
  'replaced-documents': {
    'what replaces documents': () => findReplaced([NO_ID], '2026-01-01'),
    'all that is replaced': () => getReplaced('2026-01-01'),
  },
  search: {
    'a search': () => findByWords('đã đăng'),
    'a search for nothing': () => findByWords('dax đăng'),
  },
  'share-pictures': {
    'the picture of an item': () => findSharePicture('article', NO_ID, 'LĐLĐ tỉnh'),
    'the picture of a document': () => findSharePicture('document', NO_ID, 'LĐLĐ tỉnh'),
    'the picture of a question': () => findSharePicture('question', NO_ID, 'LĐLĐ tỉnh'),
  },
  'shared-preview': {
    'a link to a draft': () => findSharedPreview({ token: 'khong-mo-duoc', now: NOW }),
  },
  'short-links': { 'a short link': () => findShortLink('3kTMd9Ab2XyZq') },
  site: { 'head and foot': getSite },
  sitemaps: {
    'the index of sitemaps': () => getSitemapFiles(),
    'a sitemap of items': () => getSitemapItems({ kind: 'tin-tuc', year: YEAR, part: 1 }),
    'a later part of it': () => getSitemapItems({ kind: 'tin-tuc', year: YEAR, part: 2 }),
    'the sitemap of broadcasts': () =>
      getSitemapItems({ kind: 'chuong-trinh', year: YEAR, part: 1 }),
    'the sitemap of documents': () => getSitemapItems({ kind: 'van-ban', year: null, part: 1 }),
    'a later part of documents': () => getSitemapItems({ kind: 'van-ban', year: null, part: 2 }),
    'a later part of questions': () => getSitemapItems({ kind: 'hoi-dap', year: null, part: 2 }),
    'the sitemap of pages': getSitemapPages,
    'the newest': () => getNewsEntries(NOW),
  },
  'span-statistics': { 'statistics of a span': () => getSpanStatistics({}, NOW) },
  statistics: { 'the strip of this year': () => getYearStrip(NOW) },
  topics: {
    'a category': () => findCategoryPage('chuyen-muc', {}),
    'a unit': () => findUnitPage('don-vi-cu', {}),
    'a campaign': () => findCampaignPage('thang-cong-nhan', {}),
  },
  'year-statistics': { 'statistics of a year': () => findYearStatistics(YEAR, NOW) },
}

// What MongoDB makes of these queries it tells otherwise (docs/OPERATIONS.md).
describe.runIf(env.DATABASE_URL.startsWith('file:'))('read by an index', () => {
  let payload: Payload

  const scansOf = async (work: () => Promise<unknown>) => {
    const { client } = payload.db as unknown as SQLiteAdapter
    const statements = await recordStatements(client, work)
    expect(statements.length).toBeGreaterThan(0)
    return (await findScans(client, statements)).filter(({ table }) => GROWING.test(table))
  }

  beforeAll(async () => {
    payload = await openPortal()
    await storeOneOfEverything(payload, 20)
    const { id: category } = await payload.create({
      collection: 'categories',
      data: { name: 'Chuyên mục', stream: 'regular' },
    })
    const common = { category, _status: 'published' as const }
    const broadcast = { medium: 'tv' as const, number: 1, broadcastAt: NOW.toISOString() }
    await payload.create({ collection: 'articles', data: { title: 'Bài đã đăng', ...common } })
    await payload.create({
      collection: 'episodes',
      data: { title: 'Số đã phát', ...broadcast, ...common },
    })
  })

  for (const [name, work] of Object.values(PAGES).flatMap((pages) => Object.entries(pages))) {
    test(name, async () => {
      expect(await scansOf(work)).toEqual([])
    })
  }

  test('publishing an item, giving it another address, withdrawing and deleting it', async () => {
    const scans = await scansOf(async () => {
      const item = await payload.create({
        collection: 'news',
        data: { title: 'Tin sắp đổi địa chỉ', _status: 'published' },
      })
      const change = { collection: 'news', id: item.id } as const
      await payload.update({ ...change, data: { slug: 'dia-chi-moi' } })
      await payload.update({ ...change, data: { _status: 'draft' } })
      await payload.delete(change)
    })
    expect(scans).toEqual([])
  })

  test('writing a redirect by hand', async () => {
    const data = { from: '/cu', type: 'moved', to: '/tin-tuc/moi' } as const
    expect(await scansOf(() => payload.create({ collection: 'redirects', data }))).toEqual([])
  })

  test('but a scan is told from what is read by an index', async () => {
    const { client } = payload.db as unknown as SQLiteAdapter
    const asked = (sql: string) => scansOf(() => client.execute(sql))
    expect(await asked(`SELECT id FROM news WHERE lead = 'x'`)).toMatchObject([{ table: 'news' }])
    expect(await asked(`SELECT n.id FROM news AS n WHERE n.lead = 'x'`)).toMatchObject([
      { table: 'news' },
    ])
    expect(await asked(`SELECT id FROM news WHERE slug = 'x'`)).toEqual([])
  })
})

test('every module of data/ that reads is looked at', () => {
  const reading = readdirSync('data')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !NOT_PAGES.has(name) && exportsReads(name))
  expect(reading).toEqual(Object.keys(PAGES).toSorted())
})

function exportsReads(name: string): boolean {
  return /^export (async )?function (get|find)[A-Z]/m.test(readFileSync(`data/${name}.ts`, 'utf8'))
}
