import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { getHome } from '@/data/home'
import { findNewest, getListing, parseListQuery } from '@/data/listing'
import { getBroadcastYear } from '@/data/programme'
import { findPublication } from '@/data/publications'
import { findByWords } from '@/data/search'
import { findCampaignPage, findCategoryPage, findUnitPage } from '@/data/topics'
import type { PublicationCard } from '@/data/views'
import { openPortal } from '@/database/testing/portal'
import type { ListQuery } from '@/site/queries'
import { routes } from '@/site/routes'

const KINDS = ['news', 'article'] as const
const BOUNDARIES = {
  lastOf2023: '2023-12-31T16:59:59.999Z',
  firstOf2024: '2023-12-31T17:00:00.000Z',
  lastOfFebruary: '2024-02-29T16:59:59.999Z',
  firstOfMarch: '2024-02-29T17:00:00.000Z',
}

let payload: Payload
let topic: { category: string; unit: string; campaigns: string[] }

/** Titles of everything that readers may see, in the order in which they were made. */
const visible: string[] = []

interface NewItem {
  title: string
  publishedAt?: string
  lead?: string
}

async function publish(collection: 'news' | 'articles', item: NewItem): Promise<string> {
  const { id } = await payload.create({
    collection,
    depth: 0,
    data: { ...item, ...topic, _status: 'published' },
  })
  visible.push(item.title)
  return id
}

beforeAll(async () => {
  payload = await openPortal()
  const category = await payload.create({
    collection: 'categories',
    data: { name: 'Pháp luật', stream: 'regular' },
  })
  const unit = await payload.create({
    collection: 'units',
    data: { name: 'LĐLĐ huyện', shortName: 'Huyện', kind: 'district' },
  })
  const campaign = await payload.create({
    collection: 'campaigns',
    data: { name: 'Đại hội', _status: 'published' },
  })
  topic = { category: category.id, unit: unit.id, campaigns: [campaign.id] }

  for (let number = 1; number <= 64; number += 1) {
    // Every seventh hour holds a handful that came out at the very same instant.
    const hour = String(Math.floor(number / 7)).padStart(2, '0')
    const minute = number % 7 < 5 ? '00' : '30'
    const publishedAt = `2024-06-15T${hour}:${minute}:00.000Z`
    await publish(number % 3 === 0 ? 'articles' : 'news', { title: `Mục ${number}`, publishedAt })
  }
  for (const [title, publishedAt] of Object.entries(BOUNDARIES)) {
    await publish('news', { title, publishedAt })
  }
}, 120_000)

/** Turns pages as a reader does, by the links. */
async function readThrough(query: ListQuery = {}): Promise<PublicationCard[][]> {
  const pages: PublicationCard[][] = []
  let href: string | null = routes.section('news', query)
  while (href !== null && pages.length < 20) {
    const page = await getListing({
      kinds: KINDS,
      query: queryOf(href),
      hrefOf: (next) => routes.section('news', next),
    })
    pages.push(page.items)
    href = page.olderHref
  }
  return pages
}

function queryOf(href: string): ListQuery {
  return parseListQuery(
    Object.fromEntries(new URL(href, 'http://portal.test').searchParams.entries()),
  )
}

const titlesOf = (cards: PublicationCard[]) => cards.map(({ title }) => title)
const titlesFor = async (words: string) =>
  (await findByWords(words)).results.map(({ title }) => title.map(({ text }) => text).join(''))

