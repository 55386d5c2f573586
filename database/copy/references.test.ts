import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { withoutDangling } from '@/database/copy/references'

const FIELDS = [
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'campaigns', type: 'relationship', relationTo: 'campaigns', hasMany: true },
  { name: 'lead', type: 'relationship', relationTo: ['news', 'articles'] },
  {
    name: 'version',
    type: 'group',
    flattenedFields: [{ name: 'cover', type: 'upload', relationTo: 'media' }],
  },
] as unknown as FlattenedField[]

const exists = (collection: string, id: unknown) =>
  ['media/1', 'campaigns/1', 'news/1'].includes(`${collection}/${String(id)}`)

test('references to what is there stay as they are', () => {
  const doc = {
    cover: '1',
    campaigns: ['1'],
    lead: { relationTo: 'news', value: '1' },
    version: { cover: '1' },
  }
  expect(withoutDangling(doc, FIELDS, exists)).toEqual({ doc, dropped: 0 })
})

test('references to what is gone are dropped and counted, at every depth', () => {
  const doc = {
    cover: '2',
    campaigns: ['2', '1', '3'],
    lead: { relationTo: 'articles', value: '1' },
    version: { cover: '2' },
  }
  expect(withoutDangling(doc, FIELDS, exists)).toEqual({
    doc: { campaigns: ['1'], version: {} },
    dropped: 5,
  })
})
