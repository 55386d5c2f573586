import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { compareValues } from '@/admin/unsaved/compare-values'

const FIELDS = [
  { name: 'id', type: 'text', label: 'Mã' },
  { name: 'title', type: 'text', label: 'Tít' },
  { type: 'row', fields: [{ name: 'lead', type: 'textarea', label: 'Sapo' }] },
  { name: 'body', type: 'richText', label: 'Nội dung' },
  {
    name: 'medium',
    type: 'select',
    label: 'Loại',
    options: [{ value: 'tv', label: 'Truyền hình' }],
  },
  { name: 'eventAt', type: 'date', label: 'Thời điểm' },
  { name: 'searchText', type: 'textarea', label: 'chữ không dấu', admin: { hidden: true } },
  { name: 'category', type: 'relationship', relationTo: 'categories', label: 'Chuyên mục' },
  { name: 'cover', type: 'upload', relationTo: 'media', label: 'Ảnh' },
  {
    name: 'links',
    type: 'array',
    label: 'Đường dẫn',
    fields: [
      { name: 'label', type: 'text' },
      { name: 'page', type: 'relationship', relationTo: ['pages', 'news'] },
    ],
  },
  { name: 'state', type: 'text', label: 'Bước xử lý', admin: { readOnly: true } },
  { name: 'updatedAt', type: 'date', label: 'Sửa lúc' },
] as ClientField[]

const body = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ text }] }] },
})

test('only what differs is told, in the words of the form', () => {
  const mine = {
    title: 'Hội thao',
    lead: 'Sáng nay',
    body: body('Có 40 đội.'),
    medium: 'tv',
    eventAt: '2026-03-20T01:00:00.000Z',
    updatedAt: '2026-03-20T02:00:00.000Z',
    searchText: 'hoi thao',
  }
  const theirs = { ...mine, lead: 'Chiều nay', body: body('Có 42 đội.'), searchText: 'khac' }
  expect(compareValues(FIELDS, mine, { ...theirs, updatedAt: 'khác' })).toEqual([
    { path: 'lead', label: 'Sapo', mine: 'Sáng nay', theirs: 'Chiều nay' },
    { path: 'body', label: 'Nội dung', mine: 'Có 40 đội.', theirs: 'Có 42 đội.' },
  ])
})

test('choices and days are told as people read them, and nothing as nothing', () => {
  const differences = compareValues(
    FIELDS,
    { medium: 'tv', eventAt: '2026-03-20T01:00:00.000Z' },
    { medium: null },
  )
  expect(differences.map(({ mine, theirs }) => [mine, theirs])).toEqual([
    ['Truyền hình', ''],
    ['08:00, 20/03/2026', ''],
  ])
})

test('what is referred to is called by its name, and rows by what stands in them', () => {
  const nameOf = (collection: string, id: string) => `${collection} số ${id}`
  const row = (page: object) => [{ id: 'abc', label: 'Giới thiệu', page }]
  const differences = compareValues(
    FIELDS,
    { category: '1', links: row({ relationTo: 'pages', value: '2' }), state: 'draft' },
    { category: null, links: row({ relationTo: 'news', value: '3' }), state: 'submitted' },
    nameOf,
  )
  expect(differences.map(({ mine, theirs }) => [mine, theirs])).toEqual([
    ['categories số 1', ''],
    ['Giới thiệu · pages số 2', 'Giới thiệu · news số 3'],
  ])
})

test('what differs in form only is told as well: bold words, two pictures of the same name', () => {
  const set = (format: number) => ({
    root: { children: [{ type: 'paragraph', children: [{ text: 'Hội thao', format }] }] },
  })
  const differences = compareValues(
    FIELDS,
    { body: set(0), cover: '1' },
    { body: set(1), cover: '2' },
    () => 'Ảnh hội nghị',
  )
  expect(differences.map(({ path, mine, theirs }) => [path, mine === theirs])).toEqual([
    ['body', true],
    ['cover', true],
  ])
})

test('nothing chosen and nothing written are no difference, however they are stored', () => {
  const empty = { root: { children: [{ type: 'paragraph', children: [] }] } }
  expect(compareValues(FIELDS, { body: empty, links: [] }, { body: null, cover: null })).toEqual([])
})
