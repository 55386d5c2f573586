/**
 * What readers type, and what they find in which order: the same on every database. Each line of
 * QUERIES is a rule of `search/query.ts`, `words.ts`, `expression.ts` or `order.ts`.
 */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findByWords, parseSearchQuery } from '@/data/search'
import { createDocument } from '@/database/testing/documents'
import { createUnit } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { ASKER, createQuestion } from '@/database/testing/questions'
import { dataOfRichText } from '@/database/testing/rich-text'
import { rebuildIndex } from '@/search/engines/rebuild'
import type { SearchQuery } from '@/site/queries'

type Item = [collection: 'news' | 'articles' | 'episodes' | 'pages', title: string, more?: object]

const at = (day: string) => ({ publishedAt: `${day}T02:00:00.000Z` })
const broadcast = { medium: 'radio', number: 1, broadcastAt: '2018-05-01T02:00:00.000Z' }
const body = (text: string) => ({ body: dataOfRichText({ text }) })

const ITEMS: Item[] = [
  ['news', 'Đường mới', at('2021-03-01')],
  ['news', 'Dương cầm', at('2023-03-01')],
  ['news', 'Đương đầu bão lũ', at('2022-03-01')],
  ['news', 'Mở lớp', { ...at('2024-01-05'), lead: 'Con đường học tập.' }],
  ['articles', 'Chuyện kể', { ...at('2024-02-05'), ...body('Đi trên đường làng.') }],
  ['news', 'Họp CĐCS quý một', at('2022-04-01')],
  ['news', 'Ra mắt công đoàn cơ sở', at('2022-05-01')],
  ['news', 'Cơ sở mới của công đoàn', at('2022-06-01')],
  ['news', 'Đóng BHXH cho NLĐ', at('2022-07-01')],
  ['news', 'Người lao động và bảo hiểm xã hội', at('2022-08-01')],
  ['news', 'Ký TƯLĐTT', at('2022-09-01')],
  ['news', 'Thoả ước lao động tập thể nhiều điểm mới', at('2022-10-01')],
  [
    'news',
    'Nâng bước',
    { ...at('2023-05-01'), ...body('Theo báo cáo 178/BC-LĐLĐ ngày 25/7/2022.') },
  ],
  ['news', 'Chỉ thị 07-CT/TW', at('2023-06-01')],
  ['news', 'Hòa giải', at('2023-07-01')],
  ['news', 'Hoà nhạc', at('2023-08-01')],
  ['news', 'Covid-19 lùi xa', at('2023-09-01')],
  ['news', 'Quà 1.160 suất', at('2023-10-01')],
  ['news', 'Ngoài lề', { ...at('2023-11-01'), byline: 'Phan Quỳnh' }],
  ['news', 'Quỳnh hương', at('2020-11-01')],
  ['pages', 'Giới thiệu tổ chức', { lead: 'Về tổ chức của chúng tôi.' }],
  ['news', 'Tổ chức hội thi', at('2020-12-01')],
  // An hour after midnight of the new year in Viet Nam.
  ['news', 'Giao thừa', { publishedAt: '2023-12-31T18:00:00.000Z' }],
  ['news', 'Thăm Tổng LĐLĐ Việt Nam', at('2019-03-01')],
  ['news', 'Họp Tổng Liên đoàn Lao động', at('2019-04-01')],
  ['news', 'TLĐ bàn về lao động nữ', at('2019-05-01')],
  ['news', 'Đại hội CĐ cơ sở', at('2019-06-01')],
  ['news', 'Nghị quyết về dịch Covid-19/2021 tại xã', at('2019-07-01')],
  ['news', 'Biên rộng', at('2018-03-01')],
  ['news', 'Biển rộng', at('2018-02-01')],
  ['news', 'Biến rỗng', { ...at('2018-04-01'), ...body('Ra biển.') }],
  [
    'episodes',
    'Số đầu năm',
    {
      ...at('2018-05-01'),
      ...broadcast,
      ...body('Thưa quý vị, hôm nay chị Sương kể về ca đêm 12/BB-ĐTV.'),
    },
  ],
  ...Array.from({ length: 23 }, (_, index): Item => [
    'news',
    `Gạo ${index + 1}`,
    at(`2017-01-${String(index + 1).padStart(2, '0')}`),
  ]),
]

