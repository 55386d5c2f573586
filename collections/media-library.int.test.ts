import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import type { Payload } from 'payload'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { PASSWORD, personas } from '@/database/testing/personas'
import type { Persona, Personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { servedFile } from '@/database/testing/served-file'
import { env } from '@/env'
import type { Media } from '@/payload-types'

const HEIC = path.resolve('database/testing/anh-iphone.heic')
const directory = path.resolve(env.MEDIA_DIR)
const onDisk = (name: string) => path.join(directory, name)
const storedFiles = () => (existsSync(directory) ? readdirSync(directory).toSorted() : [])

let payload: Payload
let people: Personas
beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

interface Sent {
  data: Buffer
  as?: Persona
  type?: string
  name?: string
  alt?: string
}

function formOf({ data, type = 'image/jpeg', name = 'anh.jpg', alt = 'Công nhân may' }: Sent) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name, { type }))
  form.set('_payload', JSON.stringify({ alt }))
  return form
}

async function send(sent: Sent) {
  const { status, json } = await rest(payload, {
    as: sent.as ?? people.editor,
    method: 'POST',
    path: '/media?depth=0',
    body: formOf(sent),
  })
  const { doc, errors } = json as {
    doc?: Media
    errors?: { message: string; data?: { known?: { id: string; alt: string } } }[]
  }
  return { status, doc, message: errors?.[0]?.message, known: errors?.[0]?.data?.known }
}

/** Three fields of colour, left to right; of another height it is another picture. */
async function flag(height: number): Promise<Buffer> {
  const fields = ['#c00000', '#00c000', '#0000c0'].map((background, index) => ({
    input: { create: { width: 600, height, channels: 3 as const, background } },
    left: index * 600,
    top: 0,
  }))
  return sharp({ create: { width: 1800, height, channels: 3, background: '#ffffff' } })
    .composite(fields)
    .jpeg({ quality: 95 })
    .toBuffer()
}

