import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isKeptFile, RESERVED_SEGMENTS } from '@/site/rooms'
import { routes } from '@/site/routes'
import { kindOfSegment, mediumOfSegment } from '@/site/sections'

const APP = path.resolve(import.meta.dirname, '../app')
const PORTAL = path.join(APP, '(portal)')

/** One address of every builder, with the folder of `app/` that answers it. */
const FOLDERS = {
  home: [[routes.home(), '(portal)']],
  section: [
    [routes.section('news'), '(portal)/tin-tuc'],
    [routes.section('article', { year: 2024, month: 4 }), '(portal)/bai-viet'],
    [routes.section('episode'), '(portal)/chuong-trinh'],
  ],
  publication: [
    [routes.publication('news', 'mot-tin'), '(portal)/tin-tuc/[slug]'],
    [routes.publication('article', 'mot-bai'), '(portal)/bai-viet/[slug]'],
    [routes.publication('episode', 'so-5'), '(portal)/chuong-trinh/[slug]'],
  ],
  broadcasts: [[routes.broadcasts('tv', 2022), '(portal)/chuong-trinh']],
  category: [[routes.category('phap-luat'), '(portal)/chuyen-muc/[slug]']],
  unit: [[routes.unit('ldld-tinh'), '(portal)/don-vi/[slug]']],
  campaign: [[routes.campaign('covid-19'), '(portal)/chuyen-de/[slug]']],
  documents: [
    [routes.documents(), '(portal)/van-ban'],
    [routes.documents({ type: 'report', year: 2022, force: 'inForce' }), '(portal)/van-ban'],
  ],
  document: [[routes.document('178-bc-ldld'), '(portal)/van-ban/[slug]']],
  questions: [
    [routes.questions(), '(portal)/hoi-dap'],
    [routes.questions({ topic: 'socialInsurance' }), '(portal)/hoi-dap'],
  ],
  question: [[routes.question('nghi-phep-nam'), '(portal)/hoi-dap/[slug]']],
  askQuestion: [[routes.askQuestion(), '(portal)/hoi-dap/gui']],
  sendQuestion: [[routes.sendQuestion(), '(portal)/hoi-dap/gui/nhan']],
  askedQuestion: [[routes.askedQuestion('ma'), '(portal)/hoi-dap/cau-hoi/[token]']],
  withdrawQuestion: [[routes.withdrawQuestion('ma'), '(portal)/hoi-dap/cau-hoi/[token]/xoa']],
  questionWithdrawn: [[routes.questionWithdrawn(), '(portal)/hoi-dap/da-xoa']],
  contact: [[routes.contact(), '(portal)/lien-he']],
  feedback: [[routes.feedback('3kTMd9Ab2XyZq'), '(portal)/gop-y']],
  sendFeedback: [[routes.sendFeedback(), '(portal)/gop-y/nhan']],
  feedbackReceived: [[routes.feedbackReceived(), '(portal)/gop-y/da-nhan']],
  turnedAway: [[routes.turnedAway(), '(portal)/gop-y/chua-nhan']],
  refusedForm: [[routes.refusedForm('ma'), '(portal)/gui-lai/[token]']],
  network: [
    [routes.network(), '(portal)/mang-luoi'],
    [routes.network('school'), '(portal)/mang-luoi'],
  ],
  press: [[routes.press(), '(portal)/mang-luoi/bao-chi']],
  statistics: [[routes.statistics(), '(portal)/thong-ke']],
  statisticsOfYear: [[routes.statisticsOfYear(2022), '(portal)/thong-ke/[nam]']],
  statisticsFile: [
    [routes.statisticsFile('csv', {}, 'don-vi'), '(portal)/thong-ke/tai-ve.csv'],
    [routes.statisticsFile('xlsx', { from: '2022-01' }), '(portal)/thong-ke/tai-ve.xlsx'],
  ],
  search: [[routes.search('đoàn viên'), '(portal)/tim-kiem']],
  sharePicture: [
    [routes.sharePicture('news', 'mot-id', 'v1'), '(portal)/anh-chia-se/[muc]/[tep]'],
    [routes.sharePicture('document', 'mot-id', 'v1'), '(portal)/anh-chia-se/[muc]/[tep]'],
  ],
  sitePicture: [
    [routes.sitePicture('portal'), '(portal)/anh-chia-se/cong.jpg'],
    [routes.sitePicture('podcast'), '(portal)/anh-chia-se/phat-thanh.jpg'],
  ],
  short: [[routes.short('3kTMd9Ab2XyZq'), '(portal)/t/[ma]']],
  feeds: [[routes.feeds(), '(portal)/rss']],
  feed: [
    [routes.feed('xml'), '(portal)/rss/tat-ca.xml'],
    [routes.feed('json'), '(portal)/rss/tat-ca.json'],
    [routes.feed('xml', { type: 'category', slug: 'phap-luat' }), '(portal)/rss/chuyen-muc/[tep]'],
    [routes.feed('json', { type: 'unit', slug: 'ldld-tinh' }), '(portal)/rss/don-vi/[tep]'],
  ],
  podcast: [[routes.podcast(), '(portal)/rss/phat-thanh.xml']],
  podcastChapters: [[routes.podcastChapters('0190a0b1'), '(portal)/rss/phat-thanh/[tep]']],
  manifest: [[routes.manifest(), '(portal)/manifest.webmanifest']],
  sitemapIndex: [[routes.sitemapIndex(), '(portal)/sitemap.xml']],
  sitemap: [[routes.sitemap('tin-tuc-2024'), '(portal)/sitemap/[tep]']],
  page: [[routes.page('gioi-thieu'), '(portal)/[page]']],
  preview: [[routes.preview('article', 'mot-id'), '(portal)/xem-truoc/[muc]/[id]']],
  sharedPreview: [[routes.sharedPreview('ma'), '(portal)/xem-truoc/chia-se/[token]']],
  error: [[routes.error(404), '(portal)/loi/[status]']],
  closedPreview: [[routes.closedPreview(), '(portal)/loi/xem-truoc']],
  admin: [[routes.admin(), '(payload)/admin/[[...segments]]']],
} satisfies Record<keyof typeof routes, [address: string, folder: string][]>

