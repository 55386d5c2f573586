/** What is true of MongoDB only; the rest of the suite runs on both databases. */
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { hasTransactions } from '@/database/mongodb'
import { openPortal } from '@/database/testing/portal'
import { NO_TRANSACTIONS, undoesWhatFails } from '@/database/testing/transactions'

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
})

const adapterOf = ({ db }: Payload) => db as unknown as MongooseAdapter

test('transactions are used where the server has them', async () => {
  const { connection } = adapterOf(payload)
  expect(await undoesWhatFails(payload)).toBe(await hasTransactions(connection.db!))
})

test('a transaction that is rolled back leaves nothing', async ({ skip }) => {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) return skip(NO_TRANSACTIONS)
  await payload.create({
    collection: 'news',
    data: { title: 'Không bao giờ có' },
    draft: true,
    req: { transactionID },
  })
  await payload.db.rollbackTransaction(transactionID)
  expect((await payload.count({ collection: 'news' })).totalDocs).toBe(0)
  expect((await payload.countVersions({ collection: 'news' })).totalDocs).toBe(0)
})

test('every index that the collections declare is there when the portal opens', async () => {
  const { collections, versions } = adapterOf(payload)
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    const existing = (await model.collection.indexes()).map(({ key }) => JSON.stringify(key))
    const declared = model.schema.indexes().map(([key]) => JSON.stringify(key))
    expect(existing, model.modelName).toEqual(expect.arrayContaining(declared))
  }
})