const PLAN = '52/KH-LĐLĐ: Kế hoạch tuyên truyền'
const LEAVE = 'Nghỉ thai sản được mấy tháng?'
const DUONG = ['Dương cầm', 'Đương đầu bão lũ', 'Đường mới', 'Mở lớp', 'Chuyện kể']
const MARKED = ['Đường mới', 'Mở lớp', 'Chuyện kể', 'Dương cầm', 'Đương đầu bão lũ']
const WORDS_OF_CDCS = [
  'Cơ sở mới của công đoàn',
  'Ra mắt công đoàn cơ sở',
  'Họp CĐCS quý một',
  'Đại hội CĐ cơ sở',
]
const CDCS = ['Ra mắt công đoàn cơ sở', 'Họp CĐCS quý một', 'Đại hội CĐ cơ sở']
const CONFEDERATION = ['Họp Tổng Liên đoàn Lao động', 'Thăm Tổng LĐLĐ Việt Nam']
const FEDERATION = [PLAN, ...CONFEDERATION, 'Nâng bước']
const EPIDEMIC = 'Nghị quyết về dịch Covid-19/2021 tại xã'
const COVID = ['Covid-19 lùi xa', EPIDEMIC]
const RICE = Array.from({ length: 23 }, (_, index) => `Gạo ${23 - index}`)
const INSURANCE = ['Người lao động và bảo hiểm xã hội', 'Đóng BHXH cho NLĐ']
const AGREEMENT = ['Thoả ước lao động tập thể nhiều điểm mới', 'Ký TƯLĐTT']