describe('a list that a number of the statistics leads to', () => {
  const titlesAt = async (href: string) => {
    const list = { query: queryOf(href), hrefOf: (next: ListQuery) => routes.section('news', next) }
    return titlesOf((await getListing({ ...list, kinds: KINDS })).items)
  }

  test('shows a span of months, from the first midnight in Vietnam to the last', async () => {
    expect(await titlesAt('/tin-tuc?tu=2024-01&den=2024-02')).toEqual([
      'lastOfFebruary',
      'firstOf2024',
    ])
    expect(await titlesAt('/tin-tuc?tu=2023-12&den=2024-03')).toHaveLength(4)
  })

  test('shows everything where its span makes no sense', async () => {
    const everything = await titlesAt('/tin-tuc')
    for (const span of ['tu=2024-03&den=2024-01', 'tu=2024-01', 'tu=x&den=2024-01']) {
      expect(await titlesAt(`/tin-tuc?${span}`)).toEqual(everything)
    }
  })

  test('shows one kind of a topic', async () => {
    const unit = await payload.findByID({ collection: 'units', id: topic.unit })
    const kindsOf = async (kind: 'news' | 'article') => {
      const page = await findUnitPage(unit.slug!, { kind })
      return new Set(page?.topic.listing.items.map((item) => item.kind))
    }
    expect(await kindsOf('news')).toEqual(new Set(['news']))
    expect(await kindsOf('article')).toEqual(new Set(['article']))
  })

  test('shows what names no category or no unit', async () => {
    expect(await titlesAt('/tin-tuc?thieu=don-vi')).toEqual([])
    const { id } = await payload.create({
      collection: 'news',
      data: { title: 'Không của ai', category: topic.category, _status: 'published' },
    })
    try {
      expect(await titlesAt('/tin-tuc?thieu=don-vi')).toEqual(['Không của ai'])
      expect(await titlesAt('/tin-tuc?thieu=chuyen-muc')).toEqual([])
    } finally {
      await payload.delete({ collection: 'news', id })
    }
  })
})

describe('turning pages from the newest to the oldest', () => {
  test('shows every item exactly once', async () => {
    const pages = await readThrough()
    expect(pages.length).toBeGreaterThan(4)
    expect(titlesOf(pages.flat()).toSorted()).toEqual(visible.toSorted())
  })

  test('never shows an older item before a newer one', async () => {
    const dates = (await readThrough()).flat().map(({ publishedAt }) => publishedAt)
    expect(dates).toEqual(dates.toSorted().toReversed())
  })

  test('shows the same order every time, and the same as one long list', async () => {
    const once = titlesOf((await readThrough()).flat())
    expect(titlesOf((await readThrough()).flat())).toEqual(once)
    expect(titlesOf(await findNewest({ kinds: KINDS, limit: 100 }))).toEqual(once)
  })

  test('is not disturbed by what comes out meanwhile', async () => {
    const list = (query: ListQuery) =>
      getListing({ kinds: KINDS, query, hrefOf: (next) => routes.section('news', next) })
    const first = await list({})
    const secondHref = first.olderHref!
    const second = titlesOf((await list(queryOf(secondHref))).items)
    const id = await publish('news', { title: 'Vừa đăng' })
    visible.pop()
    try {
      expect(titlesOf((await list(queryOf(secondHref))).items)).toEqual(second)
    } finally {
      await payload.delete({ collection: 'news', id })
    }
  })

  test('ends with a page that leads no further, and leads back from all but the first', async () => {
    const list = (query: ListQuery) =>
      getListing({ kinds: KINDS, query, hrefOf: (next) => routes.section('news', next) })
    const first = await list({ year: 2023 })
    expect(first).toMatchObject({ olderHref: null, newestHref: null })
    const { olderHref } = await list({ year: 2024 })
    expect(await list(queryOf(olderHref!))).toMatchObject({ newestHref: '/tin-tuc?nam=2024' })
  })

  test('keeps to the month that was asked for', async () => {
    const pages = await readThrough({ year: 2024, month: 6 })
    expect(pages.flat()).toHaveLength(64)
  })
})

describe('a time', () => {
  test.each([
    ['the year 2023', { year: 2023 }, ['lastOf2023']],
    ['December 2023', { year: 2023, month: 12 }, ['lastOf2023']],
    ['January 2024', { year: 2024, month: 1 }, ['firstOf2024']],
    ['February 2024', { year: 2024, month: 2 }, ['lastOfFebruary']],
    ['March 2024', { year: 2024, month: 3 }, ['firstOfMarch']],
    ['a month without items', { year: 2024, month: 5 }, []],
  ])('like %s begins and ends at midnight in Vietnam', async (_, query, titles) => {
    expect(titlesOf((await readThrough(query)).flat())).toEqual(titles)
  })
})

