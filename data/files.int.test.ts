import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { findStaticPage } from '@/data/pages'
import { findPublication } from '@/data/publications'
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

function bodyWith(value: string) {
  const node = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const upload = {
    type: 'upload',
    version: 3,
    format: '',
    id: '65f0c0ffee65f0c0ffee65f0',
    relationTo: 'media',
    value,
    fields: {},
  }
  return { root: { ...node, type: 'root', children: [upload] } }
}

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
