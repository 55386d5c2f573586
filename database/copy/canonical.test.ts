import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { canonical, noRowId } from '@/database/copy/canonical'

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more })

const FIELDS = [
  text('id'),
  text('title'),
  { name: 'publishedAt', type: 'date' },
  { name: 'isSample', type: 'checkbox', defaultValue: false },
  text('computed', { defaultValue: () => 'now' }),
  { name: 'campaigns', type: 'relationship', relationTo: 'campaigns', hasMany: true },
  { name: 'body', type: 'richText' },
  { name: 'seo', type: 'group', flattenedFields: [text('title')] },
  { name: 'facts', type: 'array', flattenedFields: [text('id'), text('label')] },
  {
    name: 'parts',
    type: 'blocks',
    blocks: [{ slug: 'quote', flattenedFields: [text('id'), text('words')] }],
  },
  text('shown', { virtual: true }),
  { name: 'items', type: 'join' },
] as unknown as FlattenedField[]

const of = (doc: object) => canonical(doc as Record<string, unknown>, FIELDS, noRowId)

test('what SQLite and MongoDB give for the same document is the same', () => {
  const sqlite = {
    id: 'a',
    title: 'Tin',
    publishedAt: '2024-01-01T00:00:00.000Z',
    isSample: false,
    computed: null,
    campaigns: [],
    body: { root: { children: [] } },
    seo: { title: null },
    facts: [{ id: 'one', label: 'Số' }],
    parts: [],
    shown: null,
  }
  const mongodb = {
    _id: 'a',
    __v: 0,
    id: 'a',
    title: 'Tin',
    publishedAt: new Date('2024-01-01T00:00:00.000Z'),
    body: { root: { children: [] } },
    facts: [{ id: 'other', label: 'Số' }],
    items: { docs: [] },
  }
  expect(of(mongodb)).toEqual(of(sqlite))
  expect(of(sqlite)).toEqual({
    id: 'a',
    title: 'Tin',
    publishedAt: '2024-01-01T00:00:00.000Z',
    isSample: false,
    body: { root: { children: [] } },
    facts: [{ label: 'Số' }],
  })
})

describe('what differs stays different', () => {
  test.each([
    ['a null where a default would be', { isSample: null }, {}],
    ['a null inside rich text', { body: { a: null } }, { body: {} }],
    ['an empty text', { title: '' }, {}],
    ['a millisecond', { publishedAt: new Date(0) }, { publishedAt: new Date(1) }],
    ['the order of references', { campaigns: ['a', 'b'] }, { campaigns: ['b', 'a'] }],
    ['a row without content', { facts: [{}] }, {}],
    [
      'what is in a block',
      { parts: [{ blockType: 'quote', words: 'a' }] },
      { parts: [{ blockType: 'quote', words: 'b' }] },
    ],
    ['what is no date', { publishedAt: 'hôm qua' }, {}],
  ])('%s', (_, one, other) => {
    expect(of(one)).not.toEqual(of(other))
  })
})

test('rows keep their ids, or get one, where they are to be written', () => {
  const doc = { facts: [{ id: 'one', label: 'a' }, { label: 'b' }] }
  const written = canonical(doc, FIELDS, (given) => (given as string | undefined) ?? 'new')
  expect(written.facts).toEqual([
    { id: 'one', label: 'a' },
    { id: 'new', label: 'b' },
  ])
})
