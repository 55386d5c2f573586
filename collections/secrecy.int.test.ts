/** A draft never reaches the public, whichever way they ask. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { DOORS, globalDeskOf, query } from '@/database/testing/doors'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { picture } from '@/database/testing/pictures'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { dataOfRichText } from '@/database/testing/rich-text'

const SECRET = 'Tuyệt mật'
const SECRET_SLUG = 'tuyet-mat'

let payload: Payload
let people: Personas
const ids = { draft: '', changed: '', trashed: '', openly: '', picture: '' }
let trashedFile: string

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  const { unit } = people.contributor
  const news = (title: string, data: object) =>
    payload.create({ collection: 'news', data: { title, unit, ...data }, depth: 0 })

  ids.draft = (await news(`${SECRET} bản nháp`, { _status: 'published', lead: SECRET })).id
  ids.changed = (await news('Đã đăng', { _status: 'published' })).id
  ids.trashed = (await news(`${SECRET} trong thùng rác`, { _status: 'published' })).id
  const campaign = await payload.create({
    collection: 'campaigns',
    data: { name: `${SECRET} chuyên đề`, _status: 'draft' },
  })
  const cover = await payload.create({
    collection: 'media',
    data: { alt: `${SECRET} ảnh` },
    file: await picture(),
  })
  trashedFile = cover.filename!
  const openly = await news('Ai cũng đọc được', {
    _status: 'published',
    campaigns: [campaign.id],
    cover: cover.id,
    body: dataOfRichText({ text: 'xem', link: ids.draft }),
  })
  ids.openly = openly.id
  const unused = await payload.create({
    collection: 'media',
    data: { alt: `${SECRET} ảnh của bản nháp` },
    file: await picture(),
  })
  ids.picture = unused.id
  await payload.updateGlobal({
    slug: 'front-page',
    data: {
      leadStory: { relationTo: 'news', value: ids.draft },
      featured: [
        { relationTo: 'news', value: ids.trashed },
        { relationTo: 'news', value: ids.openly },
      ],
    },
  })
  await hideAgain(cover.id)
  // As the panel's first page does: Payload then clears the rules' answers of what is empty, in
  // place. An answer that is one object for everyone would let the public see more from then on.
  await rest(payload, { as: null, path: '/access' })
  await rest(payload, { as: people.contributor, path: '/access' })
})

/** Only what is published can be featured and linked to; it may be taken down afterwards. */
async function hideAgain(coverId: string): Promise<void> {
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'news', id: ids.draft, data: { _status: 'draft' } })
  await payload.update({ collection: 'news', id: ids.trashed, data: { deletedAt } })
  await payload.update({ collection: 'media', id: coverId, data: { deletedAt } })
  await payload.update({
    collection: 'news',
    id: ids.changed,
    data: { title: `${SECRET} bản sửa`, slug: `${SECRET_SLUG}-ban-sua` },
    draft: true,
  })
}

const like = { title: { like: SECRET } }

/** Ways of asking, each of which shows the secret to an administrator. */
const WAYS: [string, () => string][] = [
  ['by title', () => `/news${query({ where: like })}`],
  ['by title in the newest versions', () => `/news${query({ where: like, draft: true })}`],
  ['by lead', () => `/news${query({ where: { lead: { contains: SECRET } } })}`],
  [
    'by text without marks',
    () => `/news${query({ where: { searchText: { contains: 'tuyet' } } })}`,
  ],
  ['by status', () => `/news${query({ where: { _status: { equals: 'draft' } } })}`],
  [
    'by status or anything',
    () => `/news${query({ where: { or: [like, { id: { exists: true } }] } })}`,
  ],
  ['sorted by title', () => `/news${query({ sort: '-title', limit: 100 })}`],
  ['with chosen fields', () => `/news${query({ select: { title: true, slug: true } })}`],
  ['without pagination', () => `/news${query({ pagination: false, draft: true })}`],
  ['from the trash', () => `/news${query({ trash: true })}`],
  ['a draft by its id', () => `/news/${ids.draft}`],
  ['a draft by its id, as a draft', () => `/news/${ids.draft}?draft=true`],
  ['the draft of a change', () => `/news/${ids.changed}?draft=true&depth=0`],
  ['what is trashed by its id', () => `/news/${ids.trashed}?trash=true`],
  ['versions', () => '/news/versions?limit=100'],
  [
    'versions by title',
    () => `/news/versions${query({ where: { 'version.title': { like: SECRET } } })}`,
  ],
  ['a campaign', () => '/campaigns'],
  ['a campaign behind what is published', () => `/news/${ids.openly}?depth=2`],
  [
    'a campaign behind what is published, chosen',
    () => `/news/${ids.openly}${query({ depth: 2, populate: { campaigns: { name: true } } })}`,
  ],
  ['a link in a body', () => `/news/${ids.openly}?depth=3&select[body]=true`],
  ['the list of pictures', () => '/media?limit=100'],
  ['a picture by its id', () => `/media/${ids.picture}`],
  ['a picture from the trash', () => `/media${query({ trash: true })}`],
  ['the front page', () => '/globals/front-page?depth=2'],
  ['the versions of the front page', () => '/globals/front-page/versions?depth=2'],
]

