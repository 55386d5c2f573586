/**
 * `npm run bench [-- size]`: what the portal weighs and how fast it is with so many items (20,000
 * unless said otherwise), next to 200 items and next to a plain file, in one run. Times differ from
 * machine to machine: compare the ratios. Each run is added to var/bench/results.jsonl.
 */
import { appendFileSync } from 'node:fs'
import os from 'node:os'
import { createClient } from '@libsql/client'
import { v7 as uuidv7 } from 'uuid'
import { build, isBuildFresh } from '../build'
import { loadGenerator, openNginx, openPlainServer, requestsPerSecond, steadyLoad } from './load'
import { median, quantile } from './numbers'
import { panelAsks } from './panel'
import { ADMIN, type BenchPortal, openBenchPortal } from './portal'
import { firstVisit } from './visit'

const FEW = 200
const ROUNDS = 40
/** Of a portal that has run for a while V8 has compiled what matters; a page of a new one takes longer. */
const WARM_UP = { changes: 4, items: 150 }
const PUBLISH_ROUNDS = 5
const LOAD_ROUNDS = 7
/** What the checklist has nothing to say about. */
const LONG_ENOUGH = 'Công đoàn cơ sở chăm lo đời sống đoàn viên, người lao động tại doanh nghiệp.'
/** Longer than the server takes to see that something has changed. */
const SEEN_MS = 250
const PORTS = { few: 3290, many: 3291, plain: 3292, nginx: 3293 }

const VISITS = {
  home: '/',
  list: '/tin-tuc',
  item: '/tin-tuc/tin-thu-100',
  statistics: '/thong-ke',
}
const itemOf = (round: number) => `/tin-tuc/tin-thu-${round + 1}`
/** Asked for right after a change, when nothing that pages share has been read yet. */
const OUTDATED = {
  home: () => '/',
  item: itemOf,
  list: () => '/tin-tuc',
  'list of a month': () => '/tin-tuc?nam=2023&thang=5',
  category: () => '/chuyen-muc/hoat-dong-cong-doan',
  unit: () => '/don-vi/ldld-thanh-pho-hoi-an',
  statistics: () => '/thong-ke',
  'statistics of a year': () => '/thong-ke/2025',
  search: () => '/tim-kiem?q=cham+lo+doi+song',
}

const size = Number(process.argv[2] ?? 20_000)
if (!Number.isInteger(size) || size < FEW) throw new Error(`The size is a number from ${FEW} up`)
if (!isBuildFresh()) {
  console.log('Building …')
  const result = await build()
  if (!result.ok) throw new Error(result.lines)
}

const few = await measureTimes(FEW, PORTS.few)
const portal = await openBenchPortal(size, PORTS.many)
try {
  const many = await timesOf(portal)
  const report = {
    at: new Date().toISOString(),
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    size,
    visits: await visitsOf(portal),
    times: compare(few, many),
    load: await loadOf(portal),
    publishToVisibleMs: await publishUnderLoad(portal),
    memoryMb: Math.round((await portal.memory()) / 1e6),
  }
  show(report)
  appendFileSync('var/bench/results.jsonl', `${JSON.stringify(report)}\n`)
} finally {
  await portal.stop()
}
process.exit()

interface Times {
  median: number
  p99: number
}

async function measureTimes(items: number, port: number): Promise<Map<string, Times>> {
  const small = await openBenchPortal(items, port)
  try {
    return await timesOf(small)
  } finally {
    await small.stop()
  }
}

/**
 * Pages that are not in the cache, and saves, in milliseconds: as the one who asks sees it, on this
 * machine.
 */
async function timesOf(of: BenchPortal): Promise<Map<string, Times>> {
  await warmUp(of)
  const times = new Map<string, Times>()
  for (const [name, pathOf] of Object.entries(OUTDATED)) {
    const measured: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      await outdateEverything(of.databaseUrl)
      measured.push(await timeOf(() => getPage(`${of.address}${pathOf(round)}`)))
    }
    times.set(`${name} right after a change`, summary(measured))
  }
  times.set('item that nobody has asked for', summary(await timesOfUnseenItems(of)))
  const save = await saverOf(of)
  const measured: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(await timeOf(() => save(`Sapo đã sửa, lần ${round}. ${LONG_ENOUGH}`)))
  }
  times.set('save a published item', summary(measured))
  const searches = (await of.run(['scripts/bench/search-times.ts', String(ROUNDS)])).trim()
  const measuredThere = JSON.parse(searches.split('\n').at(-1) ?? '') as Record<string, number[]>
  for (const [name, each] of Object.entries(measuredThere)) times.set(name, summary(each))
  for (const [name, ask] of Object.entries(await panelAsks(of))) {
    times.set(name, summary(await timesInTurn(ask)))
  }
  return times
}

async function warmUp({ address, databaseUrl }: BenchPortal): Promise<void> {
  for (let change = 0; change < WARM_UP.changes; change += 1) {
    await outdateEverything(databaseUrl)
    for (let item = 0; item < WARM_UP.items; item += 1) await getPage(`${address}${itemOf(item)}`)
  }
}

/** How most pages come that are not in the cache: others have been shown since the last change. */
async function timesOfUnseenItems({ address, databaseUrl }: BenchPortal): Promise<number[]> {
  await outdateEverything(databaseUrl)
  const measured: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(await timeOf(() => getPage(`${address}${itemOf(round)}`)))
  }
  return measured
}

async function timesInTurn(ask: (round: number) => Promise<void>): Promise<number[]> {
  const measured: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) measured.push(await timeOf(() => ask(round)))
  return measured
}

