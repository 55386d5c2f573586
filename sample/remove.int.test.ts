/** What `npm run sample:remove` must leave: the work of people who began from the samples. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { picture } from '@/database/testing/pictures'
import { openPortal } from '@/database/testing/portal'
import { dataOfRichText } from '@/database/testing/rich-text'
import { removeSampleContent } from './remove'

let payload: Payload
let removals: Awaited<ReturnType<typeof removeSampleContent>>
const pictures: Record<string, string> = {}

const PICTURES = [
  'the cover of an item',
  'in the body of an item',
  'the cover of a campaign',
  'the cover of a draft of a change',
  'the cover of an item in the trash',
] as const
const UNUSED = 'the cover of a sample'
const items = { rewritten: '', redrafted: '' }

beforeAll(async () => {
  payload = await openPortal()
  for (const use of [...PICTURES, UNUSED]) {
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: use, isSample: true },
      file: await picture(),
    })
    pictures[use] = id
  }
  const [cover, inBody, ofCampaign, ofDraft, ofTrash] = PICTURES.map((use) => pictures[use])
  await publish({ title: 'Có ảnh đại diện', cover })
  await publish({ title: 'Có ảnh trong bài', body: bodyWith(inBody!) })
  await payload.create({
    collection: 'campaigns',
    data: { name: 'Đại hội', cover: ofCampaign, _status: 'published' },
  })
  const changed = await publish({ title: 'Đang sửa' })
  await payload.update({ collection: 'news', id: changed, data: { cover: ofDraft }, draft: true })
  const trashed = await publish({ title: 'Trong thùng rác', cover: ofTrash })
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'news', id: trashed, data: { deletedAt } })

  await publish({ title: 'Mẫu', isSample: true, cover: pictures[UNUSED] })
  items.rewritten = await publish({ title: 'Đã viết lại', isSample: true })
  items.redrafted = await publish({ title: 'Đang viết lại', isSample: true })
  const unmark = { collection: 'news' as const, data: { isSample: false } }
  await payload.update({ ...unmark, id: items.rewritten })
  await payload.update({ ...unmark, id: items.redrafted, draft: true })

  removals = await removeSampleContent(payload)
})

async function publish(data: {
  title: string
  cover?: string
  body?: ReturnType<typeof bodyWith>
  isSample?: boolean
}): Promise<string> {
  const { id } = await payload.create({
    collection: 'news',
    depth: 0,
    data: { ...data, _status: 'published' },
  })
  return id
}

function bodyWith(id: string) {
  const { root } = dataOfRichText({ text: 'Ảnh dưới đây' })
  const upload = { ...root, id: 'a1', type: 'upload', relationTo: 'media', value: id, fields: null }
  return { root: { ...root, children: [...root.children, upload] } }
}

describe('the removal of the samples', () => {
  test.each(PICTURES)('leaves a picture that is %s', async (use) => {
    const id = pictures[use]!
    expect(await payload.findByID({ collection: 'media', id })).toMatchObject({ alt: use })
  })

  test('deletes the picture of a sample that nothing else shows', async () => {
    const { totalDocs } = await payload.count({
      collection: 'media',
      trash: true,
      where: { id: { equals: pictures[UNUSED] } },
    })
    expect(totalDocs).toBe(0)
  })

  test.each(['rewritten', 'redrafted'] as const)(
    'leaves a sample that an editor has %s',
    async (work) => {
      const id = items[work]
      expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ id })
    },
  )

  test('says how many it has removed, and how many it has left', () => {
    expect(removals).toEqual([
      { collection: 'news', removed: 1, kept: 1, failures: [] },
      { collection: 'articles', removed: 0, kept: 0, failures: [] },
      { collection: 'episodes', removed: 0, kept: 0, failures: [] },
      { collection: 'media', removed: 1, kept: PICTURES.length, failures: [] },
    ])
  })
})
