import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasTransactions } from '@/database/mongodb'
import { env } from '@/env'

const client = new MongoClient(env.DATABASE_URL)
const start = async () => {
  const args = ['--import', './scripts/node/typescript.mjs', 'scripts/prepare-database.ts']
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return stdout
}
let first: string
let second: string

beforeAll(async () => {
  first = await start()
  second = await start()
})
afterAll(() => client.close())

test('the first start on an empty MongoDB makes an administrator and the first content', async () => {
  expect(first).toContain('Đã tạo quản trị viên đầu tiên')
  expect(await client.db().collection('users').countDocuments()).toBe(1)
  expect(await client.db().collection('units').countDocuments()).toBeGreaterThan(20)
})

test('the second start leaves what is there', async () => {
  expect(second).not.toContain('Đã tạo quản trị viên')
  expect(await client.db().collection('users').countDocuments()).toBe(1)
})

test('each start says once that there are no transactions, where there are none', async () => {
  const isSaid = (await hasTransactions(client.db())) ? 0 : 1
  for (const output of [first, second]) {
    expect(output.match(/không có giao dịch/g) ?? []).toHaveLength(isSaid)
  }
})
