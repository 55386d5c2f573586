import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/env'

const FOLDER = path.join(env.CACHE_DIR, 'share-pictures')
/** Some 60 kB each. */
const MOST = 1000

/** Being made: who asks meanwhile waits for the same. */
const flights = new Map<string, Promise<Buffer>>()

/**
 * A picture from disk, made if it is not there. The oldest make room for new ones; `name` says all
 * that is in it, so that what is kept is never out of date.
 */
export function keptPicture(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const running = flights.get(name)
  if (running) return running
  const flight = findOrMake(name, make).finally(() => flights.delete(name))
  flights.set(name, flight)
  return flight
}

async function findOrMake(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(FOLDER, name)
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const bytes = await make()
  await mkdir(FOLDER, { recursive: true })
  // Whole or not at all: somebody may read it at once.
  await writeFile(`${file}.new`, bytes)
  await rename(`${file}.new`, file)
  await makeRoom()
  return bytes
}

async function makeRoom(): Promise<void> {
  const names = await readdir(FOLDER)
  if (names.length <= MOST) return
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(FOLDER, name)
      // Another process may have taken it away meanwhile.
      const found = await stat(file).catch(() => null)
      return { file, at: found?.mtimeMs ?? 0 }
    }),
  )
  // A tenth at once, or every new one would read the folder.
  const oldest = files.toSorted((one, other) => one.at - other.at).slice(0, MOST / 10)
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })))
}
