/**
 * `npm start`: from a prepared folder (scripts/prepare.mjs) to a running portal. NODE_ENV must be
 * set before env.ts and Next are loaded, hence their imports inside the functions.
 */
import type { Env } from '@/env'
import { checkPort, ListenRefused } from '@/server/listen'
import { log } from '@/server/log'
import { toLocalDay } from '@/text/dates'
import { build, isBuildFresh, readBuildId } from './build'
import { HASHED_FILES, PUBLISHED_FILES } from './publish-static'
import { DATABASE_DOWN, prepareDatabase } from './run-node'
import { storageProblem } from './writable'

Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })

/** Ctrl-C reaches us twice, from the terminal and from npm: only a later one is impatience. */
const IMPATIENCE_MS = 1000
const STEPS = 4
/** Between two attempts to prepare a database that is down. */
const RETRY_MS = 10_000

/** A reason not to start that has been told in full; there is no stack worth showing. */
class Refusal extends Error {}

let isMigrated = false

try {
  const env = await check()
  await prepareContent()
  await buildWhenChanged()
  stopOnSignal(await startPortal(env))
} catch (error) {
  const isTold = error instanceof Refusal || error instanceof ListenRefused
  console.error(isTold ? error.message : error)
  process.exit(1)
}

async function check(): Promise<Env> {
  const done = step(1, 'Kiểm tra cấu hình, nơi lưu trữ và cổng mạng')
  const env = await readEnvironment()
  const problem = storageProblem(env)
  if (problem !== null) throw new Refusal(problem)
  await checkPort({ port: env.PORT, host: env.HOST })
  done()
  return env
}

async function readEnvironment(): Promise<Env> {
  try {
    const { env } = await import('@/env')
    return env
  } catch (error) {
    if (error instanceof Error) throw new Refusal(error.message)
    throw error
  }
}

/**
 * When the database is down, a portal that has been built before starts all the same: it serves the
 * copies of pages that it has kept, and prepares the database as soon as it answers.
 */
async function prepareContent(): Promise<void> {
  const done = step(2, 'Cơ sở dữ liệu')
  const code = await prepareDatabase({ NODE_ENV: 'production' })
  isMigrated = code === 0
  if (code === DATABASE_DOWN && isBuildFresh()) {
    console.log('    Vẫn khởi động với bản lưu của các trang; thử lại cho tới khi kết nối được.')
    setTimeout(() => void prepareLater(), RETRY_MS)
    return
  }
  // The script has said why.
  if (code !== 0) process.exit(code)
  done()
}

async function prepareLater(): Promise<void> {
  isMigrated = (await prepareDatabase({ NODE_ENV: 'production' })) === 0
  if (!isMigrated) setTimeout(() => void prepareLater(), RETRY_MS)
}

async function buildWhenChanged(): Promise<void> {
  if (isBuildFresh()) {
    step(3, 'Dựng trang: mã nguồn không đổi, dùng lại bản đã dựng')
    return
  }
  const done = step(3, 'Dựng trang (mất khoảng một đến hai phút)')
  const result = await build()
  if (!result.ok) {
    throw new Refusal(
      `${result.lines}\n\nKhông dựng được trang; toàn bộ chi tiết trong ${result.log}.`,
    )
  }
  done()
}

/** Next first, then the front that asks it; gives what stops both. */
async function startPortal(env: Env): Promise<() => Promise<void>> {
  const done = step(4, 'Khởi động')
  const { startRenderer } = await import('@/server/start-renderer')
  const { openFront } = await import('@/server/front')
  const renderer = await startRenderer({ host: env.HOST, port: env.PORT, log })
  const front = await openFront({
    port: env.PORT,
    host: env.HOST,
    siteUrl: env.SITE_URL,
    jobsSecret: env.JOBS_SECRET,
    databaseUrl: env.DATABASE_URL,
    rendererOrigin: renderer.origin,
    cacheDirectory: env.CACHE_DIR,
    build: { id: readBuildId(), hashed: HASHED_FILES, published: PUBLISHED_FILES },
    mediaDirectory: env.MEDIA_DIR,
    hasAccessLog: env.ACCESS_LOG === 'on',
    today: () => toLocalDay(new Date()),
    isMigrated: () => isMigrated,
  })
  done()
  console.log(`
Cổng thông tin đang chạy tại  ${env.SITE_URL}
Đăng nhập để biên tập tại     ${env.SITE_URL}/admin
Trên máy này                  ${front.address}
Nhấn Ctrl+C để dừng.
`)
  return async () => {
    await front.close()
    await renderer.close()
  }
}

function stopOnSignal(close: () => Promise<void>): void {
  let stoppingSince: number | null = null
  const stop = () => {
    if (stoppingSince !== null) {
      if (Date.now() - stoppingSince > IMPATIENCE_MS) process.exit(1)
      return
    }
    stoppingSince = Date.now()
    console.log('Đang dừng: chờ các yêu cầu còn dở…')
    close().then(
      () => {
        console.log('Đã dừng.')
        process.exit(0)
      },
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** Says what begins; the function it gives says how long it took. */
function step(number: number, title: string): () => void {
  console.log(`${number}/${STEPS} ${title}`)
  const since = Date.now()
  return () => {
    const seconds = (Date.now() - since) / 1000
    console.log(
      `    xong sau ${seconds.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`,
    )
  }
}
