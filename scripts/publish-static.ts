import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What the server serves as it is; `server/static-files.ts` reads from both. */
export const HASHED_FILES = '.next/static'
export const PUBLISHED_FILES = '.next/published'

const COMPRESSIBLE = /\.(?:css|js|json|map|svg|txt|wasm|webmanifest|xml)$/
/** Below this a packet is a packet, compressed or not. */
const WORTH_COMPRESSING = 1024

/**
 * After a build: copies `public/` and `enhance/` to where they are served from, and writes beside
 * every text file its compressed forms, so that no request waits for that.
 */
export function publishStatic(): void {
  rmSync(PUBLISHED_FILES, { recursive: true, force: true })
  cpSync('public', PUBLISHED_FILES, { recursive: true })
  cpSync('enhance', path.join(PUBLISHED_FILES, 'enhance'), {
    recursive: true,
    // Tests stand beside what they test.
    filter: (file) => !file.endsWith('.ts'),
  })
  for (const folder of [HASHED_FILES, PUBLISHED_FILES]) compressAll(folder)
}

function compressAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, entry)
    if (!COMPRESSIBLE.test(entry) || statSync(file).size < WORTH_COMPRESSING) continue
    const content = readFileSync(file)
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }))
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
  }
}