describe('every builder', () => {
  test.each(Object.values(FOLDERS).flat())('leads from %s to app/%s', (address, folder) => {
    expect(folderOf(address)).toBe(folder)
  })
})

test('every page of the readers has a builder', () => {
  const built = new Set<string>(
    Object.values(FOLDERS)
      .flat()
      .map(([, folder]) => folder),
  )
  const pages = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => path.join('(portal)', path.dirname(file)))
  expect(pages.filter((folder) => !built.has(folder))).toEqual([])
})

test('no static page can take the place of a folder', () => {
  const folders = ['(portal)', '(payload)'].flatMap((group) => subfolders(path.join(APP, group)))
  const fixed = folders.filter((name) => !name.startsWith('['))
  expect(fixed).toContain('tin-tuc')
  expect(fixed.filter((name) => !RESERVED_SEGMENTS.some((taken) => taken === name))).toEqual([])
})

test('what other programs read is kept as pages are, and nothing else that looks like it', () => {
  const kept = [
    routes.feed('xml'),
    routes.feed('json', { type: 'unit', slug: 'ldld-tinh' }),
    routes.podcast(),
    routes.podcastChapters('0190a0b1'),
    routes.manifest(),
    routes.sitemapIndex(),
    routes.sitemap('tin-tuc-2024'),
  ]
  expect(kept.filter((path) => !isKeptFile(path))).toEqual([])
  const others = [routes.feeds(), routes.sitePicture('portal'), '/sitemap/a/b.xml', '/a/rss/b.xml']
  expect(others.filter(isKeptFile)).toEqual([])
})