let shade = 20
/** Another one each time. */
const anyPicture = () => {
  shade += 10
  const colour = `#${shade.toString(16)}40a0`
  return sharp({ create: { width: 700, height: 500, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
}

/** The colour in the middle of a stored picture. */
async function middleOf(name: string) {
  const { data, info } = await sharp(onDisk(name)).raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
  return { red, green, blue }
}

describe('a HEIC photograph from an iPhone', () => {
  let media: Media
  beforeAll(async () => {
    // What Android and Windows call it: they do not know the type.
    const answer = await send({
      data: readFileSync(HEIC),
      type: 'application/octet-stream',
      name: 'IMG_0001.HEIC',
    })
    expect(answer).toMatchObject({ status: 201 })
    media = answer.doc!
  })

  test('is kept as a JPEG, upright', async () => {
    expect(media).toMatchObject({ mimeType: 'image/jpeg', width: 400, height: 600 })
    const { data, info } = await sharp(onDisk(media.filename!))
      .raw()
      .toBuffer({ resolveWithObject: true })
    const pixel = (x: number, y: number) => data[(y * info.width + x) * info.channels + 1]
    // What was at the left of the lying photograph is at the top: red there, white below.
    expect(pixel(200, 10)).toBeLessThan(90)
    expect(pixel(200, 590)).toBeGreaterThan(200)
  })

  test('keeps its colours: its wider ones are turned into those of all screens', async () => {
    const { data } = await sharp(onDisk(media.filename!))
      .extract({ left: 200, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    // It was #c8102e, whose red is 184 in Display P3.
    expect(data[0]).toBeGreaterThan(193)
  })

  test('keeps nothing of where and with what it was taken', async () => {
    const { exif, icc, xmp } = await sharp(onDisk(media.filename!)).metadata()
    expect(readFileSync(HEIC).includes('Telephone')).toBe(true)
    expect({ exif, icc, xmp }).toEqual({})
  })

  test('that is cut off is refused, and leaves nothing behind', async () => {
    const before = storedFiles()
    const data = readFileSync(HEIC)
    const answer = await send({ data: data.subarray(0, data.length - 300), type: 'image/heic' })
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.message).toMatch(/^Tệp .*\. Hãy .*\.$/)
    expect(storedFiles()).toEqual(before)
  })
})

describe('the same picture again', () => {
  test('is refused, and the one that is there is named', async () => {
    const data = await anyPicture()
    const first = await send({ data, alt: 'Lễ ký kết' })
    const before = storedFiles()
    const again = await send({ data, alt: 'Ảnh khác', name: 'khac.jpg', as: people.contributor })
    expect(again).toEqual({
      status: 409,
      message: 'Tệp này đã có trong kho: “Lễ ký kết”. Hãy dùng tệp có sẵn, không cần tải lại.',
      known: { id: first.doc!.id, alt: 'Lễ ký kết' },
    })
    expect(storedFiles()).toEqual(before)
  })

  test('is recognised when it was downloaded from the portal', async () => {
    const { doc } = await send({ data: await anyPicture() })
    const answer = await send({ data: readFileSync(onDisk(doc!.filename!)) })
    expect(answer).toMatchObject({ status: 409, known: { id: doc!.id } })
  })

  test('is recognised when only the notes inside the file are others', async () => {
    const data = await anyPicture()
    const { doc } = await send({ data })
    const noted = Buffer.concat([
      data.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, 6]),
      Buffer.from('Zalo'),
      data.subarray(2),
    ])
    expect(noted.equals(data)).toBe(false)
    expect(await send({ data: noted })).toMatchObject({ status: 409, known: { id: doc!.id } })
  })

  test('may be uploaded when the first one lies in the trash', async () => {
    const data = await anyPicture()
    const { doc } = await send({ data })
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'media', id: doc!.id, data: { deletedAt } })
    expect(await send({ data })).toMatchObject({ status: 201 })
  })

  test('is not told to who may not upload at all', async () => {
    const data = await anyPicture()
    await send({ data })
    expect(await send({ data, as: people.leader })).toMatchObject({ status: 403 })
  })

  test('cannot be covered up, nor the mark of a file be read by readers', async () => {
    const data = await anyPicture()
    const form = formOf({ data })
    form.set('_payload', JSON.stringify({ alt: 'Ảnh', sentHash: 'a', keptHash: 'b' }))
    const { json } = await rest(payload, {
      as: people.editor,
      method: 'POST',
      path: '/media',
      body: form,
    })
    const { doc } = json as { doc: Media }
    expect(doc.sentHash).toBe(createHash('sha256').update(data).digest('hex'))
    const seen = await payload.findByID({
      collection: 'media',
      id: doc.id,
      overrideAccess: false,
    })
    expect(seen).not.toHaveProperty('sentHash')
    expect(seen).not.toHaveProperty('keptHash')
  })
})

