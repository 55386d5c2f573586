import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { personas } from '@/database/testing/personas'
import type { Personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { servedFile } from '@/database/testing/served-file'
import { env } from '@/env'
import type { Media } from '@/payload-types'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[a-z0-9]+$/
const ALT = 'Công nhân may tại chuyền số 3'
const directory = path.resolve(env.MEDIA_DIR)

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

interface Upload {
  data: Buffer
  mimetype?: string
  name?: string
  alt?: string
}

function upload({ data, mimetype = 'image/jpeg', name = 'IMG_0001.jpg', alt = ALT }: Upload) {
  return payload.create({
    collection: 'media',
    data: { alt },
    file: { data, mimetype, name, size: data.length },
  })
}

const storedFiles = () => (existsSync(directory) ? readdirSync(directory).toSorted() : [])
const onDisk = (name: string) => path.join(directory, name)

/** A picture smaller than a cut lacks it. */
function sizesOf({ sizes }: Media, only = /./): { filename: string; width: number }[] {
  return Object.entries(sizes ?? {}).flatMap(([name, { filename, width }]) =>
    only.test(name) && filename && width ? [{ filename, width }] : [],
  )
}

/** All files of a picture: the original, its widths and what is cut out of it. */
const filesOf = (media: Media) => [
  media.filename!,
  ...sizesOf(media).map(({ filename }) => filename),
]
const WIDTHS = /^w\d/

const statusesOf = (names: string[]) =>
  Promise.all(names.map(async (name) => (await servedFile(name)).status))

function picture(width: number, height: number) {
  const channels = 3
  return sharp({ create: { width, height, channels, background: '#c8102e' } })
}

/** What a phone held upright makes: lying pixels, "turn me" and where it was. Red is at the left. */
async function photograph(): Promise<Buffer> {
  const left = await picture(100, 400).png().toBuffer()
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#ffffff' } })
    .composite([{ input: left, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Telephone', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '15/1 34/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    .jpeg()
    .toBuffer()
}

describe('a photograph from a phone', () => {
  let media: Media
  beforeAll(async () => {
    const data = await photograph()
    const { exif, orientation, icc } = await sharp(data).metadata()
    expect({ exif: exif !== undefined, icc: icc !== undefined, orientation }).toEqual({
      exif: true,
      icc: true,
      orientation: 6,
    })
    media = await upload({ data })
  })

  test('is stored upright', async () => {
    expect(media).toMatchObject({ width: 400, height: 600 })
    const { data, info } = await sharp(onDisk(media.filename!))
      .raw()
      .toBuffer({ resolveWithObject: true })
    const pixel = (x: number, y: number) => data[(y * info.width + x) * info.channels + 1]
    // Turned a quarter to the right, what was at the left is at the top: red there, white below.
    expect(info).toMatchObject({ width: 400, height: 600 })
    expect(pixel(200, 10)).toBeLessThan(60)
    expect(pixel(200, 590)).toBeGreaterThan(200)
  })

  test('keeps nothing of where and with what it was taken, in none of its sizes', async () => {
    const found = await Promise.all(filesOf(media).map((name) => sharp(onDisk(name)).metadata()))
    expect(found).toHaveLength(7)
    for (const { exif, icc, xmp, iptc, orientation } of found) {
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({})
    }
  })

  test('gets a name that cannot be guessed', () => {
    expect(media.filename).toMatch(UUID)
    expect(filesOf(media).join()).not.toContain('IMG')
  })
})

describe('the widths of a picture', () => {
  test('are WebP, and none is larger than the picture', async () => {
    const media = await upload({ data: await picture(1200, 300).jpeg().toBuffer() })
    expect(sizesOf(media, WIDTHS).map(({ width }) => width)).toEqual([320, 640, 960, 1200])
    for (const { filename, width } of sizesOf(media, WIDTHS)) {
      const found = await sharp(onDisk(filename)).metadata()
      expect(found).toMatchObject({ format: 'webp', width, height: width / 4 })
    }
  })

  test('of a small one are as small as it is', async () => {
    const media = await upload({ data: await picture(200, 100).png().toBuffer() })
    expect(new Set(sizesOf(media, WIDTHS).map(({ width }) => width))).toEqual(new Set([200]))
  })
})

test('a picture of more than 4,096 pixels is reduced, with its proportions', async () => {
  const media = await upload({ data: await picture(6000, 300).jpeg().toBuffer() })
  expect(media).toMatchObject({ width: 4096, height: 205 })
  expect(await sharp(onDisk(media.filename!)).metadata()).toMatchObject({ width: 4096 })
})

test.each(['png', 'webp', 'avif', 'gif'] as const)(
  'a picture in %s is accepted',
  async (format) => {
    const data = await picture(64, 64).toFormat(format).toBuffer()
    const media = await upload({ data, mimetype: `image/${format}`, name: `a.${format}` })
    const found = await sharp(onDisk(media.filename!)).metadata()
    expect(media.mimeType).toBe(`image/${found.format}`)
    expect(media.filename).toMatch(UUID)
  },
)

describe('a file that only pretends', () => {
  test('to be a PDF and is a photograph is treated as the photograph it is', async () => {
    const data = await photograph()
    const media = await upload({ data, mimetype: 'application/pdf', name: 'cong-van.pdf' })
    expect(media).toMatchObject({ mimeType: 'image/jpeg', width: 400, height: 600 })
    expect((await sharp(onDisk(media.filename!)).metadata()).exif).toBeUndefined()
  })

  test('to be a page of ours does not get its ending', async () => {
    const media = await upload({ data: recording(), mimetype: 'audio/mpeg', name: 'a.html' })
    expect(media.filename).toMatch(/\.mp3$/)
  })
})

describe('a description', () => {
  test.each(['', '   '])('is required of a picture: %j is none', async (alt) => {
    const before = storedFiles()
    const data = await picture(64, 64).jpeg().toBuffer()
    await expect(upload({ data, alt })).rejects.toMatchObject({
      data: { errors: [{ path: 'alt', message: 'Hãy mô tả ảnh bằng một câu ngắn.' }] },
    })
    expect(storedFiles()).toEqual(before)
  })

  test.each([
    ['MP3', 'audio/mpeg', recording()],
    ['M4A, as Chrome calls it', 'audio/x-m4a', m4a()],
    ['M4A', 'audio/mp4', m4a()],
  ])('is not required of a recording in %s', async (_, mimetype, data) => {
    const media = await upload({ data, mimetype, name: 'phat-thanh', alt: '' })
    expect(media.filename).toMatch(UUID)
    expect(media.mimeType).toMatch(/^audio\//)
  })

  test('cannot be taken from a picture afterwards', async () => {
    const { id } = await upload({ data: await picture(64, 64).jpeg().toBuffer() })
    await expect(
      payload.update({ collection: 'media', id, data: { alt: '' } }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'alt' }] } })
  })
})

describe('is refused in Vietnamese, and leaves nothing behind:', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'
  const html = '<!doctype html><title>a</title><script>alert(1)</script>'
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic'),
    Buffer.alloc(4),
    Buffer.from('mif1heic'),
    Buffer.alloc(200),
  ])

  test.each([
    ['an SVG', { data: Buffer.from(svg), mimetype: 'image/svg+xml', name: 'a.svg' }],
    ['an SVG renamed .jpg', { data: Buffer.from(svg) }],
    ['an SVG that calls itself a PDF', { data: Buffer.from(svg), mimetype: 'application/pdf' }],
    ['HTML renamed .jpg', { data: Buffer.from(html) }],
    ['HTML', { data: Buffer.from(html), mimetype: 'text/html', name: 'a.html' }],
    ['broken HEIC', { data: heic, mimetype: 'image/heic', name: 'IMG_0001.HEIC' }],
    ['broken HEIC renamed .jpg', { data: heic }],
    ['an empty file', { data: Buffer.alloc(0) }],
    ['a program', { data: Buffer.from('MZ'), mimetype: 'application/x-msdownload', name: 'a.exe' }],
  ])('%s', async (_, file) => {
    await expectRefusal(file)
  })

  test('a JPEG that was not uploaded to its end', async () => {
    const whole = await picture(1600, 900).jpeg().toBuffer()
    await expectRefusal({ data: whole.subarray(0, whole.length / 2) })
  })

  async function expectRefusal(file: Upload): Promise<void> {
    const before = { files: storedFiles(), rows: await payload.count({ collection: 'media' }) }
    await expect(upload(file)).rejects.toMatchObject({
      message: expect.stringMatching(/^(Tệp|Ảnh|Loại tệp) .*\. .*\.$/) as string,
      status: 400,
      isPublic: true,
    })
    const after = { files: storedFiles(), rows: await payload.count({ collection: 'media' }) }
    expect(after).toEqual(before)
  }
})

