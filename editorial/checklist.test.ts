import { describe, expect, test } from 'vitest'
import { checkItem, isChecked, questionsOf } from '@/editorial/checklist'
import type { CheckedCollection } from '@/editorial/checklist'
import type { CheckedItem, Facts, LinkProblem } from '@/editorial/checklist-rules'

const LEAD =
  'Sáng 26/4, Công đoàn cơ sở Công ty May Hoà Thọ tặng 120 phần quà cho đoàn viên có hoàn cảnh khó khăn.'

const line = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const heading = (text: string) => ({ type: 'heading', children: [{ type: 'text', text }] })
const link = (text: string, fields: object) => ({
  type: 'paragraph',
  children: [{ type: 'link', fields, children: [{ type: 'text', text }] }],
})
const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })
const bodyOf = (...children: object[]) => ({ root: { type: 'root', children } })

const COMPLETE: CheckedItem = {
  title: 'Tặng quà đoàn viên khó khăn',
  lead: LEAD,
  cover: 'anh-1',
  category: 'chuyen-muc-1',
  unit: 'don-vi-1',
  eventAt: '2026-04-26T01:00:00.000Z',
  files: ['tep-1'],
  body: bodyOf(heading('Người nhận quà'), line('Mỗi phần quà trị giá 500.000 đồng.')),
}
const NOTHING: Facts = { brokenLinks: {}, picturesWithoutAlt: [], recentTitles: [] }

const check = (
  changes: CheckedItem,
  facts: Partial<Facts> = {},
  collection: CheckedCollection = 'news',
) => checkItem({ collection, item: { ...COMPLETE, ...changes }, facts: { ...NOTHING, ...facts } })

const reasons = (...args: Parameters<typeof check>) => check(...args).map(({ reason }) => reason)
const message = (...args: Parameters<typeof check>) => check(...args)[0]?.message

test('a complete item is ready', () => {
  expect(check({})).toEqual([])
  expect(check({ cover: { id: 'anh-1' }, category: { id: 'c' }, unit: { id: 'u' } })).toEqual([])
})

describe('the lead', () => {
  test.each([undefined, null, '', '   '])('%j is missing', (lead) => {
    expect(reasons({ lead })).toEqual(['leadMissing'])
  })

  test.each([
    [79, ['leadLength']],
    [80, []],
    [300, []],
    [301, ['leadLength']],
  ])('of %i letters', (length, expected) => {
    expect(reasons({ lead: 'ệ'.repeat(length) })).toEqual(expected)
  })

  test('counts letters, not the marks they may be typed with', () => {
    expect(reasons({ lead: 'ệ'.repeat(300).normalize('NFD') })).toEqual([])
    expect(message({ lead: 'ệ'.repeat(70).normalize('NFD') })).toBe(
      'Sapo mới có 70 chữ cái: nên từ 80 đến 300.',
    )
  })
})

describe('the cover', () => {
  test('is missing', () => {
    expect(reasons({ cover: null })).toEqual(['coverMissing'])
  })

  test('has nobody’s description', () => {
    expect(reasons({}, { picturesWithoutAlt: ['anh-1'] })).toEqual(['coverWithoutAlt'])
    expect(reasons({}, { picturesWithoutAlt: ['anh-2'] })).toEqual([])
  })
})

test.each([
  ['category', 'categoryMissing'],
  ['unit', 'unitMissing'],
  ['eventAt', 'eventAtMissing'],
])('without %s', (field, reason) => {
  expect(reasons({ [field]: null })).toEqual([reason])
  expect(reasons({ [field]: undefined })).toEqual([reason])
})

describe('the body', () => {
  test('has headings without text', () => {
    const body = bodyOf(heading(' '), line('Chữ'), { type: 'heading', children: [] })
    expect(message({ body })).toBe('Nội dung có 2 tiêu đề trống: hãy ghi chữ hoặc xoá đi.')
  })

  test('may have a heading that is a link', () => {
    const children = [{ type: 'link', fields: {}, children: [{ type: 'text', text: 'Chữ' }] }]
    expect(check({ body: bodyOf({ type: 'heading', children }) })).toEqual([])
  })

  test('has pictures that nobody has described, each told once', () => {
    const body = bodyOf(upload('anh-2'), upload({ id: 'anh-2' }), upload('anh-3'))
    const facts = { picturesWithoutAlt: ['anh-2'] }
    expect(check({ body }, facts)).toMatchObject([{ reason: 'pictureWithoutAlt', about: 'anh-2' }])
  })

  test.each<[LinkProblem, string]>([
    ['draft', 'dẫn tới một mục chưa đăng'],
    ['gone', 'dẫn tới một mục đã gỡ'],
    ['missing', 'dẫn tới địa chỉ không có trên cổng'],
    ['trashed', 'dẫn tới một mục trong thùng rác'],
    ['preview', 'dẫn tới trang xem trước, người đọc không mở được'],
  ])('has a link that is broken: %s', (problem, words) => {
    const body = bodyOf(link('xem thêm', { linkType: 'custom', url: '/tin-tuc/cu' }))
    expect(message({ body }, { brokenLinks: { '/tin-tuc/cu': problem } })).toBe(
      `Liên kết “xem thêm” ${words}: hãy sửa hoặc bỏ liên kết.`,
    )
    expect(check({ body }, { brokenLinks: { '/tin-tuc/khac': problem } })).toEqual([])
  })
})

