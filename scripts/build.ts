import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { fingerprintSources } from './fingerprint'
import { PUBLISHED_FILES, publishStatic } from './publish-static'
import { runNode } from './run-node'
import { shareChunks } from './share-chunks'

const STAMP = '.next/portal-build.json'
const BUILD_ID = '.next/BUILD_ID'
const LOG = 'var/build.log'
const LINES_SHOWN = 40

/** Whether `.next` was built to its end from the sources as they are now. */
export function isBuildFresh(): boolean {
  if (![STAMP, BUILD_ID, PUBLISHED_FILES].every(existsSync)) return false
  return readFileSync(STAMP, 'utf8') === stampOf(fingerprintSources('.'))
}

/**
 * Builds the site; what Next prints goes to a file. On failure gives the file and its last lines,
 * and leaves no stamp, so that the next start builds again.
 */
export async function build(): Promise<{ ok: true } | { ok: false; log: string; lines: string }> {
  rmSync(STAMP, { force: true })
  // Read before the build: a file changed while it runs must lead to another one.
  const sources = fingerprintSources('.')
  mkdirSync('var', { recursive: true })
  const output = openSync(LOG, 'w')
  const code = await runNode(['node_modules/next/dist/bin/next', 'build'], {
    environment: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    output,
  })
  closeSync(output)
  if (code !== 0) {
    const lines = readFileSync(LOG, 'utf8').trimEnd().split('\n')
    return { ok: false, log: LOG, lines: lines.slice(-LINES_SHOWN).join('\n') }
  }
  publishStatic()
  shareChunks()
  writeFileSync(STAMP, stampOf(sources))
  return { ok: true }
}

/** What Next calls the build in `.next`: another one for each build. */
export function readBuildId(): string {
  return readFileSync(BUILD_ID, 'utf8')
}

/** Names Next's build as well: one made by hand, or cut short, has another id. */
function stampOf(sources: string): string {
  return JSON.stringify({ sources, buildId: readBuildId() })
}