describe('a name', () => {
  test.each([
    '../../../etc/passwd.jpg',
    '..\\..\\boot.jpg',
    '/etc/passwd',
    '%2e%2e%2fa.jpg',
    'a.jpg/../../b.jpg',
  ])('like %s does not lead out of the folder', async (name) => {
    const { filename } = await upload({ data: await picture(64, 64).jpeg().toBuffer(), name })
    expect(filename).toMatch(UUID)
    expect(existsSync(onDisk(filename!))).toBe(true)
  })

  test('that the browser sends is not kept either', async () => {
    const form = new FormData()
    const data = new Uint8Array(await picture(66, 44).jpeg().toBuffer())
    form.set('file', new File([data], '../../a.jpg', { type: 'image/jpeg' }))
    form.set('_payload', JSON.stringify({ alt: ALT }))
    const { status, json } = await rest(payload, {
      as: people.editor,
      method: 'POST',
      path: '/media?depth=0',
      body: form,
    })
    expect(status).toBe(201)
    const { doc } = json as { doc: Media }
    expect(doc.filename).toMatch(UUID)
    expect(existsSync(onDisk(doc.filename!))).toBe(true)
  })

  test.each(['../portal.db', '..%2fportal.db', '....//portal.db'])(
    'like %s is not served',
    async (name) => {
      expect((await servedFile(name)).status).toBeGreaterThanOrEqual(400)
    },
  )
})

