/**
 * Brings the database to where the portal can run: migrated, with an administrator, and with its
 * first content if there was nothing in it. Safe to run at every start.
 */
import { randomBytes } from 'node:crypto'
import config from '@payload-config'
import type { Payload } from 'payload'
import { getPayload } from 'payload'
import { parseAddress } from '@/database/copy/address'
import { readMarker } from '@/database/copy/marker'
import { hasOurTables, isOfNewerVersion } from '@/database/copy/reach'
import { renewIndexStatistics } from '@/database/index-statistics'
import { migrations } from '@/database/migrations/sqlite'
import { hasTransactions } from '@/database/mongodb'
import { env } from '@/env'
import { loadContent } from '@/sample/load-content'
import { isIndexCurrent, rebuildIndex } from '@/search/engines/rebuild'
import { drawProgress } from './progress'
import { DATABASE_DOWN } from './run-node'

const CONNECTION_TIMEOUT_MS = 5000
/** MongoDB's error code. */
const AUTHENTICATION_FAILED = 18
const DEFAULT_ADMIN_EMAIL = 'admin@congdoan.local'
const NO_TRANSACTIONS = `    MongoDB này không phải replica set nên không có giao dịch (transaction): nếu hỏng giữa lúc lưu,
    một mục có thể chỉ được lưu một phần. Khi chạy chính thức nên dùng replica set.`

await checkConnection(env.DATABASE_URL)
await refuseNewerVersion()
const payload = await getPayload({ config })
try {
  await refuseUnfinishedCopy(payload)
  await migrate(payload)
  await createFirstAdministrator(payload)
  await fillEmpty(payload)
  await renewSearchIndex(payload)
  await renewIndexStatistics(payload)
} finally {
  await payload.destroy()
}
process.exit(0)

/** Payload would only say that it could not connect; SQLite's file is opened by whoever asks. */
async function checkConnection(url: string): Promise<void> {
  if (url.startsWith('file:')) return
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url, { serverSelectionTimeoutMS: CONNECTION_TIMEOUT_MS })
  try {
    await client.db().command({ ping: 1 })
    if (!(await hasTransactions(client.db()))) console.log(NO_TRANSACTIONS)
  } catch (error) {
    const isRefused = (error as { code?: unknown }).code === AUTHENTICATION_FAILED
    console.error(
      isRefused
        ? 'MongoDB không nhận tên hoặc mật khẩu trong DATABASE_URL. Hãy sửa trong tệp .env.'
        : `Không kết nối được MongoDB (${(error as Error).message}). Hãy kiểm tra máy chủ và DATABASE_URL.`,
    )
    process.exit(isRefused ? 1 : DATABASE_DOWN)
  } finally {
    await client.close()
  }
}

/** An older portal would read the tables of a newer one wrongly, or write what that cannot read. */
async function refuseNewerVersion(): Promise<void> {
  const address = parseAddress(env.DATABASE_URL)
  if (address?.kind !== 'sqlite' || !(await isOfNewerVersion(address))) return
  console.error(
    'Cơ sở dữ liệu này đã được một phiên bản mới hơn của cổng thông tin nâng cấp. Hãy cập nhật mã nguồn (git pull) rồi khởi động lại, hoặc khôi phục bản sao lưu cũ.',
  )
  process.exit(1)
}

async function migrate({ db }: Payload): Promise<void> {
  if (db.name === 'sqlite') await db.migrate({ migrations: migrations as never })
}

/**
 * Half of what was published is worse than nothing: the copy is to be finished first. Asked before
 * the migrations, which refuse rows that refer to what is still to come.
 */
async function refuseUnfinishedCopy(cms: Payload): Promise<void> {
  const address = parseAddress(env.DATABASE_URL)
  if (address?.kind === 'sqlite' && !(await hasOurTables(address))) return
  const marker = await readMarker(cms)
  if (marker === null) return
  console.error(
    `Cơ sở dữ liệu này là bản chép dở từ ${marker.from}. Hãy chạy lại lệnh db:copy cho xong rồi khởi động.`,
  )
  process.exit(1)
}

/** Only where there is no user at all; the password of a random one is printed this once. */
async function createFirstAdministrator(cms: Payload): Promise<void> {
  const { totalDocs } = await cms.count({ collection: 'users' })
  if (totalDocs > 0) return

  const email = env.ADMIN_EMAIL ?? DEFAULT_ADMIN_EMAIL
  const password = env.ADMIN_PASSWORD ?? randomBytes(12).toString('base64url')
  await cms.create({
    collection: 'users',
    data: { email, password, name: 'Quản trị viên', role: 'admin' },
  })
  console.log(`    Đã tạo quản trị viên đầu tiên: ${email}`)
  if (env.ADMIN_PASSWORD === undefined) {
    console.log(`    Mật khẩu (chỉ hiện một lần này, hãy ghi lại): ${password}`)
  }
}

/** `SAMPLE_CONTENT` decides about sample items alone: no portal works without the rest. */
async function fillEmpty(cms: Payload): Promise<void> {
  const collections = ['units', 'categories', 'indicators', 'news', 'articles', 'pages'] as const
  for (const collection of collections) {
    const { totalDocs } = await cms.count({ collection, trash: true })
    if (totalDocs > 0) return
  }
  const withSamples = env.SAMPLE_CONTENT === 'on'
  console.log(
    withSamples ? '    Nạp nội dung ban đầu và nội dung mẫu …' : '    Nạp nội dung ban đầu …',
  )
  await loadContent({ payload: cms, withSamples, now: new Date() })
  if (withSamples) console.log('    Xoá nội dung mẫu khi không cần nữa: npm run sample:remove')
}

/** At the first start, after an update that indexes otherwise, and after a copy from elsewhere. */
async function renewSearchIndex(cms: Payload): Promise<void> {
  if (await isIndexCurrent(cms)) return
  console.log('    Lập chỉ mục tìm kiếm …')
  await rebuildIndex({ payload: cms, onProgress: drawProgress })
}
