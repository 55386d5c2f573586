import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What Turbopack's runtime loads with `require`, in the process that renders. */
const SERVER_CHUNKS = '.next/server/chunks'

const CHUNK = 'module.exports = ['
const OWN_NAME = /\n*\/\/# sourceMappingURL=.*\s*$/

/**
 * After a build: Turbopack writes what several entries have in common once for each of them, Payload
 * with all it needs five times, and a process keeps the source of each file that it loads: 13 MB
 * apiece, since V8 takes two bytes for each letter of a file with Vietnamese in it. Of files that say
 * the same one is kept, and the others hand on what it exports.
 */
export function shareChunks(folder = SERVER_CHUNKS): void {
  const known = new Map<string, string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!file.endsWith('.js')) continue
    const content = readFileSync(path.join(folder, file), 'utf8').replace(OWN_NAME, '\n')
    if (!content.startsWith(CHUNK)) continue
    const first = known.get(content)
    if (first === undefined) known.set(content, file)
    else writeFileSync(path.join(folder, file), handOn(file, first))
  }
}

/** Turbopack's runtime reads the list that a chunk exports and leaves it as it is. */
function handOn(file: string, first: string): string {
  const from = path.relative(path.dirname(file), first).split(path.sep).join('/')
  return `module.exports = require(${JSON.stringify(from.startsWith('.') ? from : `./${from}`)})\n`
}