describe('a legacy encoding', () => {
  const TCVN3 = 'C«ng ®oµn c¬ së tæ chøc héi nghÞ ng­êi lao ®éng'
  const VNI = 'Coâng ñoaøn cô sôû toå chöùc hoäi nghò ngöôøi lao ñoäng'

  test.each([
    ['title', 'Tít'],
    ['lead', 'Sapo'],
    ['byline', 'Tác giả'],
  ])('in %s', (field, label) => {
    const text = field === 'lead' ? `${TCVN3} ${TCVN3}` : TCVN3
    expect(message({ [field]: text })).toMatch(
      new RegExp(`^${label} có chữ gõ bằng bảng mã cũ TCVN3 \\(ABC\\): “C«ng`),
    )
  })

  test('in a cell of a table, named by its kind', () => {
    const cell = { type: 'tablecell', children: [line('Bình thường'), line(VNI)] }
    const body = bodyOf({ type: 'table', children: [{ type: 'tablerow', children: [cell] }] })
    expect(check({ body })).toMatchObject([{ reason: 'legacyEncoding', about: 'Nội dung' }])
    expect(message({ body })).toContain('bảng mã cũ VNI')
  })
})

describe('the title', () => {
  const recent = (title: string) => ({
    recentTitles: [{ title, publishedAt: '2026-03-31T18:00:00.000Z' }],
  })

  test('has come out lately, whatever its marks and capitals', () => {
    expect(message({}, recent('TANG QUA ĐOÀN VIÊN  khó khăn'))).toBe(
      'Tít trùng với “TANG QUA ĐOÀN VIÊN khó khăn” đã đăng ngày 01/04/2026: hãy xem có đăng hai lần không, hoặc đổi tít.',
    )
  })

  test('is not that of an item which only begins with it', () => {
    expect(check({}, recent('Tặng quà đoàn viên khó khăn dịp Tết'))).toEqual([])
  })
})

describe('what is asked of whom', () => {
  const bare = { lead: '', cover: null, category: null, unit: null, eventAt: null, files: [] }
  test.each<[CheckedCollection, string[]]>([
    ['news', ['leadMissing', 'coverMissing', 'categoryMissing', 'unitMissing', 'eventAtMissing']],
    [
      'articles',
      ['leadMissing', 'coverMissing', 'categoryMissing', 'unitMissing', 'eventAtMissing'],
    ],
    ['episodes', ['leadMissing', 'coverMissing']],
    ['documents', ['filesMissing']],
    ['pages', []],
    ['campaigns', ['coverMissing']],
  ])('%s', (collection, expected) => {
    expect(reasons(bare, {}, collection)).toEqual(expected)
    const body = bodyOf(heading(''))
    const hasBody = collection !== 'campaigns'
    expect(reasons({ body }, {}, collection)).toEqual(hasBody ? ['emptyHeadings'] : [])
  })

  test('nothing is asked of what has no page of its own', () => {
    expect(isChecked('news')).toBe(true)
    expect(isChecked('users')).toBe(false)
  })
})

test('the database is asked about each link and picture once', () => {
  const doc = { relationTo: 'news', value: { id: 'tin-1' } }
  const body = bodyOf(
    link('một', { linkType: 'custom', url: ' /tin-tuc/a ' }),
    link('hai', { linkType: 'custom', url: '/tin-tuc/a' }),
    {
      type: 'list',
      children: [
        { type: 'listitem', children: [...link('ba', { linkType: 'internal', doc }).children] },
      ],
    },
    link('', { linkType: 'internal', doc: null }),
    upload('anh-1'),
    upload('anh-2'),
  )
  expect(questionsOf({ ...COMPLETE, body })).toEqual({
    title: 'Tặng quà đoàn viên khó khăn',
    links: ['/tin-tuc/a', 'news/tin-1'],
    media: ['anh-1', 'anh-2'],
  })
})
