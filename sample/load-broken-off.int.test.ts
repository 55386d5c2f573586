import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openPortal } from '@/database/testing/portal'
import { NO_TRANSACTIONS, undoesWhatFails } from '@/database/testing/transactions'
import { loadContent } from './load-content'

const LOADED = [
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
  'news',
  'articles',
  'episodes',
  'media',
  'redirects',
] as const satisfies readonly CollectionSlug[]

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
  const { afterChange } = payload.collections.media.config.hooks
  let stored = 0
  const fail = () => {
    stored += 1
    if (stored === 2) throw new Error('the power failed')
  }
  afterChange.push(fail)
  const load = loadContent({ payload, withSamples: true, now: new Date() })
  await expect(load).rejects.toThrow('the power failed')
  afterChange.splice(afterChange.indexOf(fail), 1)
  expect(stored).toBe(2)
})

test('a load that fails in the middle leaves the database empty', async ({ skip }) => {
  if (!(await undoesWhatFails(payload))) return skip(NO_TRANSACTIONS)
  const counts = LOADED.map(async (collection) => {
    const { totalDocs } = await payload.count({ collection, trash: true })
    return [collection, totalDocs]
  })
  expect(await Promise.all(counts)).toEqual(LOADED.map((collection) => [collection, 0]))
  expect((await payload.findGlobal({ slug: 'site-settings' })).name).toBeFalsy()
})
