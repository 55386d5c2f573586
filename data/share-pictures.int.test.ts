import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { toCard } from '@/data/cards'
import { keptPicture } from '@/data/kept-pictures'
import { findDocument } from '@/data/document-page'
import { findQuestion } from '@/data/questions'
import {
  findSharePicture,
  getSitePicture,
  sharedDocument,
  sharedItem,
  sharedQuestion,
  sharePictureOf,
} from '@/data/share-pictures'
import { createDocument } from '@/database/testing/documents'
import { openPortal } from '@/database/testing/portal'
import { createQuestion } from '@/database/testing/questions'
import { env } from '@/env'

const LIMIT = 200_000
const SITE = 'Cổng thông tin điện tử Liên đoàn Lao động tỉnh'

/** The hardest marks, above capitals and below, and as long as a title may be or nearly so. */
const TITLES = [
  'Ặ Ẵ Ẳ Ấ Ẫ Ổ Ỗ Ộ Ữ Ự Ễ Ệ Ỹ: GẶP MẶT, ĐỐI THOẠI VỚI NGƯỜI LAO ĐỘNG',
  'Ễnh ương, Ữ và ượ: những dấu khó nhất của tiếng Việt',
  'Được lượng thứ, vượt khó, hướng về người lao động: “Tết Sum vầy – Xuân ơn Đảng” năm 2026',
  'Hội nghị người lao động'.normalize('NFD'),
  `${'Liên đoàn Lao động tỉnh tổ chức hội nghị tuyên truyền Luật Công đoàn (sửa đổi) '.repeat(2)}lần 2`
    .padEnd(160, '!')
    .slice(0, 160),
  'NGHỊ QUYẾT VỀ CHƯƠNG TRÌNH PHÚC LỢI ĐOÀN VIÊN, '.repeat(5).slice(0, 200),
]

let payload: Payload
let folder: string

async function publish(title: string, cover?: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'news',
    depth: 0,
    data: { title, ...(cover ? { cover } : {}), _status: 'published' },
  })
  return id
}