const QUERIES: Record<string, [query: string, titles: string[]][]> = {
  'without marks every marking is found: title, lead, body, and of each the newest first': [
    ['duong', DUONG],
    ['DUONG', DUONG],
    ['  duong  ', DUONG],
    ['duong!', DUONG],
  ],
  'the very marks come first': [
    ['đường', MARKED],
    ['Đường', MARKED],
    ['ĐƯỜNG', MARKED],
    ['đường'.normalize('NFD'), MARKED],
    ['dương', ['Dương cầm', 'Đương đầu bão lũ', 'Đường mới', 'Mở lớp', 'Chuyện kể']],
    ['đương', ['Đương đầu bão lũ', 'Dương cầm', 'Đường mới', 'Mở lớp', 'Chuyện kể']],
  ],
  'every word has to be there, in any order': [
    ['đường mới', ['Đường mới']],
    ['mới đường', ['Đường mới']],
    ['duong moi', ['Đường mới']],
    ['đường khongcogi', []],
    ['bao lu', ['Đương đầu bão lũ']],
    ['cơ sở mới', ['Cơ sở mới của công đoàn']],
  ],
  'quoted words stand together': [
    ['"đường mới"', ['Đường mới']],
    ['"mới đường"', []],
    ['“duong moi”', ['Đường mới']],
    ['«con đường»', ['Mở lớp']],
    ['"đường mới', ['Đường mới']],
    ['"con đường" học', ['Mở lớp']],
    ['"lao động tập thể"', ['Thoả ước lao động tập thể nhiều điểm mới']],
  ],
  'short and long forms find each other': [
    ['CĐCS', CDCS],
    ['cđcs', CDCS],
    ['cdcs', CDCS],
    ['công đoàn cơ sở', WORDS_OF_CDCS],
    ['cong doan co so', WORDS_OF_CDCS],
    ['BHXH', INSURANCE],
    ['bảo hiểm xã hội', INSURANCE],
    ['bao hiem xa hoi', INSURANCE],
    ['BHXH NLĐ', INSURANCE],
    ['người lao động', INSURANCE],
    ['NLĐ bảo hiểm xã hội', INSURANCE],
    ['TƯLĐTT', AGREEMENT],
    ['tuldtt', AGREEMENT],
    ['thỏa ước lao động tập thể', AGREEMENT],
    ['"CĐCS"', ['Họp CĐCS quý một']],
    ['CĐCS quý', ['Họp CĐCS quý một']],
  ],
  'names that overlap are each tried, and so is a name written with another abbreviation': [
    ['Tổng Liên đoàn Lao động', ['TLĐ bàn về lao động nữ', ...CONFEDERATION]],
    ['tong lien doan lao dong', ['TLĐ bàn về lao động nữ', ...CONFEDERATION]],
    ['Tổng Liên đoàn Lao động Việt Nam', ['Thăm Tổng LĐLĐ Việt Nam']],
    ['Tổng LĐLĐ', CONFEDERATION],
    ['tong ldld', CONFEDERATION],
    ['Tổng Liên đoàn', ['TLĐ bàn về lao động nữ', CONFEDERATION[0]!]],
    ['TLĐ', ['TLĐ bàn về lao động nữ', CONFEDERATION[0]!]],
    ['LĐLĐ', FEDERATION],
    ['lđlđ', FEDERATION],
    ['ldld', FEDERATION],
    ['Liên đoàn Lao động', FEDERATION],
    ['lien doan lao dong', FEDERATION],
    ['CĐ cơ sở', WORDS_OF_CDCS],
    ['cd co so', WORDS_OF_CDCS],
    ['CĐ cơ sở đại hội', ['Đại hội CĐ cơ sở']],
    ['ra mắt CĐ cơ sở', ['Ra mắt công đoàn cơ sở']],
    ['"CĐ cơ sở"', ['Đại hội CĐ cơ sở']],
    ['"LĐLĐ Việt Nam"', ['Thăm Tổng LĐLĐ Việt Nam']],
  ],
  'quotes may begin and end inside a sign': [
    ['"dịch covid"', [EPIDEMIC]],
    ['"dich covid-19"', [EPIDEMIC]],
    ['"2021 tại xã"', [EPIDEMIC]],
    ['"19/2021 tại"', [EPIDEMIC]],
    ['"dịch 19"', []],
    ['"Chỉ thị 07"', ['Chỉ thị 07-CT/TW']],
    ['"chi thi 7-CT"', ['Chỉ thị 07-CT/TW']],
    ['"báo cáo 178"', ['Nâng bước']],
    ['"LĐLĐ ngày 25/7"', ['Nâng bước']],
    ['"1.160 suất"', ['Quà 1.160 suất']],
    ['"quà 1"', ['Quà 1.160 suất']],
  ],
  'a word typed with marks comes first with them, one typed without is any of its markings': [
    ['biển rong', ['Biển rộng', 'Biến rỗng', 'Biên rộng']],
    ['bien rộng', ['Biên rộng', 'Biển rộng', 'Biến rỗng']],
    ['rong biển', ['Biển rộng', 'Biến rỗng', 'Biên rộng']],
    ['bien rong', ['Biến rỗng', 'Biên rộng', 'Biển rộng']],
    ['"biển rong"', ['Biển rộng', 'Biến rỗng', 'Biên rộng']],
    ['"bien rộng"', ['Biên rộng', 'Biển rộng', 'Biến rỗng']],
  ],
  'episodes by what is said in them': [
    ['chị Sương', ['Số đầu năm']],
    ['chi suong ca dem', ['Số đầu năm']],
    ['"hôm nay chị sương kể"', ['Số đầu năm']],
    ['12/BB-ĐTV', ['Số đầu năm']],
  ],
  'documents by number, abstract and body': [
    ['52/KH', [PLAN]],
    ['"52/KH-LĐLĐ"', [PLAN]],
    ['kế hoạch', [PLAN]],
    ['"hoạch tuyên truyền"', [PLAN]],
    ['phát tờ gấp', [PLAN]],
    ['"phat to gap"', [PLAN]],
  ],
  'numbers of documents, dates and figures': [
    ['178/BC-LĐLĐ', ['Nâng bước']],
    ['178/bc-ldld', ['Nâng bước']],
    ['178 BC LĐLĐ', ['Nâng bước']],
    ['178', ['Nâng bước']],
    ['25/7/2022', ['Nâng bước']],
    ['25/07/2022', ['Nâng bước']],
    ['"báo cáo 178/BC-LĐLĐ"', ['Nâng bước']],
    ['07-CT/TW', ['Chỉ thị 07-CT/TW']],
    ['7-CT/TW', ['Chỉ thị 07-CT/TW']],
    ['07–CT/TW', ['Chỉ thị 07-CT/TW']],
    ['07-ct/tw', ['Chỉ thị 07-CT/TW']],
    ['chỉ thị 07', ['Chỉ thị 07-CT/TW']],
    ['179/BC-LĐLĐ', []],
    ['52/KH-LĐLĐ', [PLAN]],
    ['52/kh-ldld', [PLAN]],
    ['ke hoach tuyen truyen', [PLAN]],
    ['covid', COVID],
    ['covid 19', COVID],
    ['COVID-19', COVID],
    ['1.160', ['Quà 1.160 suất']],
  ],
  'the tone is the word’s, on whichever letter it is written': [
    ['hòa', ['Hoà nhạc', 'Hòa giải']],
    ['hoà', ['Hoà nhạc', 'Hòa giải']],
    ['hoa', ['Hoà nhạc', 'Hòa giải']],
    ['hòa giải', ['Hòa giải']],
    ['hoà giải', ['Hòa giải']],
  ],
  'bylines and units after titles; static pages after what has a date': [
    ['quỳnh', ['Quỳnh hương', 'Ngoài lề']],
    ['phan quynh', ['Ngoài lề']],
    ['Điện Bàn', ['Tin của đơn vị']],
    ['dien ban', ['Tin của đơn vị']],
    ['tin điện bàn', ['Tin của đơn vị']],
    ['tổ chức', ['Tổ chức hội thi', 'Giới thiệu tổ chức']],
    ['to chuc', ['Tổ chức hội thi', 'Giới thiệu tổ chức']],
    ['giới thiệu', ['Giới thiệu tổ chức']],
  ],
  'questions by what was asked and answered, never by who has asked': [
    ['thai san', [LEAVE]],
    ['sinh con thứ hai', [LEAVE]],
    ['"sinh đôi trở lên"', [LEAVE]],
    [ASKER.senderName, []],
    ['bich loan', []],
    [ASKER.contact, []],
    ['câu hỏi chưa đăng', []],
  ],
  'what is nothing to look for finds nothing': [
    ['', []],
    ['%', []],
    ['"', []],
    ['""" OR "', []],
    ['a', []],
    ['😀', []],
    ['NEAR(đường mới)', []],
    ['đường*', MARKED],
    ['-đường', MARKED],
    ['.*', []],
    ['^đường$', MARKED],
    ["'; DROP TABLE news; --", []],
    ['x'.repeat(10_000), []],
    ['\u0000\ud800', []],
  ],
}

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
  const unit = await createUnit(payload, 'Điện Bàn')
  const { id: category } = await payload.create({
    collection: 'categories',
    data: { name: 'An sinh', stream: 'regular' },
  })
  const items: Item[] = [
    ...ITEMS,
    ['news', 'Tin của đơn vị', { ...at('2020-02-01'), unit }],
    ['news', 'Tin có chuyên mục', { ...at('2020-01-15'), category }],
  ]
  await createDocument(payload, {
    number: '52/KH-LĐLĐ',
    abstract: 'Kế hoạch tuyên truyền',
    ...body('Phát tờ gấp.'),
  })
  await createQuestion(payload, {
    title: LEAVE,
    question: 'Tôi sinh con thứ hai thì được nghỉ bao lâu?',
    answer: 'Nghỉ sáu tháng; sinh đôi trở lên thì thêm mỗi con một tháng.',
    state: 'published',
    ...at('2021-09-01'),
  })
  await createQuestion(payload, { question: 'Câu hỏi chưa đăng.', answer: 'Câu hỏi chưa đăng.' })
  for (const [collection, title, more] of items) {
    const data = { title, _status: 'published', ...more } as never
    await payload.create({ collection, data, depth: 0 })
  }
})

