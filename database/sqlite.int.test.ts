import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createQueuedSqliteClient } from '@/database/queued-sqlite-client'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { env } from '@/env'

const TWENTY = Array.from({ length: 20 }, (_, index) => index + 1)

/** What Payload's types do not show of Drizzle's transaction on SQLite. */
type Database = Pick<SQLiteAdapter['drizzle'], 'run'>

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
})
beforeEach(async () => {
  await payload.delete({ collection: 'news', where: {}, trash: true })
})

const createNews = (title: string) =>
  payload.create({ collection: 'news', data: { title }, draft: true, depth: 0 })

const countNews = async () => (await payload.count({ collection: 'news' })).totalDocs

const countNewsVersions = async () =>
  (await payload.countVersions({ collection: 'news' })).totalDocs

/** Runs `work` with a hook that fails after the row has been written. */
async function withFailingHook(work: () => Promise<unknown>): Promise<unknown> {
  const { afterChange } = payload.collections.news.config.hooks
  const fail = () => {
    throw new Error('a hook failed')
  }
  afterChange.push(fail)
  try {
    return await work()
  } finally {
    afterChange.splice(afterChange.indexOf(fail), 1)
  }
}

describe('writes at the same moment', () => {
  test('twenty items are created', async () => {
    await Promise.all(TWENTY.map((number) => createNews(`Tin số ${number}`)))
    expect(await countNews()).toBe(20)
  })

  test('twenty items are changed', async () => {
    const items = await Promise.all(TWENTY.map((number) => createNews(`Tin số ${number}`)))
    await Promise.all(
      items.map(({ id }) =>
        payload.update({ collection: 'news', id, data: { lead: `Sapo của ${id}` }, depth: 0 }),
      ),
    )
    const { docs } = await payload.find({ collection: 'news', depth: 0, pagination: false })
    expect(docs.map(({ id, lead }) => lead === `Sapo của ${id}`)).toEqual(TWENTY.map(() => true))
  })

  test('twenty changes of one item are all kept as versions', async () => {
    const { id } = await createNews('Một tin')
    await Promise.all(
      TWENTY.map((number) =>
        payload.update({ collection: 'news', id, data: { lead: `Lần ${number}` }, depth: 0 }),
      ),
    )
    expect(await countNewsVersions()).toBe(21)
  })

  test('items, pictures and users do not get in each other’s way', async () => {
    const picture = await sharp({
      create: { width: 400, height: 300, channels: 3, background: '#1a4f86' },
    })
      .png()
      .toBuffer()
    const creates = [
      (number: number) => createNews(`Tin số ${number}`),
      (number: number) =>
        payload.create({
          collection: 'media',
          data: { alt: `Ảnh số ${number}` },
          file: { data: picture, mimetype: 'image/png', name: 'anh.png', size: picture.length },
        }),
      (number: number) =>
        payload.create({
          collection: 'users',
          data: {
            name: `Người ${number}`,
            email: `nguoi-${number}@congdoan.test`,
            password: 'một mật khẩu dài',
            role: 'editor',
          },
        }),
    ]
    const results = await Promise.allSettled(
      TWENTY.map((number) => creates[number % creates.length]!(number)),
    )
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
  })
})

describe('a transaction', () => {
  test('that is rolled back leaves nothing', async () => {
    const transactionID = (await payload.db.beginTransaction())!
    await payload.create({
      collection: 'news',
      data: { title: 'Không bao giờ có' },
      draft: true,
      req: { transactionID },
    })
    await payload.db.rollbackTransaction(transactionID)
    expect(await countNews()).toBe(0)
    expect(await countNewsVersions()).toBe(0)
  })

  test('does not make readers wait, nor show them what is not committed', async () => {
    const transactionID = (await payload.db.beginTransaction())!
    await payload.create({
      collection: 'news',
      data: { title: 'Chưa xong' },
      draft: true,
      req: { transactionID },
    })
    expect(await countNews()).toBe(0)
    await payload.db.commitTransaction(transactionID)
    expect(await countNews()).toBe(1)
  })

  test('that cannot be committed says so and leaves nothing', async () => {
    const adapter = payload.db as unknown as SQLiteAdapter
    const transactionID = (await payload.db.beginTransaction())!
    const db = adapter.sessions[transactionID]!.db as unknown as Database
    await payload.create({
      collection: 'news',
      data: { title: 'Không ghi được' },
      draft: true,
      req: { transactionID },
    })
    await db.run(sql`PRAGMA defer_foreign_keys = ON`)
    await db.run(sql`UPDATE news SET unit_id = 'a unit that does not exist'`)
    await expect(payload.db.commitTransaction(transactionID)).rejects.toThrow(/FOREIGN KEY/)
    expect(await countNews()).toBe(0)
  })

  test('that could not be committed does not stand in the way of other processes and later writes', async () => {
    const { client } = payload.db as unknown as SQLiteAdapter
    const transaction = await client.transaction('write')
    await transaction.execute('PRAGMA defer_foreign_keys = ON')
    await transaction.execute("INSERT INTO news (id, unit_id) VALUES ('x', 'no such unit')")
    await expect(transaction.commit()).rejects.toThrow(/FOREIGN KEY/)

    const other = await createQueuedSqliteClient(env.DATABASE_URL)
    await other.execute("INSERT INTO news (id, title) VALUES ('y', 'Từ chương trình khác')")
    other.close()

    await createNews('Từ chương trình này')
    expect(await countNews()).toBe(2)
  })
})