const ask = async (as: Personas[keyof Personas], path: string) => {
  const { status, json } = await rest(payload, { as, path })
  return { status, text: JSON.stringify(json) }
}

describe('the public never sees what is not published', () => {
  test.each(WAYS)('%s', async (_, path) => {
    const { text } = await ask(people.public, path())
    expect(text).not.toContain(SECRET)
    expect(text).not.toContain(SECRET_SLUG)
  })
})

describe('an administrator does, so the questions are good ones', () => {
  test.each(WAYS)('%s', async (_, path) => {
    expect((await ask(people.admin, path())).text).toContain(SECRET)
  })
})

describe('a contributor of another unit never sees another unit’s draft', () => {
  const ofNews = WAYS.filter(([way]) => !/campaign|picture|front page/.test(way))
  test.each(ofNews)('%s', async (_, path) => {
    expect((await ask(people.otherContributor, path())).text).not.toContain(SECRET)
  })
})

describe('the public cannot guess at what they may not see', () => {
  const GUESSES: [string, () => string][] = [
    ['the title of a draft', () => `/news/count${query({ where: like })}`],
    [
      'how many drafts there are',
      () => `/news/count${query({ where: { _status: { equals: 'draft' } } })}`,
    ],
    [
      'the title of a draft over what is published',
      () => `/news${query({ where: like, draft: true })}`,
    ],
    [
      'the name of a campaign',
      () => `/news/count${query({ where: { 'campaigns.name': { like: SECRET } } })}`,
    ],
    [
      'the status of a campaign',
      () => `/news/count${query({ where: { 'campaigns._status': { equals: 'draft' } } })}`,
    ],
  ]

  test.each(GUESSES)('%s', async (_, path) => {
    const { status, json } = await rest(payload, { as: people.public, path: path() })
    expect(status === 200 ? (json as { totalDocs: number }).totalDocs : 0).toBe(0)
  })

  test.each([
    ['', {}],
    [', with another question about it', { 'cover.mimeType': { like: 'image' } }],
  ])('the description of a picture that is in the trash%s', async (_, more) => {
    const where = { 'cover.alt': { like: SECRET }, ...more }
    const { status, json } = await rest(payload, {
      as: people.public,
      path: `/news/count${query({ where })}`,
    })
    expect(status === 200 ? (json as { totalDocs: number }).totalDocs : 0).toBe(0)
  })

  test('the file of a picture that is in the trash', async () => {
    const { status } = await ask(people.public, `/media/file/${trashedFile}`)
    expect([403, 404]).toContain(status)
  })

  test('what they could do to a draft tells nothing of it', async () => {
    const { json } = await rest(payload, {
      as: people.public,
      method: 'POST',
      path: `/news/access/${ids.draft}`,
    })
    expect(JSON.stringify(json)).not.toContain(SECRET)
  })
})

describe.each(DOORS)('the front page through %s', (door) => {
  test('keeps what is featured from the public when it is not published', async () => {
    const desk = globalDeskOf({ payload, door, person: null, global: 'front-page' })
    const { status, text } = await desk.read({ depth: 2 })
    expect(status).toBe(200)
    expect(text).toContain('Ai cũng đọc được')
    expect(text).not.toContain(SECRET)
  })
})
