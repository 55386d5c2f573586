import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { findStaticPage } from '@/data/pages'
import { findPublication } from '@/data/publications'
import { picture } from '@/database/testing/pictures'
import { openPortal } from '@/database/testing/portal'

/** The least that Payload takes for a PDF. */
const PDF = Buffer.from('%PDF-1.4\nxref\n%%EOF\n')

let payload: Payload
let media: string

beforeAll(async () => {
  payload = await openPortal()
  const { id } = await payload.create({
    collection: 'media',
    data: { caption: 'Công văn 178' },
    file: { data: PDF, mimetype: 'application/pdf', name: 'cong-van.pdf', size: PDF.length },
    depth: 0,
  })
  media = id
  const item = { title: 'Có tệp', slug: 'co-tep', body: bodyWith(media), _status: 'published' }
  await payload.create({ collection: 'news', data: item as never, depth: 0 })
  await payload.create({ collection: 'pages', data: item as never, depth: 0 })
})

const root = (node: object) => ({
  root: {
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    type: 'root',
    children: [{ format: '', ...node }],
  },
})

const bodyWith = (value: string) =>
  root({
    type: 'upload',
    version: 3,
    id: '65f0c0ffee65f0c0ffee65f0',
    relationTo: 'media',
    value,
    fields: {},
  })

const galleryOf = (pictures: string[]) =>
  root({
    type: 'block',
    version: 2,
    fields: { id: '65f0c0ffee65f0c0ffee65f1', blockName: '', blockType: 'gallery', pictures },
  })

const bodies = async () => [
  (await findPublication('news', 'co-tep'))?.publication.body,
  (await findStaticPage('co-tep'))?.body,
]

test('a file in the body of an item or a page reaches readers, with all that is told of it', async () => {
  const node = {
    type: 'file',
    file: {
      href: expect.stringMatching(/^\/api\/media\/file\/[0-9a-f-]{36}\.pdf$/) as string,
      name: 'Công văn 178',
      type: 'pdf',
      mimeType: 'application/pdf',
      size: PDF.length,
    },
  }
  expect(await bodies()).toEqual([[node], [node]])
})

test('a file that was put into the trash does not', async () => {
  const data = { deletedAt: new Date().toISOString() }
  await payload.update({ collection: 'media', id: media, data, depth: 0 })
  expect(await bodies()).toEqual([[], []])
})

test('a gallery reaches readers with the words of each picture, without those in the trash', async () => {
  const pictures: string[] = []
  for (const alt of ['Lễ ký kết', 'Chuyền may', 'Hội thao']) {
    const file = await picture()
    const data = { alt, caption: `${alt} năm 2024`, credit: 'Minh An' }
    pictures.push((await payload.create({ collection: 'media', data, file, depth: 0 })).id)
  }
  const item = { title: 'Có bộ ảnh', slug: 'co-bo-anh', _status: 'published' }
  const data = { ...item, body: galleryOf(pictures) } as never
  await payload.create({ collection: 'news', data, depth: 0 })
  const shown = (alt: string) => ({
    alt,
    caption: `${alt} năm 2024`,
    credit: 'Minh An',
    src: expect.stringMatching(/^\/api\/media\/file\/[0-9a-f-]{36}\./) as string,
  })
  const readers = async () => (await findPublication('news', 'co-bo-anh'))?.publication.body
  expect(await readers()).toMatchObject([
    { type: 'gallery', pictures: ['Lễ ký kết', 'Chuyền may', 'Hội thao'].map(shown) },
  ])

  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'media', id: pictures[1]!, data: { deletedAt }, depth: 0 })
  expect(await readers()).toMatchObject([
    { type: 'gallery', pictures: ['Lễ ký kết', 'Hội thao'].map(shown) },
  ])
})

test('a gallery of one picture is not taken', async () => {
  const data = { title: 'Một ảnh', body: galleryOf([media]), _status: 'published' } as never
  await expect(payload.create({ collection: 'news', data, depth: 0 })).rejects.toMatchObject({
    status: 400,
  })
})