const titlesFor = async (words: string, query: SearchQuery = {}) =>
  (await findByWords(words, query)).results.map(({ title }) =>
    title.map(({ text }) => text).join(''),
  )

describe.each(['saved', 'rebuilt'])('%s', (way) => {
  beforeAll(async () => {
    if (way === 'rebuilt') await rebuildIndex({ payload })
  })

  describe.each(Object.entries(QUERIES))('%s', (_, queries) => {
    for (const [query, titles] of queries) {
      test(JSON.stringify(query).slice(0, 40), async () => {
        expect(await titlesFor(query)).toEqual(titles)
      })
    }
  })
})

describe('narrowed', () => {
  const filtered: [words: string, query: SearchQuery, titles: string[]][] = [
    ['duong', { kind: 'article' }, ['Chuyện kể']],
    ['duong', { kind: 'news' }, DUONG.slice(0, 4)],
    ['duong', { kind: 'episode' }, []],
    ['52', { kind: 'document', year: 2022 }, [PLAN]],
    ['52', { kind: 'document', year: 2021 }, []],
    ['to chuc', { kind: 'page' }, ['Giới thiệu tổ chức']],
    ['thai sản', { kind: 'question', year: 2021 }, [LEAVE]],
    ['thai sản', { kind: 'question', year: 2022 }, []],
    ['thai sản', { kind: 'news' }, []],
    ['duong', { year: 2024 }, ['Mở lớp', 'Chuyện kể']],
    ['đường', { year: 2022 }, ['Đương đầu bão lũ']],
    ['duong', { kind: 'news', year: 2024 }, ['Mở lớp']],
    ['giao thua', { year: 2024 }, ['Giao thừa']],
    ['giao thua', { year: 2023 }, []],
    ['tin', { unit: 'dien-ban' }, ['Tin của đơn vị']],
    ['tin', { category: 'an-sinh' }, ['Tin có chuyên mục']],
    ['tin', { unit: 'dien-ban', category: 'an-sinh' }, []],
    ['tin', { unit: 'khong-co-don-vi-nay' }, ['Tin của đơn vị', 'Tin có chuyên mục']],
  ]

  test.each(filtered)('%j to %j', async (words, query, titles) => {
    expect(await titlesFor(words, query)).toEqual(titles)
  })

  test('the pages of results follow one another to the last', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => findByWords('gạo', { page })))
    const links = pages.map(({ total, previousHref, nextHref }) => [total, previousHref, nextHref])
    expect(links).toEqual([
      [23, null, '/tim-kiem?q=g%E1%BA%A1o&trang=2'],
      [23, '/tim-kiem?q=g%E1%BA%A1o', null],
      [23, '/tim-kiem?q=g%E1%BA%A1o&trang=2', null],
    ])
    expect(await titlesFor('gạo', { page: 1 })).toEqual(RICE.slice(0, 20))
    expect(await titlesFor('gạo', { page: 2 })).toEqual(RICE.slice(20))
    expect(await titlesFor('gạo', { page: 2, order: 'newest' })).toEqual(RICE.slice(20))
    expect(await titlesFor('gạo', { page: 3 })).toEqual([])
  })

  test('the newest come first when that is asked for', async () => {
    const titles = ['Chuyện kể', 'Mở lớp', 'Dương cầm', 'Đương đầu bão lũ', 'Đường mới']
    expect(await titlesFor('đường', { order: 'newest' })).toEqual(titles)
  })

  test('it is told where all of it would be found', async () => {
    const { state, suggestions } = await findByWords('duong', { kind: 'episode' })
    expect([state, suggestions[0]]).toEqual([
      'none',
      { label: 'Tìm lại, bỏ mọi bộ lọc', href: '/tim-kiem?q=duong' },
    ])
  })

  test('says by what it may be, and by what it is', async () => {
    const { filters } = await findByWords('duong', { unit: 'dien-ban', year: 2024 })
    const chosen = filters.map((filter) => [filter.name, filter.chosen])
    expect(chosen).toEqual([
      ['kind', ''],
      ['category', ''],
      ['unit', 'dien-ban'],
      ['year', '2024'],
      ['order', ''],
    ])
    const years = filters.find(({ name }) => name === 'year')?.options ?? []
    expect([years[0]?.value, years.at(-1)?.value]).toEqual(['2024', '2017'])
  })

  test.each([
    [
      { loai: 'tin', nam: '2024', 'don-vi': 'dien-ban', trang: '2' },
      { kind: 'news', year: 2024, unit: 'dien-ban', page: 2 },
    ],
    [{ loai: '', nam: '', 'chuyen-muc': '', 'don-vi': '', xep: '', trang: '' }, { page: 1 }],
    [{ loai: 'x', nam: '20245', 'don-vi': "' OR 1", xep: ['a'], trang: '-1' }, { page: 1 }],
    [{ trang: '999' }, { page: 50 }],
  ])('reads %j', (params, query) => {
    expect(parseSearchQuery(params)).toEqual(query)
  })
})

