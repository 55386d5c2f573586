import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The rooms that end up in the built site; the others may change without a new build. */
const ROOMS = [
  'access',
  'admin',
  'app',
  'collections',
  'components',
  'data',
  'database',
  'editorial',
  'enhance',
  'fields',
  'globals',
  'hooks',
  'intake',
  'jobs',
  'mail',
  'public',
  'reports',
  'search',
  'site',
  'statistics',
  'syndication',
  'text',
  'word',
]

/** What writes the files that are served. */
const PROGRAMS = ['scripts/build.ts', 'scripts/publish-static.ts']

/** Test files are no sources; `next-env.d.ts` is written by the build itself. */
const IGNORED = /(?:^\.|\.test\.tsx?$|^next-env\.d\.ts$)/

/** Configuration at the top level; package-lock.json stands for every dependency. */
const TOP_LEVEL = /(?:\.ts|\.mjs|^package-lock\.json|^tsconfig\.json)$/

/** A hash of everything under `root` that the built site is made from. */
export function fingerprintSources(root: string): string {
  const hash = createHash('sha256')
  for (const file of sourceFiles(root)) {
    const content = readFileSync(join(root, file))
    // Name and length keep two files apart from one file with both their contents.
    hash.update(`${file}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function sourceFiles(root: string): string[] {
  const topLevel = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !IGNORED.test(entry.name) && TOP_LEVEL.test(entry.name))
    .map((entry) => entry.name)
  const programs = PROGRAMS.filter((file) => existsSync(join(root, file)))
  return [...topLevel, ...programs, ...ROOMS.flatMap((room) => filesUnder(root, room))].sort()
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.test(entry.name)) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(root, path) : [path]
  })
}
