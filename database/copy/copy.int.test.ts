import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import config from '@payload-config'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseAddress } from '@/database/copy/address'
import type { CopyOptions } from '@/database/copy/copy'
import { copyDatabase } from '@/database/copy/copy'
import { readMarker, writeMarker } from '@/database/copy/marker'
import { openTarget } from '@/database/copy/open'
import { storeOneOfEverything } from '@/database/testing/one-of-everything'
import { isIndexCurrent } from '@/search/engines/rebuild'

/** A MongoDB, or a server that speaks like one; without it its tests are skipped. */
const MONGODB_URL = process.env.TEST_MONGODB_URL ?? ''
const IN_TWO_BATCHES = 250

const folder = mkdtempSync(path.join(tmpdir(), 'portal-copy-'))
const source = `file:${folder}/source.db`
let number = 0
let target = ''

beforeAll(async () => {
  const payload = await open(source)
  await storeOneOfEverything(payload, IN_TWO_BATCHES)
  await payload.destroy()
})
beforeEach(() => {
  number += 1
  target = `file:${folder}/${number}/portal.db`
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

const addressOf = (url: string) => parseAddress(url)!

const open = async (url: string) => openTarget(await config, addressOf(url))

const copy = async (from: string, to: string, onProgress?: CopyOptions['onProgress']) =>
  copyDatabase({ config: await config, from: addressOf(from), to: addressOf(to), onProgress })

/** Breaks a copy off after so many batches. */
function breakOffAfter(batches: number): CopyOptions['onProgress'] {
  let done = 0
  return () => {
    done += 1
    if (done === batches) throw new Error('broken off')
  }
}

/** What a copy does not keep: ids that the database gives, and what stays behind or is made anew. */
const OWN_IDS = new Set(['id', 'parent_id', '_parent_id'])
const LEFT_BEHIND = /^(sqlite_|payload_migrations|payload_locked_documents|users_sessions|search_)/

/** Every row of every table, as SQL sees them: known to no code of the copy. */
async function rowsOf(url: string): Promise<Record<string, string[]>> {
  const client = createClient({ url })
  const tables = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`)
  const result: Record<string, string[]> = {}
  for (const { name } of tables.rows) {
    const table = name as string
    if (LEFT_BEHIND.test(table)) continue
    const { rows } = await client.execute(`SELECT * FROM "${table}"`)
    const contents = rows.map((row) =>
      JSON.stringify(
        Object.entries(row).filter(
          ([column, value]) => !(OWN_IDS.has(column) && typeof value === 'number'),
        ),
      ),
    )
    if (contents.length > 0) result[table] = contents.toSorted()
  }
  client.close()
  return result
}

describe('from SQLite to another SQLite file', () => {
  test('every row of every table is there, and the source is untouched', async () => {
    const before = await rowsOf(source)
    const file = readFileSync(source.replace('file:', ''))
    await copy(source, target)
    expect(await rowsOf(target)).toEqual(before)
    expect(readFileSync(source.replace('file:', '')).equals(file)).toBe(true)
    // So that the comparison is of something.
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['news_rels', '_campaigns_v_version_facts', 'users', 'payload_jobs']),
    )
  })

  test('the number and the checksum of each kind are told, and no marker stays', async () => {
    const comparisons = await copy(source, target)
    const news = comparisons.find(({ key }) => key === 'news')
    expect(news?.source.count).toBe(IN_TWO_BATCHES + 2)
    expect(news?.target).toEqual(news?.source)
    const opened = await open(target)
    expect(await readMarker(opened)).toBeNull()
    // So that the next start makes it of what has been copied.
    expect(await isIndexCurrent(opened)).toBe(false)
    await opened.destroy()
  })

  test.each([1, 2, 3, 8, 20])(
    'broken off after %i batches and started again, it gives the same',
    async (batches) => {
      await expect(copy(source, target, breakOffAfter(batches))).rejects.toThrow('broken off')
      await copy(source, target)
      expect(await rowsOf(target)).toEqual(await rowsOf(source))
    },
  )
})

describe('is refused', () => {
  const refusal = (reason: string) => expect.objectContaining({ reason }) as unknown

  test('into itself', async () => {
    await expect(copy(source, source)).rejects.toEqual(refusal('sameDatabase'))
  })

  test('from a file that is not there, which is not made', async () => {
    const missing = `file:${folder}/none.db`
    await expect(copy(missing, target)).rejects.toEqual(refusal('missingFile'))
    await expect(copy(missing, target)).rejects.toEqual(refusal('missingFile'))
  })

  test('from a file that is no database', async () => {
    writeFileSync(`${folder}/text.db`, 'không phải cơ sở dữ liệu '.repeat(100))
    await expect(copy(`file:${folder}/text.db`, target)).rejects.toEqual(refusal('noDatabase'))
  })

  test('from a database with nothing in it', async () => {
    const empty = `file:${folder}/empty.db`
    await (await open(empty)).destroy()
    await expect(copy(empty, target)).rejects.toEqual(refusal('emptySource'))
  })

  test('into a database that has something of its own, which stays as it is', async () => {
    const opened = await open(target)
    await opened.create({ collection: 'redirects', data: { from: '/cu', type: 'gone' } })
    await opened.destroy()
    const before = await rowsOf(target)
    await expect(copy(source, target)).rejects.toEqual(refusal('notEmpty'))
    expect(await rowsOf(target)).toEqual(before)
  })

  test('into the unfinished copy of another source', async () => {
    const opened = await open(target)
    await writeMarker(opened, { from: 'file:/another.db', after: {} })
    await opened.destroy()
    await expect(copy(source, target)).rejects.toEqual(refusal('otherCopy'))
  })

  test('from an unfinished copy', async () => {
    await expect(copy(source, target, breakOffAfter(1))).rejects.toThrow('broken off')
    const next = `file:${folder}/next.db`
    await expect(copy(target, next)).rejects.toEqual(refusal('unfinishedSource'))
  })

  test('from a database of another version', async () => {
    await copy(source, target)
    const client = createClient({ url: target })
    await client.execute(`INSERT INTO payload_migrations (name) VALUES ('29990101_future')`)
    client.close()
    await expect(copy(target, `file:${folder}/v.db`)).rejects.toEqual(refusal('otherSchema'))
  })

  test('by a MongoDB that does not answer', async () => {
    const nowhere = 'mongodb://127.0.0.1:9/portal'
    await expect(copy(source, nowhere)).rejects.toEqual(refusal('unreachable'))
    await expect(copy(source, 'mongodb://host:no-port')).rejects.toEqual(refusal('notReadable'))
  })
})

test('a source that changed meanwhile is noticed', async () => {
  const changing = `file:${folder}/changing.db`
  await copy(source, changing)
  const change = () => {
    const client = createClient({ url: changing })
    return client.execute(`UPDATE news SET title = 'Khác' WHERE slug = 'tin-0'`).finally(() => {
      client.close()
    })
  }
  await expect(copy(changing, target, breakOffAfter(20))).rejects.toThrow('broken off')
  await change()
  await expect(copy(changing, target)).rejects.toMatchObject({ reason: 'differs' })
})

describe.skipIf(MONGODB_URL === '')('over MongoDB', () => {
  const database = `portal_copy_${process.pid}`
  const mongodb = MONGODB_URL.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(\/[^?]*)?/, `$1/${database}`)
  const client = new MongoClient(MONGODB_URL === '' ? 'mongodb://127.0.0.1' : mongodb)

  afterAll(async () => {
    await client.db().dropDatabase()
    await client.close()
  })

  test('and back, broken off on both ways, every row is the same', async () => {
    await expect(copy(source, mongodb, breakOffAfter(2))).rejects.toThrow('broken off')
    const there = await copy(source, mongodb)
    await expect(copy(mongodb, target, breakOffAfter(2))).rejects.toThrow('broken off')
    const back = await copy(mongodb, target)
    expect(await rowsOf(target)).toEqual(await rowsOf(source))
    expect(back.map(({ target: tally }) => tally)).toEqual(there.map((step) => step.source))
  })

  test('references to what is gone, which MongoDB keeps, are left out and counted', async () => {
    const news = client.db().collection<{ _id: string }>('news')
    await news.updateOne({ slug: 'tin-0' }, { $set: { unit: 'khong-con' } })
    const comparisons = await copy(mongodb, target)
    expect(comparisons.reduce((sum, { dropped }) => sum + dropped, 0)).toBe(1)
  })

  test('nothing is made in a source, not even a collection', async () => {
    const empty = mongodb.replace(database, `${database}_empty`)
    await expect(copy(empty, target)).rejects.toMatchObject({ reason: 'emptySource' })
    expect(await client.db(`${database}_empty`).listCollections().toArray()).toEqual([])
  })

  test('a database that has something is refused', async () => {
    await expect(copy(source, mongodb)).rejects.toMatchObject({ reason: 'notEmpty' })
  })
})
