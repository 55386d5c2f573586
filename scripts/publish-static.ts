import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { transformSync } from 'esbuild'

/** What the server serves as it is; `server/static-files.ts` reads from both. */
export const HASHED_FILES = '.next/static'
export const PUBLISHED_FILES = '.next/published'

const SCRIPT = /\.js$/
/** Nothing newer may come out, for the sake of older phones. */
const WRITTEN_IN = 'es2020'
const COMPRESSIBLE = /\.(?:css|js|json|map|svg|txt|wasm|webmanifest|xml)$/
/** Below this a packet is a packet, compressed or not. */
const WORTH_COMPRESSING = 1024

/**
 * After a build: copies `public/` and `enhance/` to where they are served from, their scripts
 * without what only we read, and writes beside every text file its compressed forms, so that no
 * request waits for that.
 */
export function publishStatic(): void {
  rmSync(PUBLISHED_FILES, { recursive: true, force: true })
  cpSync('public', PUBLISHED_FILES, { recursive: true })
  cpSync('enhance', path.join(PUBLISHED_FILES, 'enhance'), {
    recursive: true,
    // Tests stand beside what they test.
    filter: (file) => !file.endsWith('.ts'),
  })
  for (const file of filesIn(PUBLISHED_FILES)) if (SCRIPT.test(file)) minify(file)
  for (const folder of [HASHED_FILES, PUBLISHED_FILES]) compressAll(folder)
}

/**
 * Each script stays a file of its own, at its own address, with what it exports: nothing is bundled.
 * `esm` has its own names shortened as well. So they are in `sw.js`, a classic script: it is alone
 * in its worker.
 */
function minify(file: string): void {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    minify: true,
    format: 'esm',
    target: WRITTEN_IN,
    charset: 'utf8',
  })
  writeFileSync(file, code)
}

function compressAll(folder: string): void {
  for (const file of filesIn(folder)) {
    if (!COMPRESSIBLE.test(file) || statSync(file).size < WORTH_COMPRESSING) continue
    const content = readFileSync(file)
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }))
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
  }
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}