describe('a query', () => {
  test.each([
    'rác',
    '2024-06-15T00:00:00.000Z',
    '2024-13-45T99:99:99.999Z_0190a0a0-0000-7000-8000-000000000000',
    "2024-06-15T00:00:00.000Z_' OR 1=1 --aaaaaaaaaaaaaaaaaaaaaaaa",
    '',
  ])('with the cursor %j shows the newest items', async (before) => {
    expect(parseListQuery({ truoc: before }).before).toBeUndefined()
    const page = await getListing({ kinds: KINDS, query: { before }, hrefOf: () => '/' })
    expect(titlesOf(page.items)).toEqual(titlesOf((await readThrough())[0]!))
    expect(page.newestHref).toBeNull()
  })

  test.each([
    [
      { nam: '2024', thang: '4' },
      { year: 2024, month: 4 },
    ],
    [{ nam: '2024', thang: '13' }, { year: 2024 }],
    [{ nam: '2024', thang: '0' }, { year: 2024 }],
    [{ thang: '4' }, {}],
    [{ nam: '24' }, {}],
    [{ nam: '20240' }, {}],
    [{ nam: '2024.5' }, {}],
    [{ nam: '-2024' }, {}],
    [{ nam: ['2024', '2023'] }, {}],
    [{ truoc: ['a', 'b'] }, {}],
  ])('%j is read as %j', (given, read) => {
    expect(parseListQuery(given)).toEqual(read)
  })
})

describe('newer and older', () => {
  test('lead through every item of a kind, those of one instant too', async () => {
    const all = await findNewest({ kinds: ['news'], limit: 100 })
    const seen: string[] = []
    let slug: string | undefined = slugOf(all[0]!.href)
    while (slug !== undefined && seen.length < 100) {
      const page = await findPublication('news', slug)
      seen.push(page!.publication.href)
      slug = page!.older ? slugOf(page!.older.href) : undefined
    }
    expect(seen).toEqual(all.map(({ href }) => href))
  })

  test('are the reverse of each other', async () => {
    const [, second] = await findNewest({ kinds: ['news'], limit: 2 })
    const { older } = (await findPublication('news', slugOf(second!.href)))!
    const back = await findPublication('news', slugOf(older!.href))
    expect(back?.newer?.href).toBe(second!.href)
  })
})

test('an item that was stored under an old date does not claim to have been revised', async () => {
  const [item] = await findNewest({ kinds: ['news'], limit: 1 })
  const { publication } = (await findPublication('news', slugOf(item!.href)))!
  expect(publication.publishedAt < '2025').toBe(true)
  expect(publication.revisedAt).toBeNull()
})

const slugOf = (href: string) => href.split('/').at(-1)!

