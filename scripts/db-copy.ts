/**
 * `npm run db:copy -- --from URL --to URL`: moves everything that is stored to another database, and
 * compares the two. Broken off, it goes on where it was when started again.
 */
import { parseArgs } from 'node:util'
import type { Address } from '@/database/copy/address'
import type { Comparison } from '@/database/copy/compare'
import type { CopyRefusalReason } from '@/database/copy/refusal'
import { drawProgress } from './progress'

Object.assign(process.env, { NODE_ENV: 'production' })

const USAGE = `Cách dùng: npm run db:copy -- --from URL --to URL
URL là file:đường-dẫn (SQLite) hoặc mongodb://tên:mật-khẩu@máy/cơ-sở-dữ-liệu (MongoDB).`

/** What happened and what to do; the argument is the place that is meant. */
const SENTENCES: Record<CopyRefusalReason, (place: string) => string> = {
  sameDatabase: (place) => `Nguồn và đích là cùng một cơ sở dữ liệu: ${place}.`,
  missingFile: (place) => `Không có tệp ${place}. Hãy kiểm tra đường dẫn sau --from.`,
  noDatabase: (place) => `${place} không phải cơ sở dữ liệu của cổng.`,
  notReadable: (place) => `Không mở được ${place}. Hãy kiểm tra lại địa chỉ.`,
  notWritable: (place) =>
    `Không ghi được vào ${place}. Hãy cấp quyền ghi cho tài khoản đang chạy lệnh này.`,
  wrongPassword: (place) => `MongoDB không nhận tên hoặc mật khẩu của ${place}.`,
  notAllowed: (place) =>
    `Tài khoản MongoDB của ${place} không đủ quyền. Hãy cấp quyền readWrite cho đích (nguồn chỉ cần read).`,
  unreachable: (place) =>
    `Không kết nối được ${place}. Hãy kiểm tra máy chủ, mạng và địa chỉ rồi chạy lại đúng lệnh này: phần đã chép được giữ nguyên.`,
  otherSchema: (place) =>
    `${place} thuộc phiên bản khác của cổng. Hãy chạy cổng (npm start) một lần bằng phiên bản này trên cơ sở dữ liệu đó, rồi chép lại.`,
  unfinishedSource: (place) =>
    `Nguồn ${place} chính là đích của một lần chép chưa xong. Hãy chép xong lần ấy trước.`,
  emptySource: (place) => `Nguồn ${place} không có gì để chép.`,
  notEmpty: (place) =>
    `Đích ${place} không trống. Chỉ chép được vào một cơ sở dữ liệu trống; không có gì bị thay đổi.`,
  otherCopy: (place) =>
    `Đích đang chứa bản chép dở từ ${place}. Hãy chép tiếp từ nguồn ấy, hoặc xoá đích rồi chạy lại.`,
  differs: (place) =>
    `Đích ${place} không giống nguồn: có lẽ nguồn đã thay đổi trong lúc chép. Hãy dừng cổng, xoá đích rồi chạy lại.`,
}

let phase = ''

const { parseAddress } = await import('@/database/copy/address')
const { CopyRefusal } = await import('@/database/copy/refusal')

try {
  const { from, to } = readArguments()
  const { copyDatabase } = await import('@/database/copy/copy')
  const { default: config } = await import('@payload-config')
  console.log(`Chép từ  ${from.name}\n    đến  ${to.name}`)
  const comparisons = await copyDatabase({ config: await config, from, to, onProgress: draw })
  report(comparisons, to)
  process.exit(0)
} catch (error) {
  console.error(error instanceof CopyRefusal ? `\n${explain(error)}` : error)
  process.exit(1)
}

function explain({ reason, place, cause }: InstanceType<typeof CopyRefusal>): string {
  const sentence = SENTENCES[reason](place)
  // What the driver says may help where we can only guess.
  const isGuess = reason === 'notReadable' || reason === 'unreachable'
  return isGuess && cause instanceof Error ? `${sentence}\n(${cause.message})` : sentence
}

function readArguments(): { from: Address; to: Address } {
  const options = { from: { type: 'string' }, to: { type: 'string' } } as const
  const { values } = parseArgs({ options, strict: false })
  const [from, to] = [values.from, values.to].map((url) =>
    typeof url === 'string' ? parseAddress(url) : null,
  )
  if (!from || !to) {
    console.error(USAGE)
    process.exit(2)
  }
  return { from, to }
}

function draw(current: 'copy' | 'compare', done: number, total: number): void {
  if (current !== phase) console.log(current === 'copy' ? 'Chép' : 'So sánh hai bên')
  phase = current
  drawProgress(done, total)
}

function report(comparisons: Comparison[], to: Address): void {
  const dropped = comparisons.reduce((sum, comparison) => sum + comparison.dropped, 0)
  for (const { key, source } of comparisons) {
    if (source.count === 0) continue
    const count = source.count.toLocaleString('vi-VN').padStart(9)
    console.log(`${count}  ${source.checksum.slice(0, 16)}  ${key}`)
  }
  console.log('Hai bên giống nhau: số lượng và mã kiểm của từng loại đều khớp.')
  if (dropped > 0) {
    console.log(
      `Đã bỏ ${dropped} liên kết tới mục không còn nữa: SQLite không giữ liên kết như thế.`,
    )
  }
  console.log(`
Ảnh và tệp tải lên KHÔNG nằm trong cơ sở dữ liệu: hãy chép cả thư mục MEDIA_DIR sang máy mới.
Giữ nguyên PAYLOAD_SECRET. Mọi người phải đăng nhập lại.
Bước tiếp theo: đặt DATABASE_URL là địa chỉ của ${to.name} rồi khởi động cổng.`)
}