describe('a page of results', () => {
  test('marks what was looked for, with its own marks', async () => {
    const { results, total, state } = await findByWords('duong hoc')
    expect([state, total]).toEqual(['found', 1])
    expect(results[0]?.excerpt).toEqual([
      { text: 'Con ', isMarked: false },
      { text: 'đường học', isMarked: true },
      { text: ' tập.', isMarked: false },
    ])
  })

  test('leads to a question, and marks in the answer what the question does not say', async () => {
    const { results } = await findByWords('đôi trở lên')
    expect(results).toMatchObject([
      { kind: 'question', href: '/hoi-dap/nghi-thai-san-duoc-may-thang', card: null },
    ])
    const marked = results[0]?.excerpt.filter(({ isMarked }) => isMarked)
    expect(marked).toEqual([{ text: 'đôi trở lên', isMarked: true }])
  })

  test('marks in a sign the part that was looked for', async () => {
    const { results } = await findByWords('"chỉ thị 07"')
    expect(results[0]?.title).toEqual([
      { text: 'Chỉ thị 07', isMarked: true },
      { text: '-CT/TW', isMarked: false },
    ])
  })

  test('leads to an episode, and marks what is said in it', async () => {
    const { results } = await findByWords('chị sương')
    expect(results).toMatchObject([{ card: { kind: 'episode' } }])
    const marked = results[0]?.excerpt.filter(({ isMarked }) => isMarked)
    expect(marked).toEqual([{ text: 'chị Sương', isMarked: true }])
  })

  test('leads to a static page', async () => {
    const { results } = await findByWords('giới thiệu')
    expect(results).toMatchObject([{ href: '/gioi-thieu-to-chuc', card: null }])
  })

  test.each([
    ['', 'noWords'],
    ['  ', 'noWords'],
    ['a', 'tooShort'],
    ['%%', 'tooShort'],
    ['đường khongcogi', 'none'],
  ])('says why %j finds nothing', async (words, state) => {
    expect(await findByWords(words)).toMatchObject({ state, total: 0, results: [] })
  })

  test.each([
    ['dduong', ['duong']],
    ['covit', ['covid']],
    ['đường khongcogi', ['đường']],
    ['"mới đường"', ['mới đường']],
    ['công đoàn cơ sở khongcogi', ['công đoàn cơ sở']],
  ])('suggests for %j what finds something', async (words, suggestions) => {
    const view = await findByWords(words)
    expect(view.suggestions.map(({ label }) => label)).toEqual(expect.arrayContaining(suggestions))
    for (const { label } of view.suggestions) expect(await titlesFor(label)).not.toEqual([])
  })
})
