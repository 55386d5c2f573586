/** A picture full of small things, as leaves or a crowd are: the heaviest that there are. */
import { statSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { openPortal } from '@/database/testing/portal'
import { env } from '@/env'
import type { Media } from '@/payload-types'

const MOST_BYTES = 100_000
const ON_PHONES = ['w320', 'w640', 'square', 'card'] as const

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
})

async function crowd(): Promise<Buffer> {
  const grain = (width: number, height: number) =>
    sharp({
      create: {
        width,
        height,
        channels: 3,
        background: '#808080',
        noise: { type: 'gaussian', mean: 128, sigma: 70 },
      },
    })
      .resize(1800, 1200)
      .png()
      .toBuffer()
  const [coarse, fine] = [await grain(300, 200), await grain(900, 600)]
  return sharp(coarse)
    .composite([{ input: fine, blend: 'overlay' }])
    .jpeg({ quality: 92 })
    .toBuffer()
}

const onDisk = (name: string) => path.join(path.resolve(env.MEDIA_DIR), name)

async function expectLight({ sizes }: Media): Promise<void> {
  for (const name of ON_PHONES) {
    const { filename, filesize, width, height } = sizes![name]!
    expect(filesize, name).toBeLessThanOrEqual(MOST_BYTES)
    expect(statSync(onDisk(filename!)).size, name).toBe(filesize)
    expect(await sharp(onDisk(filename!)).metadata()).toMatchObject({
      format: 'webp',
      width,
      height,
    })
  }
}

test('the sizes that phones load stay light, also when they are cut anew', async () => {
  const data = await crowd()
  const plain = await sharp(data).resize(640).webp({ quality: 75 }).toBuffer()
  expect(plain.length).toBeGreaterThan(MOST_BYTES)

  const media = await payload.create({
    collection: 'media',
    data: { alt: 'Đoàn viên dự mít tinh' },
    file: { data, mimetype: 'image/jpeg', name: 'mit-tinh.jpg', size: data.length },
  })
  await expectLight(media)

  const moved = await payload.update({
    collection: 'media',
    id: media.id,
    data: { focalX: 10, focalY: 20 },
  })
  expect(moved.sizes?.card?.filename).not.toBe(media.sizes?.card?.filename)
  await expectLight(moved)
})

test('what is light anyway keeps its quality', async () => {
  const data = await sharp({
    create: {
      width: 90,
      height: 60,
      channels: 3,
      background: '#c8102e',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .resize(1800, 1200)
    .jpeg({ quality: 92 })
    .toBuffer()
  const { sizes } = await payload.create({
    collection: 'media',
    data: { alt: 'Cờ' },
    file: { data, mimetype: 'image/jpeg', name: 'co.jpg', size: data.length },
  })
  const { filename, filesize } = sizes!.w640!
  expect(statSync(onDisk(filename!)).size).toBe(filesize)
  const bytesAt = async (quality: number) =>
    (await sharp(data).resize(640).webp({ quality }).toBuffer()).length
  // Nearer to what it is made with than to the first that would be tried.
  const [own, lower] = [await bytesAt(75), await bytesAt(70)]
  expect(Math.abs(filesize! - own)).toBeLessThan(Math.abs(filesize! - lower))
})
