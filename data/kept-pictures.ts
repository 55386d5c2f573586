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
 *
 * @param most how many are kept.
 */
export function keptPicture(
  name: string,
  make: () => Promise<Buffer>,
  most: number = MOST,
): Promise<Buffer> {
  const running = flights.get(name)
  if (running) return running
  const flight = findOrMake(name, make, most).finally(() => flights.delete(name))
  flights.set(name, flight)
  return flight
}

async function findOrMake(
  name: string,
  make: () => Promise<Buffer>,
  most: number,
): Promise<Buffer> {
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
  await makeRoom(most)
  return bytes
}

async function makeRoom(most: number): Promise<void> {
  const names = await readdir(FOLDER)
  if (names.length <= most) return
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(FOLDER, name)
      // Another process may have taken it away meanwhile.
      const found = await stat(file).catch(() => null)
      return { file, at: found?.mtimeMs ?? 0 }
    }),
  )
  // A tenth more than there has to be, or every new one would look at all of them.
  const surplus = names.length - most + Math.floor(most / 10)
  const oldest = files.toSorted((one, other) => one.at - other.at).slice(0, surplus)
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })))
}
