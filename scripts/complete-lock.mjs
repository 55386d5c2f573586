/**
 * `node scripts/complete-lock.mjs`: puts into package-lock.json the builds for other platforms that
 * npm left out because the registry at hand does not carry them. Without their entries `npm ci`
 * refuses the file, and a Mac or Windows machine would lack its own. `--check` only looks.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'package-lock.json'

/** The last part of a platform package's name, such as "linux-arm64-musl" or "wasm32-wasi". */
const PLATFORM =
  /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(\w+))?$/

const lock = JSON.parse(readFileSync(FILE, 'utf8'))
const missing = findMissing(lock.packages)
if (process.argv.includes('--check')) {
  for (const { name, version } of missing) console.error(`${FILE} lacks ${name}@${version}.`)
  if (missing.length > 0) console.error('Run: node scripts/complete-lock.mjs')
  process.exit(missing.length === 0 ? 0 : 1)
}
for (const { name, version } of missing) {
  lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)),
)
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${FILE}: added ${missing.length}`)

/** Optional dependencies that no entry answers, looking upwards as Node does. */
function findMissing(packages) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesAbove(place).some((above) => packages[above + name]?.version))
      .map(([name, version]) => ({ name, version })),
  )
}

function placesAbove(place) {
  const parts = place === '' ? [] : place.split('/node_modules/')
  return parts
    .map(
      (_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/`,
    )
    .concat('node_modules/')
}

function platformOf(name) {
  if (name.endsWith('wasm32-wasi')) return { cpu: ['wasm32'] }
  const [, os, cpu, libc] = PLATFORM.exec(name) ?? []
  if (os === undefined) throw new Error(`Not a platform package: ${name}`)
  const isMusl = libc?.startsWith('musl')
  const library = os === 'linux' ? { libc: [isMusl ? 'musl' : 'glibc'] } : {}
  return { os: [os], cpu: [cpu], ...library }
}