test('the kind of an item is known from its section', () => {
  expect(['tin-tuc', 'bai-viet', 'chuong-trinh', 'tin'].map(kindOfSegment)).toEqual([
    'news',
    'article',
    'episode',
    null,
  ])
})

describe('a list', () => {
  test('of everything has no query', () => {
    expect(routes.section('news', {})).toBe('/tin-tuc')
  })

  test('names its year, month and cursor in Vietnamese', () => {
    const query = { year: 2024, month: 4, before: '2024-04-26T08:30:00.000Z_1' }
    expect(routes.category('phap-luat', query)).toBe(
      '/chuyen-muc/phap-luat?nam=2024&thang=4&truoc=2024-04-26T08%3A30%3A00.000Z_1',
    )
  })
})

test('a statistics page names its span, its step and its comparison in Vietnamese', () => {
  const query = { from: '2022-01', to: '2022-07', step: 'quarter', compare: true } as const
  expect(routes.statistics(query)).toBe('/thong-ke?tu=2022-01&den=2022-07&theo=quy&so-sanh=cung-ky')
  expect(routes.statisticsFile('csv', query, 'don-vi')).toBe(
    '/thong-ke/tai-ve.csv?tu=2022-01&den=2022-07&theo=quy&so-sanh=cung-ky&bang=don-vi',
  )
  expect(routes.statistics({ compare: false })).toBe('/thong-ke')
})

test('a list that a number leads to says what it is narrowed to', () => {
  expect(routes.unit('hoi-an', { from: '2022-01', to: '2022-06', kind: 'article' })).toBe(
    '/don-vi/hoi-an?tu=2022-01&den=2022-06&loai=bai',
  )
  expect(routes.section('news', { year: 2024, lacking: 'unit' })).toBe(
    '/tin-tuc?nam=2024&thieu=don-vi',
  )
})

test('words to search for are escaped', () => {
  expect(routes.search('lương & thưởng')).toBe(
    '/tim-kiem?q=l%C6%B0%C6%A1ng+%26+th%C6%B0%E1%BB%9Fng',
  )
})

test.each(['tv', 'radio'] as const)('the medium %s is found again in its address', (medium) => {
  const query = new URL(routes.broadcasts(medium), 'http://portal.test').searchParams
  expect(mediumOfSegment(query.get('kenh') ?? undefined)).toBe(medium)
})

test.each([undefined, '', 'tv', 'bao-in'])('%j names no medium', (segment) => {
  expect(mediumOfSegment(segment)).toBeNull()
})

/** The folder that Next chooses: a fixed name beats a parameter. Null when nothing answers. */
function folderOf(address: string): string | null {
  const { pathname } = new URL(address, 'http://portal.test')
  const segments = pathname.split('/').filter(Boolean)
  const found = ['(portal)', '(payload)'].map((group) => descend(group, segments))
  return (
    found.find((folder) => folder !== null && !isCatchAllPage(folder)) ??
    found.find(Boolean) ??
    null
  )
}

/** `/[page]` answers any word that no folder takes, in either group. */
function isCatchAllPage(folder: string): boolean {
  return folder === '(portal)/[page]'
}

function descend(folder: string, [segment, ...rest]: string[]): string | null {
  const names = subfolders(path.join(APP, folder))
  if (segment === undefined) {
    const answers = ['page.tsx', 'route.ts'].map((file) => path.join(APP, folder, file))
    if (answers.some((file) => existsSync(file))) return folder
    const optional = names.find((name) => name.startsWith('[[...'))
    return optional === undefined ? null : descend(`${folder}/${optional}`, [])
  }
  const next =
    names.find((name) => name === segment) ?? names.find((name) => /^\[\w+\]$/.test(name))
  return next === undefined ? null : descend(`${folder}/${next}`, rest)
}

function subfolders(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}
