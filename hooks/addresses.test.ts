import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { addressHooks } from '@/hooks/addresses'

/** A request under which others work too: each puts a copy of the context in its place. */
function busyRequest() {
  const created: unknown[] = []
  const req = { context: {} } as PayloadRequest
  const row = { id: 'a', _status: 'published', slug: 'cu' }
  const findOne = async () => {
    await Promise.resolve()
    req.context = { ...req.context }
    return row
  }
  req.payload = {
    db: { findOne },
    find: () => Promise.resolve({ docs: [] }),
    create: ({ data }: { data: unknown }) => Promise.resolve(created.push(data)),
  } as unknown as PayloadRequest['payload']
  return { req, created }
}

test('an address is remembered though others use the same request meanwhile', async () => {
  const { req, created } = busyRequest()
  const hooks = addressHooks((slug) => `/tin-tuc/${slug}`)
  const doc = { id: 'a', collection: { slug: 'news' }, req, context: req.context }
  await hooks?.beforeDelete?.[0]?.(doc as never)
  await hooks?.afterDelete?.[0]?.(doc as never)
  expect(created).toMatchObject([{ from: '/tin-tuc/cu', to: null, type: 'gone', owner: 'a' }])
})