describe('a save that fails after its row was written', () => {
  test('leaves no new item and no version', async () => {
    await expect(withFailingHook(() => createNews('Nửa chừng'))).rejects.toThrow('a hook failed')
    expect(await countNews()).toBe(0)
    expect(await countNewsVersions()).toBe(0)
  })

  test('leaves the old item as it was', async () => {
    const { id } = await createNews('Trước khi sửa')
    const update = () =>
      payload.update({ collection: 'news', id, data: { title: 'Sau khi sửa' }, depth: 0 })
    await expect(withFailingHook(update)).rejects.toThrow('a hook failed')
    const stored = await payload.findByID({ collection: 'news', id, depth: 0 })
    expect(stored.title).toBe('Trước khi sửa')
    expect(await countNewsVersions()).toBe(1)
  })
})

describe('kill -9 in the middle of twenty saves', () => {
  test('leaves each item old or new, never torn', { timeout: 120_000 }, async () => {
    const campaign = await payload.create({
      collection: 'campaigns',
      data: { name: 'Chiến dịch' },
      draft: true,
      depth: 0,
    })
    await Promise.all(TWENTY.map((number) => createNews(`Cũ ${number}`)))

    const saved = await saveTwentyAndKill({ campaign: campaign.id, savesBefore: 5 })

    const { docs } = await payload.find({ collection: 'news', depth: 0, pagination: false })
    const { docs: versions } = await payload.findVersions({
      collection: 'news',
      depth: 0,
      pagination: false,
      where: { latest: { equals: true } },
    })
    const states = docs.map(({ id, title, lead, campaigns }) => {
      const latest = versions.find(({ parent }) => parent === id)?.version
      const facts = [
        title === `Mới ${id}`,
        lead === 'mới',
        campaigns?.[0] === campaign.id,
        latest?.title === `Mới ${id}`,
      ]
      if (facts.every(Boolean)) return 'new'
      return facts.some(Boolean) ? 'torn' : 'old'
    })
    expect(docs).toHaveLength(20)
    expect(states).not.toContain('torn')
    // What was answered as saved is there; killed in the middle, something was still to come.
    expect(states.filter((state) => state === 'new').length).toBeGreaterThanOrEqual(saved)
    expect(states).toContain('old')

    const integrity = await (payload.db as unknown as SQLiteAdapter).client.execute(
      'PRAGMA integrity_check',
    )
    expect(integrity.rows[0]?.integrity_check).toBe('ok')
    await createNews('Sau đó vẫn ghi được')
  })
})

/** Kills the saving process when it has reported so many saves; gives how many it reported. */
async function saveTwentyAndKill({
  campaign,
  savesBefore,
}: {
  campaign: string
  savesBefore: number
}): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/node/typescript.mjs', 'database/testing/save-twenty.ts', campaign],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const exited = once(child, 'exit')
  let saved = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'saved') saved += 1
    if (saved === savesBefore) child.kill('SIGKILL')
  }
  await exited
  return saved
}

describe('a migration that rebuilds a table', () => {
  test('keeps the rows that refer to it', async () => {
    const { id: campaign } = await payload.create({
      collection: 'campaigns',
      data: { name: 'Tháng Công nhân', _status: 'published' },
    })
    const { id } = await payload.create({
      collection: 'news',
      data: { title: 'Tin có chuyên đề', campaigns: [campaign], _status: 'published' },
    })
    const rebuild = {
      name: 'rebuild-campaigns',
      up: async ({ db }: { db: SQLiteAdapter['drizzle'] }) => {
        await db.run(sql`CREATE TABLE new_campaigns AS SELECT * FROM campaigns`)
        await db.run(sql`DELETE FROM campaigns`)
        await db.run(sql`INSERT INTO campaigns SELECT * FROM new_campaigns`)
        await db.run(sql`DROP TABLE new_campaigns`)
      },
      down: async () => {},
    }
    await payload.db.migrate({ migrations: [rebuild] as never })
    const kept = await payload.findByID({ collection: 'news', id, depth: 0 })
    expect(kept.campaigns).toEqual([campaign])
  })
})

test('a request that nobody has logged in for does not hold up those who write', async () => {
  const asked = rest(payload, {
    as: null,
    method: 'POST',
    path: '/users/forgot-password',
    body: { email: 'ai-do@congdoan.test' },
  })
  await createNews('Tin lưu ngay lúc ấy')
  expect((await asked).status).toBe(403)
})
