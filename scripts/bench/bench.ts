/**
 * `npm run bench`: render times of uncached pages and save times, with 200 and with 20,000 items,
 * in one run. Times vary from machine to machine: compare the two columns.
 */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { median } from './median'

const SIZES = [200, 20_000] as const
const ROUNDS = 60
const WARM_UP = 10
const PORT = 3290
const START_TIMEOUT_MS = 240_000
const PAGES = [
  '/',
  '/tin-tuc',
  '/tin-tuc?nam=2023&thang=5',
  '/tin-tuc/tin-thu-100',
  '/chuyen-muc/hoat-dong-cong-doan',
  '/don-vi/ldld-thanh-pho-hoi-an',
  '/thong-ke',
  '/thong-ke/2025',
  '/tim-kiem?q=cham+lo+doi+song',
]
const TYPESCRIPT = ['--import', './scripts/node/typescript.mjs']

const results = new Map<string, number[]>()
for (const size of SIZES) {
  const folder = `var/bench/${size}`
  mkdirSync(folder, { recursive: true })
  const environment = {
    ...process.env,
    DATABASE_URL: `file:${folder}/portal.db`,
    MEDIA_DIR: `${folder}/media`,
    PORT: String(PORT),
    HOST: '127.0.0.1',
    SITE_URL: `http://127.0.0.1:${PORT}`,
    ADMIN_PASSWORD: 'chi-dung-de-do-thoi-gian',
  }
  console.log(`${size} items …`)
  await run(['scripts/prepare-database.ts'], environment)
  const output = await run(['scripts/bench/fill.ts', String(size)], environment)
  const { saveMs } = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as { saveMs: number }
  note('save', saveMs)
  await timePages(environment)
}
console.table(
  Object.fromEntries(
    [...results].map(([what, [few = NaN, many = NaN]]) => [
      what,
      {
        '200 (ms)': few.toFixed(1),
        '20,000 (ms)': many.toFixed(1),
        ratio: (many / few).toFixed(2),
      },
    ]),
  ),
)
process.exit()

function run(args: string[], environment: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...TYPESCRIPT, ...args], { env: environment })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.pipe(process.stderr)
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`))
    })
  })
}

async function timePages(environment: NodeJS.ProcessEnv): Promise<void> {
  const server = spawn(process.execPath, [...TYPESCRIPT, 'scripts/start.ts'], { env: environment })
  try {
    await untilUp()
    for (const page of PAGES) {
      const times: number[] = []
      for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
        const since = performance.now()
        const response = await fetch(`http://127.0.0.1:${PORT}${page}`)
        await response.text()
        if (!response.ok) throw new Error(`${page} answered ${response.status}`)
        if (round >= WARM_UP) times.push(performance.now() - since)
      }
      note(page, median(times))
    }
  } finally {
    server.kill()
    await new Promise((resolve) => server.once('exit', resolve))
  }
}

async function untilUp(): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    const isUp = await fetch(`http://127.0.0.1:${PORT}/`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    if (Date.now() > deadline) throw new Error('The portal did not start')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

function note(what: string, milliseconds: number): void {
  results.set(what, [...(results.get(what) ?? []), milliseconds])
}
