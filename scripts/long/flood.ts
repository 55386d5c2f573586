/**
 * `npm run test:long -- flood [minutes]`: floods a portal of 20,000 items with addresses, and fails when its
 * memory or its copies on disk outgrow their bounds. First 200,000 that nobody ever linked to, then
 * all items again and again for so many minutes (10 unless said otherwise).
 */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type BenchPortal, openBenchPortal } from '../bench/portal'
import { drawProgress } from '../progress'

const SIZE = 20_000
const PORT = 3294
const INVENTED = 200_000
const AT_A_TIME = 50
const MEMORY_LIMIT_MB = 500
const DISK_LIMIT_MB = 128
const COPIES = `var/bench/${SIZE}/cache`

const minutes = Number(process.argv[2] ?? 10)
const portal = await openBenchPortal(SIZE, PORT)
const failures: string[] = []
try {
  console.log(`At the start: ${await describe(portal)}`)
  await ask(INVENTED, inventedAddress)
  await check('200,000 invented addresses')
  const until = Date.now() + minutes * 60_000
  for (let round = 1; Date.now() < until; round += 1) {
    await ask(SIZE, (index) => `/tin-tuc/tin-thu-${index}`)
    await check(`all items, round ${round}`)
  }
  await check(`${minutes} minutes over ${SIZE} items`)
} finally {
  await portal.stop()
}
for (const failure of failures) console.error(failure)
process.exit(failures.length === 0 ? 0 : 1)

/** Mostly what links from elsewhere bring along; one in twelve has to be rendered. */
function inventedAddress(index: number): string {
  const random = Math.random().toString(36).slice(2)
  const rendered = [`/tim-kiem?q=${random}`, `/tin-tuc?nam=${index}`, `/tin-tuc/${random}`]
  if (index % 12 === 0) return rendered[(index / 12) % rendered.length] ?? '/'
  const page = ['/', '/tin-tuc', '/thong-ke', `/tin-tuc/tin-thu-${index % 100}`][index % 4] ?? '/'
  return `${page}?fbclid=${random}&utm_source=zalo&${random}=${index}`
}

async function ask(total: number, addressOf: (index: number) => string): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < total) {
      const index = next
      next += 1
      const response = await fetch(`${portal.address}${addressOf(index)}`, { redirect: 'manual' })
      await response.arrayBuffer()
      if (response.status >= 500) failures.push(`${response.url} answered ${response.status}`)
      if (index % 1000 === 999) drawProgress(index + 1, total)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
}

async function check(what: string): Promise<void> {
  // The disk follows in its own time.
  await delay(2000)
  const { memoryMb, diskMb } = await sizesOf(portal)
  console.log(`${what}: ${await describe(portal)}`)
  if (memoryMb > MEMORY_LIMIT_MB) failures.push(`${what}: ${memoryMb} MB of memory`)
  if (diskMb > DISK_LIMIT_MB) failures.push(`${what}: ${diskMb} MB on disk`)
}

async function describe(of: BenchPortal): Promise<string> {
  const { memoryMb, diskMb, files } = await sizesOf(of)
  return `${memoryMb} MB of memory, ${files} copies of ${diskMb} MB on disk`
}

async function sizesOf({ memory }: BenchPortal) {
  const files = readdirSync(COPIES, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(path.join(COPIES, file), { throwIfNoEntry: false }))
    .filter((entry) => entry?.isFile())
  const bytes = files.reduce((sum, entry) => sum + (entry?.size ?? 0), 0)
  const toMb = (value: number) => Math.round(value / 1e6)
  return { memoryMb: toMb(await memory()), diskMb: toMb(bytes), files: files.length }
}