async function photograph(): Promise<string> {
  // Noise: nothing is harder to make small.
  const { data, info } = await sharp({
    create: {
      width: 1600,
      height: 1000,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer({ resolveWithObject: true })
  const file = { data, mimetype: 'image/jpeg', name: 'anh.jpg', size: info.size }
  const { id } = await payload.create({ collection: 'media', data: { alt: 'Công nhân' }, file })
  return id
}

beforeAll(async () => {
  payload = await openPortal()
  folder = path.join(env.CACHE_DIR, 'share-pictures')
})

describe('the picture of an item', () => {
  test.each(TITLES)('is 1200 x 630 and below 200 kB: %s', async (title) => {
    const made = await findSharePicture('news', await publish(title), SITE)
    const { format, width, height } = await sharp(made!.bytes).metadata()
    expect([format, width, height]).toEqual(['jpeg', 1200, 630])
    expect(made!.bytes.length).toBeLessThan(LIMIT)
    // White letters on blue, where the title stands; the emblem is further down.
    const letters = await sharp(made!.bytes)
      .extract({ left: 64, top: 130, width: 1072, height: 150 })
      .stats()
    expect(letters.channels[0]!.max).toBeGreaterThan(240)
    expect(letters.channels[0]!.min).toBeLessThan(60)
  })

  test('has the cover in it, and stays below 200 kB whatever that and the title are', async () => {
    const id = await publish(TITLES.at(-1)!, await photograph())
    const made = await findSharePicture('news', id, SITE)
    expect(made!.bytes.length).toBeLessThan(LIMIT)
    const cover = await sharp(made!.bytes)
      .extract({ left: 760, top: 10, width: 400, height: 600 })
      .stats()
    expect(cover.channels[0]!.stdev).toBeGreaterThan(20)
    // A picture of nothing but noise takes its time on a busy machine.
  }, 120_000)

  test('is made once, and anew when what it shows has changed', async () => {
    const id = await publish('Tên đầu tiên')
    const first = await findSharePicture('news', id, SITE)
    // Whoever asks again gets what lies there.
    await writeFile(path.join(folder, `item-${first!.version}.jpg`), 'giữ nguyên')
    expect((await findSharePicture('news', id, SITE))!.bytes.toString()).toBe('giữ nguyên')

    await payload.update({ collection: 'news', id, data: { title: 'Tên thứ hai' } })
    const second = await findSharePicture('news', id, SITE)
    expect(second!.version).not.toBe(first!.version)
    expect(second!.bytes.equals(first!.bytes)).toBe(false)
  })

  test('is named by its page under the version that is served', async () => {
    const id = await publish('Địa chỉ của ảnh')
    const row = await payload.findByID({ collection: 'news', id, depth: 1 })
    const named = sharePictureOf(sharedItem(toCard('news', row)), SITE)
    const made = await findSharePicture('news', id, SITE)
    expect(named).toEqual({
      src: `/anh-chia-se/tin-tuc/${id}.jpg?v=${made!.version}`,
      width: 1200,
      height: 630,
      alt: 'Địa chỉ của ảnh',
    })
  })

  test('typed with marks of their own is the one of the composed title', async () => {
    const of = async (title: string) =>
      (await findSharePicture('news', await publish(title), SITE))!
    const [composed, taken] = [await of('Ặ Ễ Ữ ượ'), await of('Ặ Ễ Ữ ượ'.normalize('NFD'))]
    expect(taken.bytes.equals(composed.bytes)).toBe(true)
  })

  test('is shown to nobody before the item has come out', async () => {
    const { id } = await payload.create({ collection: 'news', depth: 0, data: { title: 'Nháp' } })
    expect(await findSharePicture('news', id, SITE)).toBeNull()
    expect(await findSharePicture('article', await publish('Tin'), SITE)).toBeNull()
  })
})

describe('the picture of a document or of a question', () => {
  test('shows what a document is about, at the address that its page names', async () => {
    const id = await createDocument(payload, { abstract: 'Sơ kết công tác thông tin' })
    const { slug } = await payload.findByID({ collection: 'documents', id, depth: 0 })
    const shared = sharedDocument((await findDocument(slug!, new Date()))!)
    expect(shared).toMatchObject({
      title: 'Sơ kết công tác thông tin',
      kicker: 'Báo cáo số 178/BC-LĐLĐ',
    })
    const made = await findSharePicture('document', id, SITE)
    expect(sharePictureOf(shared, SITE).src).toBe(
      `/anh-chia-se/van-ban/${id}.jpg?v=${made!.version}`,
    )
    expect((await sharp(made!.bytes).metadata()).width).toBe(1200)
  })

  test('shows the title of a question, and of no question that is not out', async () => {
    const id = await createQuestion(payload, {
      title: 'Chậm đóng BHXH thì sao?',
      topic: 'socialInsurance',
      answer: 'Người sử dụng lao động phải đóng bù.',
      state: 'published',
    })
    const { slug } = await payload.findByID({ collection: 'questions', id, depth: 0 })
    const shared = sharedQuestion((await findQuestion(slug!))!)
    expect(shared).toMatchObject({
      title: 'Chậm đóng BHXH thì sao?',
      kicker: 'Hỏi đáp · Bảo hiểm xã hội (BHXH)',
    })
    const made = await findSharePicture('question', id, SITE)
    expect(sharePictureOf(shared, SITE).src).toBe(
      `/anh-chia-se/hoi-dap/${id}.jpg?v=${made!.version}`,
    )
    const waiting = await createQuestion(payload, { title: 'Chưa trả lời' })
    expect(await findSharePicture('question', waiting, SITE)).toBeNull()
  })
})

test('several who ask at once wait for one drawing', async () => {
  const make = vi.fn(() => Promise.resolve(Buffer.from('ảnh')))
  const asked = [keptPicture('mot-luc.jpg', make), keptPicture('mot-luc.jpg', make)]
  expect((await Promise.all(asked)).map(String)).toEqual(['ảnh', 'ảnh'])
  expect(make).toHaveBeenCalledOnce()
})

test('no more are kept than there is room for; the oldest go', async () => {
  await rm(folder, { recursive: true })
  for (let index = 1; index <= 25; index += 1) {
    const name = `${index}.jpg`
    await keptPicture(name, () => Promise.resolve(Buffer.from(name)), 20)
    const at = new Date(Date.UTC(2026, 0, index))
    await utimes(path.join(folder, name), at, at)
  }
  const left = await readdir(folder)
  expect(left.length).toBeLessThanOrEqual(20)
  expect(left).toContain('25.jpg')
  expect(left).not.toContain('1.jpg')
})

test('a cover whose file is missing is left out, and the rest is drawn', async () => {
  const cover = await photograph()
  const media = await payload.findByID({ collection: 'media', id: cover })
  for (const file of await readdir(env.MEDIA_DIR)) {
    if (file.startsWith(media.filename!.split('.')[0]!)) await rm(path.join(env.MEDIA_DIR, file))
  }
  const made = await findSharePicture('news', await publish('Mất ảnh bìa', cover), SITE)
  expect((await sharp(made!.bytes).metadata()).width).toBe(1200)
})

test('the podcast has the square picture that directories ask for', async () => {
  const { bytes } = await getSitePicture('podcast', SITE)
  const { format, width, height } = await sharp(bytes).metadata()
  expect([format, width, height]).toEqual(['jpeg', 1400, 1400])
  expect(bytes.length).toBeLessThan(LIMIT)
})

test('the portal has one for all pages without their own', async () => {
  const { width, height } = await sharp((await getSitePicture('portal', SITE)).bytes).metadata()
  expect([width, height]).toEqual([1200, 630])
})