describe('what readers may not see', () => {
  const NOW = new Date('2024-07-01T03:00:00.000Z')
  const AT = '2024-06-30T03:00:00.000Z'
  /** A word that stands in the hidden items only. */
  const WORD = 'Khongaithay'
  let hidden: { relationTo: 'news' | 'articles' | 'episodes'; value: string; update: object }[]

  beforeAll(async () => {
    const trash = { deletedAt: new Date().toISOString() }
    const states = [
      { name: 'nháp', update: null },
      { name: 'đã gỡ', update: { _status: 'draft' as const } },
      { name: 'trong thùng rác', update: trash },
    ]
    hidden = []
    for (const relationTo of ['news', 'articles', 'episodes'] as const) {
      for (const [index, { name, update }] of states.entries()) {
        const data = {
          title: `${WORD} ${name}`,
          lead: WORD,
          slug: `${WORD}-${index}`,
          publishedAt: AT,
          ...topic,
          ...(relationTo === 'episodes'
            ? { medium: 'tv', number: index + 1, broadcastAt: AT }
            : {}),
        }
        // One shape for three collections, which their types do not show.
        const { id } = await payload.create({
          collection: relationTo,
          depth: 0,
          draft: update === null,
          data: { ...data, _status: update === null ? 'draft' : 'published' } as never,
        })
        if (update) hidden.push({ relationTo, value: id, update })
      }
    }
    // All of them were on the front page before they were taken away.
    const references = hidden.map(({ relationTo, value }) => ({ relationTo, value }))
    await payload.updateGlobal({
      slug: 'front-page',
      data: { leadStory: references[0]!, featured: references },
    })
    for (const { relationTo, value, update } of hidden) {
      await payload.update({ collection: relationTo, id: value, data: update })
    }
  })

  const expectNothingHidden = (shown: unknown) => {
    expect(JSON.stringify(shown).toLowerCase()).not.toContain(WORD.toLowerCase())
  }

  test('is there in all states, so that the tests below mean something', async () => {
    const where = { title: { contains: WORD } }
    for (const collection of ['news', 'articles', 'episodes'] as const) {
      const { totalDocs } = await payload.find({ collection, where, trash: true, draft: true })
      expect(totalDocs).toBe(3)
    }
  })

  test('is in no list', async () => {
    expectNothingHidden(
      await getListing({
        kinds: ['news', 'article', 'episode'],
        query: { year: 2024, month: 6 },
        hrefOf: (query) => routes.section('news', query),
      }),
    )
  })

  test.each(['news', 'article', 'episode'] as const)('has no page of its own: %s', async (kind) => {
    for (const index of [0, 1, 2]) {
      expect(await findPublication(kind, `${WORD}-${index}`.toLowerCase())).toBeNull()
    }
  })

  test('is not related to, newer or older than anything', async () => {
    const newest = await findNewest({ kinds: ['news'], limit: 1 })
    expectNothingHidden(await findPublication('news', slugOf(newest[0]!.href)))
  })

  test('is not on the front page, though an editor had put it there', async () => {
    const home = await getHome(NOW)
    expectNothingHidden(home)
    expect(home.leadStory).not.toBeNull()
    expect(home.featured).toHaveLength(4)
  })

  test('is on no page of a category, unit or campaign', async () => {
    const pages = [
      await findCategoryPage('phap-luat', {}),
      await findUnitPage('ldld-huyen', {}),
      await findCampaignPage('dai-hoi', {}),
    ]
    for (const page of pages) {
      expect(page?.topic.listing.items).toHaveLength(12)
      expectNothingHidden(page)
      expect(page?.archive.find(({ year }) => year === 2024)?.count).toBe(67)
    }
  })

  test('is found by no word', async () => {
    expect(await titlesFor(WORD)).toEqual([])
  })

  test('was not broadcast', async () => {
    const year = await getBroadcastYear({ medium: 'tv', year: 2024, now: NOW })
    expect(year.aired).toBe(0)
    expectNothingHidden(year)
  })

  test('is not what an editor is still changing', async () => {
    const id = await publish('news', { title: 'Đã đăng', publishedAt: AT })
    try {
      await payload.update({ collection: 'news', id, draft: true, data: { title: `${WORD} mới` } })
      expectNothingHidden(await findPublication('news', 'da-dang'))
      expectNothingHidden(await getListing({ kinds: KINDS, query: {}, hrefOf: () => '/' }))
      expect(await titlesFor(WORD)).toEqual([])
    } finally {
      await payload.delete({ collection: 'news', id })
      visible.pop()
    }
  })
})

describe('words', () => {
  beforeAll(async () => {
    await publish('news', {
      title: 'Trao quà cho Đoàn viên',
      lead: 'LĐLĐ huyện thăm 100% công nhân.',
      publishedAt: '2024-06-16T03:00:00.000Z',
    })
    await publish('articles', {
      title: 'Người giữ lửa'.normalize('NFD'),
      lead: 'Chuyện của một đoàn viên'.normalize('NFD'),
      publishedAt: '2024-06-17T03:00:00.000Z',
    })
  })

  // The title of the first, only the lead of the second.
  const BOTH = ['Trao quà cho Đoàn viên', 'Người giữ lửa']

  test.each([
    'doan vien',
    'ĐOÀN VIÊN',
    'đoàn viên',
    'Doàn  viên ',
    'vien doan',
    'đoàn viên'.normalize('NFD'),
    'ĐOÀN VIÊN'.normalize('NFD'),
  ])('like %j are found with and without marks, in the title before the lead', async (words) => {
    expect(await titlesFor(words)).toEqual(BOTH)
  })

  test('all have to be there', async () => {
    expect(await titlesFor('đoàn viên quà')).toEqual(['Trao quà cho Đoàn viên'])
    expect(await titlesFor('đoàn viên khongcogi')).toEqual([])
  })

  test('are found in the lead', async () => {
    expect(await titlesFor('cong nhan')).toEqual(['Trao quà cho Đoàn viên'])
  })

  test.each([
    ['%', []],
    ['_', []],
    ['100%', ['Trao quà cho Đoàn viên']],
  ])('mean themselves: in %j there is no wildcard', async (words, titles) => {
    expect(await titlesFor(words)).toEqual(titles)
  })

  test.each(['', '   ', '\n'])('that are none (%j) find nothing', async (words) => {
    expect(await titlesFor(words)).toEqual([])
  })

  test.each(["' OR 1=1 --", '\\', '"', 'a'.repeat(5000)])(
    'like %.20j do no harm',
    async (words) => {
      expect(await titlesFor(words)).toEqual([])
    },
  )
})
