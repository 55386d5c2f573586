import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Log } from './log'
import { type PageRecord, SealedPage } from './sealed-page'

export interface PageCopy {
  url: string
  page: SealedPage
  stamp: string
}

/** The last good copies on disk, so that a restart with the database down still serves them. */
export interface PageCopies {
  load: () => Promise<PageCopy[]>
  /** Both return at once; the disk follows. */
  save: (copy: PageCopy) => void
  remove: (url: string) => void
}

interface CopiesOptions {
  directory: string
  /** Copies of another build or another database are of no use, and are taken away. */
  buildId: string
  databaseUrl: string
  log: Log
}

/**
 * One file a page, in a folder named for build and database: a line of JSON, then the bytes. What is
 * written last wins; a file that cannot be read is taken away. The bound is that of the cache in
 * memory, which removes here what it removes there.
 */
export function openPageCopies({
  directory,
  buildId,
  databaseUrl,
  log,
}: CopiesOptions): PageCopies {
  const name = hash(`${buildId}\n${databaseUrl}`)
  const folder = path.join(directory, name)
  const fileOf = (url: string) => path.join(folder, hash(url))
  /** What the disk has yet to learn; null: that the copy is to go. */
  const waiting = new Map<string, PageCopy | null>()
  let isWriting = false

  const writeAll = async () => {
    isWriting = true
    for (;;) {
      const [next] = waiting
      if (next === undefined) break
      const [url, copy] = next
      waiting.delete(url)
      try {
        if (copy === null) await rm(fileOf(url), { force: true })
        else await writeCopy(fileOf(url), copy)
      } catch (error) {
        log.error('copy of a page not written', error, { url })
      }
    }
    isWriting = false
  }

  const put = (url: string, copy: PageCopy | null) => {
    waiting.set(url, copy)
    if (!isWriting) void writeAll()
  }

  return {
    load: async () => {
      await mkdir(folder, { recursive: true })
      for (const entry of await readdir(directory, { withFileTypes: true })) {
        const isOld = entry.isDirectory() && entry.name !== name
        if (isOld) await rm(path.join(directory, entry.name), { recursive: true, force: true })
      }
      const copies: PageCopy[] = []
      for (const file of await readdir(folder)) {
        // A copy that was being written when the process ended is no copy.
        const copy = file.endsWith('.new') ? null : await readCopy(path.join(folder, file))
        if (copy === null) await rm(path.join(folder, file), { force: true })
        else copies.push(copy)
      }
      return copies
    },
    save: (copy) => {
      put(copy.url, copy)
    },
    remove: (url) => {
      put(url, null)
    },
  }
}

interface Head {
  url: string
  /** A power cut can leave a file shorter than it was to be. */
  bytes: number
  stamp: string
  record: PageRecord
}

async function writeCopy(file: string, { url, stamp, page }: PageCopy): Promise<void> {
  const head: Head = { url, bytes: page.body.length, stamp, record: page.record }
  await writeFile(
    `${file}.new`,
    Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), page.body]),
  )
  await rename(`${file}.new`, file)
}

/** Null for what is no copy: a file cut short, or one that somebody else has put there. */
async function readCopy(file: string): Promise<PageCopy | null> {
  const text = await readFile(file)
  const end = text.indexOf('\n')
  try {
    const {
      url,
      bytes: length,
      stamp,
      record,
    } = JSON.parse(text.subarray(0, end).toString()) as Head
    const body = text.subarray(end + 1)
    if (hash(url) !== path.basename(file) || body.length !== length) return null
    return { url, stamp, page: SealedPage.restore(record, body) }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