describe('the focal point', () => {
  const CUTS = ['square', 'card', 'cardLarge', 'share'] as const
  const move = (id: string, focal: { focalX?: number; focalY?: number }) =>
    payload.update({ collection: 'media', id, data: focal, depth: 0 })

  test('is in the middle at first, and what is cut out shows the middle', async () => {
    const { doc } = await send({ data: await flag(720) })
    expect(doc).toMatchObject({ focalX: 50, focalY: 50 })
    for (const cut of CUTS) {
      const { green } = await middleOf(doc!.sizes![cut]!.filename!)
      expect(green).toBeGreaterThan(150)
    }
  })

  test.each([
    ['the left edge', 0, 'red'],
    ['the right edge', 100, 'blue'],
  ] as const)('moved to %s makes every cut again, at new addresses', async (_, focalX, colour) => {
    const { doc } = await send({ data: await flag(900 + focalX) })
    const old = [doc!.filename!, ...CUTS.map((cut) => doc!.sizes![cut]!.filename!)]
    const moved = await move(doc!.id, { focalX })
    expect(moved).toMatchObject({ focalX, focalY: 50, width: 1800 })
    expect((await middleOf(moved.sizes!.square!.filename!))[colour]).toBeGreaterThan(150)

    const names = [moved.filename!, ...CUTS.map((cut) => moved.sizes![cut]!.filename!)]
    expect(names.filter((name) => old.includes(name))).toEqual([])
    expect(old.filter((name) => existsSync(onDisk(name)))).toEqual([])
    expect((await servedFile(moved.sizes!.card!.filename!)).status).toBe(200)
  })

  test('that the panel moves, in the address, does the same', async () => {
    const { doc } = await send({ data: await flag(760) })
    const query = 'uploadEdits[focalPoint][x]=100&uploadEdits[focalPoint][y]=50'
    const { json } = await rest(payload, {
      as: people.editor,
      method: 'PATCH',
      path: `/media/${doc!.id}?depth=0&${query}`,
      body: { alt: 'Cờ', focalX: 50, focalY: 50 },
    })
    const moved = (json as { doc: Media }).doc
    expect(moved).toMatchObject({ alt: 'Cờ', focalX: 100 })
    expect((await middleOf(moved.sizes!.square!.filename!)).blue).toBeGreaterThan(150)
  })

  test('moved loses nothing of the picture that is kept', async () => {
    const { doc } = await send({ data: await flag(770) })
    const kept = readFileSync(onDisk(doc!.filename!))
    const moved = await move(doc!.id, { focalX: 20 })
    expect(readFileSync(onDisk(moved.filename!)).equals(kept)).toBe(true)
    expect(moved).toMatchObject({ sentHash: doc!.sentHash, keptHash: doc!.keptHash })
  })

  test('that stays where it is changes no address', async () => {
    const { doc } = await send({ data: await flag(780) })
    const saved = await payload.update({
      collection: 'media',
      id: doc!.id,
      data: { alt: 'Mô tả khác', focalX: 50, focalY: 50 },
    })
    expect(saved).toMatchObject({ alt: 'Mô tả khác', filename: doc!.filename })
  })
})

describe('nothing is stored of', () => {
  /** The request as a browser sends it, but not all of it. */
  async function sendBytes(body: BodyInit, type: string) {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: people.editor.email, password: PASSWORD },
    })
    const before = { files: storedFiles(), rows: await payload.count({ collection: 'media' }) }
    const request = new Request('http://portal.test/api/media', {
      method: 'POST',
      headers: { Authorization: `JWT ${token}`, 'Content-Type': type },
      body,
      duplex: 'half',
    } as RequestInit)
    const response = await handleEndpoints({ config, request })
    const after = { files: storedFiles(), rows: await payload.count({ collection: 'media' }) }
    expect(after).toEqual(before)
    return { status: response.status, text: await response.text() }
  }

  async function encoded(data: Buffer) {
    const request = new Request('http://portal.test', { method: 'POST', body: formOf({ data }) })
    const bytes = new Uint8Array(await request.arrayBuffer())
    return { bytes, type: request.headers.get('Content-Type')! }
  }

  test('a request that ends in the middle of the picture', async () => {
    const { bytes, type } = await encoded(await anyPicture())
    const { status } = await sendBytes(bytes.slice(0, bytes.length - 1500), type)
    expect(status).toBeGreaterThanOrEqual(400)
  })

  test('a request whose connection breaks', async () => {
    const { bytes, type } = await encoded(await anyPicture())
    let isSent = false
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (isSent) controller.error(new Error('The line is dead'))
        else controller.enqueue(bytes.slice(0, 1000))
        isSent = true
      },
    })
    const { status } = await sendBytes(body, type)
    expect(status).toBeGreaterThanOrEqual(400)
  })

  test('a file over the limit, and the limit is said', async () => {
    const { bytes, type } = await encoded(Buffer.alloc(50_000_001, 1))
    const { status, text } = await sendBytes(bytes, type)
    expect(status).toBe(413)
    expect(text).toContain('Tệp lớn hơn 50 MB nên chưa được tải lên.')
  })

  test('a small file that claims to be a huge picture', async () => {
    const data = await sharp({
      create: { width: 16_000, height: 8_000, channels: 3, background: '#102030' },
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    const before = storedFiles()
    const answer = await send({ data, type: 'image/png', name: 'bom.png' })
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.message).toMatch(/^Ảnh có quá nhiều điểm ảnh .*Hãy thu nhỏ ảnh/)
    expect(storedFiles()).toEqual(before)
  })
})