async function outdateEverything(databaseUrl: string): Promise<void> {
  const client = createClient({ url: databaseUrl })
  // The portal's own jobs may be writing at this moment.
  await client.execute('PRAGMA busy_timeout = 5000')
  await client.execute({ sql: 'INSERT INTO content_changes VALUES (?)', args: [uuidv7()] })
  client.close()
  await new Promise((resolve) => setTimeout(resolve, SEEN_MS))
}

async function getPage(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.text()
}

/** Saves another lead into one of the items, through REST, as the panel does. */
async function saverOf({ address }: BenchPortal): Promise<(lead: string) => Promise<void>> {
  const ask = async (path: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(`${address}${path}`, init)
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return response.json()
  }
  const json = { 'Content-Type': 'application/json' }
  const login = { method: 'POST', headers: json, body: JSON.stringify(ADMIN) }
  const { token } = (await ask('/api/users/login', login)) as { token: string }
  const headers = { ...json, Authorization: `JWT ${token}` }
  const query = '/api/news?where[slug][equals]=tin-thu-0&depth=0'
  const { docs } = (await ask(query, { headers })) as { docs: { id: string }[] }
  return async (lead) => {
    const body = JSON.stringify({ lead, _status: 'published' })
    await ask(`/api/news/${docs[0]?.id ?? ''}?depth=0`, { method: 'PATCH', headers, body })
  }
}

async function visitsOf({ address }: BenchPortal) {
  const visits = []
  for (const [name, path] of Object.entries(VISITS)) {
    visits.push({ name, ...(await firstVisit(address, path)) })
  }
  return visits
}

/**
 * A cached page against the same bytes from a plain server: in turn, and the middle of the rounds.
 * The best of a few would tell of the machine's best moment, which the two do not share.
 */
async function loadOf({ address }: BenchPortal): Promise<Record<string, number>> {
  const page = `${address}${VISITS.item}`
  const stopPlain = await openPlainServer(page, PORTS.plain)
  const stopNginx = await openNginx(page, PORTS.nginx)
  const targets = {
    'cached page': page,
    'plain Node, same bytes': `http://127.0.0.1:${PORTS.plain}/`,
    ...(stopNginx ? { 'nginx, static file': `http://127.0.0.1:${PORTS.nginx}/page.html` } : {}),
  }
  const rates = new Map<string, number[]>(Object.keys(targets).map((name) => [name, []]))
  for (let round = 0; round < LOAD_ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(targets)) {
      rates.get(name)?.push(await requestsPerSecond(url))
    }
  }
  stopPlain()
  stopNginx?.()
  return Object.fromEntries([...rates].map(([name, measured]) => [name, median(measured)]))
}

/** From the answer to a save until a reader sees it, while 5,000 requests a second are served. */
async function publishUnderLoad(of: BenchPortal): Promise<Times & { perSecond: number }> {
  const save = await saverOf(of)
  const load = steadyLoad(`${of.address}/tin-tuc/tin-thu-0`, 5000, PUBLISH_ROUNDS * 2)
  const measured: number[] = []
  for (let round = 0; round < PUBLISH_ROUNDS; round += 1) {
    const lead = `Dưới tải, lần ${round} lúc ${Date.now()}. ${LONG_ENOUGH}`
    await save(lead)
    measured.push(
      await timeOf(async () => {
        while (!(await getPage(`${of.address}/tin-tuc/tin-thu-0`)).includes(lead));
      }),
    )
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  const { requests, non2xx } = await load
  if (non2xx > 0) throw new Error(`${non2xx} of the requests were not answered well`)
  return { ...summary(measured), perSecond: requests.average }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return performance.now() - since
}

function summary(values: number[]): Times {
  return { median: median(values), p99: quantile(values, 0.99) }
}

function compare(small: Map<string, Times>, large: Map<string, Times>) {
  return [...large].map(([what, { median: many, p99 }]) => {
    const base = small.get(what)?.median ?? NaN
    return { what, few: base, many, p99, ratio: many / base }
  })
}

function show(report: {
  machine: string
  visits: Awaited<ReturnType<typeof visitsOf>>
  times: ReturnType<typeof compare>
  load: Record<string, number>
  publishToVisibleMs: Times & { perSecond: number }
  memoryMb: number
}): void {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const ms = (value: number) => `${value.toFixed(1)} ms`
  console.log(`\n${report.machine}; load by ${loadGenerator()}\n`)
  console.table(
    Object.fromEntries(
      report.visits.map(({ name, requests, total, html, scripts, styles, keeping }) => [
        `first visit: ${name}`,
        {
          requests,
          total: kB(total),
          html: kB(html),
          scripts: kB(scripts),
          styles: kB(styles),
          'kept for later': kB(keeping),
        },
      ]),
    ),
  )
  console.table(
    Object.fromEntries(
      report.times.map(({ what, few: base, many, p99, ratio }) => [
        what,
        {
          [`${FEW} items`]: ms(base),
          [`${size} items`]: ms(many),
          p99: ms(p99),
          ratio: ratio.toFixed(2),
        },
      ]),
    ),
  )
  const ceiling = report.load['plain Node, same bytes'] ?? NaN
  console.table(
    Object.fromEntries(
      Object.entries(report.load).map(([name, rate]) => [
        name,
        { 'requests/s': Math.round(rate), 'of plain Node': (rate / ceiling).toFixed(2) },
      ]),
    ),
  )
  const { median: visible, p99: latest, perSecond } = report.publishToVisibleMs
  console.log(
    `Saved to visible at ${Math.round(perSecond)} requests/s: ${ms(visible)}, at most ${ms(latest)}`,
  )
  console.log(`Memory of the server at the end: ${report.memoryMb} MB`)
}
