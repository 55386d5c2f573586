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