describe('what is served', () => {
  const small = async () => upload({ data: await picture(1700, 170).jpeg().toBuffer() })

  test('is the picture in every width, for everyone, to be kept', async () => {
    for (const name of filesOf(await small())) {
      const response = await servedFile(name)
      expect(response.status).toBe(200)
      expect(response.headers.get('Cache-Control')).toBe(
        'public, max-age=31536000, s-maxage=60, immutable',
      )
      expect(response.headers.get('Content-Type')).toBe(
        name.endsWith('.webp') ? 'image/webp' : 'image/jpeg',
      )
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0)
    }
  })

  test('is nothing of a picture in the trash, and all of it again when it is restored', async () => {
    const media = await small()
    const files = filesOf(media)
    expect(files).toHaveLength(9)
    const setTrashed = (deletedAt: string | null) =>
      payload.update({ collection: 'media', id: media.id, data: { deletedAt }, trash: true })

    await setTrashed(new Date().toISOString())
    expect(await statusesOf(files)).toEqual(files.map(() => 403))
    await setTrashed(null)
    expect(await statusesOf(files)).toEqual(files.map(() => 200))
  })

  test('is nothing of a picture that was deleted, and nothing of it is left on disk', async () => {
    const media = await small()
    await payload.delete({ collection: 'media', id: media.id })
    expect(await statusesOf(filesOf(media))).toEqual(filesOf(media).map(() => 403))
    expect(filesOf(media).filter((name) => existsSync(onDisk(name)))).toEqual([])
  })

  test('is nothing of a picture that was deleted from the trash', async () => {
    const media = await small()
    const { id } = media
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'media', id, data: { deletedAt } })
    await payload.delete({ collection: 'media', id, trash: true })
    expect(filesOf(media).filter((name) => existsSync(onDisk(name)))).toEqual([])
  })

  test('is nothing of a picture that another one has replaced', async () => {
    const old = await small()
    const data = await picture(1800, 180).jpeg().toBuffer()
    const media = await payload.update({
      collection: 'media',
      id: old.id,
      data: {},
      file: { data, mimetype: 'image/jpeg', name: 'moi.jpg', size: data.length },
    })
    expect(await statusesOf(filesOf(media))).toEqual(filesOf(media).map(() => 200))
    expect(filesOf(media).filter((name) => filesOf(old).includes(name))).toEqual([])
    expect(filesOf(old).filter((name) => existsSync(onDisk(name)))).toEqual([])
  })
})

/** The beginning of an MP3: a tag and a frame. */
function recording(): Buffer {
  const tag = Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 0, 0])
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)])
  return Buffer.concat([tag, frame, frame])
}

/** The boxes with which an M4A begins. */
function m4a(): Buffer {
  const box = (type: string, content: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(8 + content.length)
    return Buffer.concat([length, Buffer.from(type), content])
  }
  const brand = Buffer.concat([Buffer.from('M4A '), Buffer.alloc(4), Buffer.from('M4A isom')])
  return Buffer.concat([
    box('ftyp', brand),
    box('moov', box('mvhd', Buffer.alloc(100))),
    box('mdat', Buffer.alloc(64)),
  ])
}
