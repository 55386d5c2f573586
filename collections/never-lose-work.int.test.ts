/** Saves over a newer version, the form's own saves, the lock, and the trash of every type. */
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Persona, Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

interface Row {
  id: string
  title: string
  updatedAt: string
  savedBy?: string | null
  savedByName?: string | null
}

const ask = (as: Persona, method: 'GET' | 'PATCH' | 'POST', path: string, body?: object) =>
  rest(payload, { as, method, path, ...(body ? { body } : {}) })

async function draft(title: string): Promise<Row> {
  const { json } = await ask(people.editor, 'POST', '/news?draft=true', { title })
  return (json as { doc: Row }).doc
}

const newestOf = async (id: string) =>
  (await payload.findByID({ collection: 'news', id, draft: true, depth: 0 })) as unknown as Row

const save = (as: Persona, id: string, body: object, query = 'draft=true') =>
  ask(as, 'PATCH', `/news/${id}?${query}`, body)

const autosave = (as: Persona, id: string, body: object) =>
  save(as, id, body, 'draft=true&autosave=true')

const versionsOf = async (id: string) => {
  const { docs } = await payload.findVersions({
    collection: 'news',
    depth: 0,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs.map(({ version }) => version.title)
}

describe('saving on top of a newer version', () => {
  test('is refused with who saved it and when, and keeps theirs', async () => {
    const { id, updatedAt } = await draft('Bản đầu')
    await save(people.publisher, id, { title: 'Bản của người duyệt', updatedAt })
    const answer = await save(people.editor, id, { title: 'Bản của biên tập', updatedAt })

    expect(answer.status).toBe(409)
    const { errors } = answer.json as { errors: { message: string; data: unknown }[] }
    expect(errors[0]?.message).toMatch(/^Chưa lưu: publisher đã lưu một bản mới hơn lúc \d\d:\d\d/)
    const newest = await newestOf(id)
    expect(errors[0]?.data).toEqual({
      reason: 'stale',
      newest: { updatedAt: newest.updatedAt, savedByName: 'publisher' },
    })
    expect(newest.title).toBe('Bản của người duyệt')
  })

  test('is refused in two tabs of one person as well', async () => {
    const { id, updatedAt } = await draft('Hai thẻ')
    await save(people.editor, id, { title: 'Thẻ một', updatedAt })
    expect((await save(people.editor, id, { title: 'Thẻ hai', updatedAt })).status).toBe(409)
    expect((await newestOf(id)).title).toBe('Thẻ một')
  })

  test('is refused as well where it would be published', async () => {
    const { id, updatedAt } = await draft('Sắp đăng')
    await save(people.publisher, id, { title: 'Đã sửa', updatedAt })
    const late = { title: 'Bản cũ', _status: 'published', updatedAt }
    expect((await save(people.publisher, id, late, '')).status).toBe(409)
  })

  test('goes through once one has seen the newer version', async () => {
    const { id, updatedAt } = await draft('Bản đầu')
    await save(people.publisher, id, { title: 'Bản của họ', updatedAt })
    const seen = (await newestOf(id)).updatedAt
    const answer = await save(people.editor, id, { title: 'Giữ bản của tôi', updatedAt: seen })
    expect(answer.status).toBe(200)
    expect(await versionsOf(id)).toEqual(['Giữ bản của tôi', 'Bản của họ', 'Bản đầu'])
  })

  test('who does not say what they had before them is served as before', async () => {
    const { id } = await draft('Máy khác gửi')
    await save(people.publisher, id, { title: 'Mới hơn' })
    expect((await save(people.editor, id, { title: 'Ghi đè' })).status).toBe(200)
    expect((await newestOf(id)).title).toBe('Ghi đè')
  })

  test('an older version can be restored', async () => {
    const { id, updatedAt } = await draft('Bản đầu')
    await save(people.editor, id, { title: 'Bản hai', updatedAt })
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Bản đầu' } }] },
    })
    const path = `/news/versions/${String(docs[0]?.id)}?draft=true`
    expect((await ask(people.editor, 'POST', path)).status).toBe(200)
    expect((await newestOf(id)).title).toBe('Bản đầu')
  })

  test('what has no drafts is kept from it too', async () => {
    const unit = await payload.findByID({ collection: 'units', id: people.contributor.unit })
    const { updatedAt } = unit
    const path = `/units/${unit.id}`
    await ask(people.admin, 'PATCH', path, { shortName: 'A mới', updatedAt })
    expect(
      (await ask(people.publisher, 'PATCH', path, { shortName: 'Cũ', updatedAt })).status,
    ).toBe(409)
  })

  test('settings are kept from it too', async () => {
    const path = '/globals/site-settings'
    const settings = (name: string, updatedAt?: string) =>
      ask(people.admin, 'POST', path, {
        name,
        shortName: name,
        ...(updatedAt ? { updatedAt } : {}),
      })
    await settings('Lần đầu')
    const { updatedAt } = (await payload.findGlobal({ slug: 'site-settings' })) as unknown as Row
    expect((await settings('Lần hai', updatedAt)).status).toBe(200)
    expect((await settings('Lần ba, từ bản cũ', updatedAt)).status).toBe(409)
  })
})

describe('what the form saves by itself', () => {
  test('leaves one version in the history, however long somebody types', async () => {
    const { id } = await draft('Bắt đầu')
    for (const title of ['Bắt đầu v', 'Bắt đầu vi', 'Bắt đầu viết']) {
      expect((await autosave(people.editor, id, { title })).status).toBe(200)
    }
    expect(await versionsOf(id)).toEqual(['Bắt đầu viết', 'Bắt đầu'])
    await save(people.editor, id, { title: 'Bắt đầu viết xong' })
    expect(await versionsOf(id)).toEqual(['Bắt đầu viết xong', 'Bắt đầu'])
  })

  test('in another tab, knowingly on top of it, leaves it in the history', async () => {
    const { id } = await draft('Chung')
    await autosave(people.editor, id, { title: 'Thẻ một' })
    const { updatedAt } = await newestOf(id)
    const query = 'draft=true&autosave=true&keepsOlder=true'
    await save(people.editor, id, { title: 'Thẻ hai', updatedAt }, query)
    await autosave(people.editor, id, { title: 'Thẻ hai, tiếp' })
    expect(await versionsOf(id)).toEqual(['Thẻ hai, tiếp', 'Thẻ một', 'Chung'])
  })

  test('another day leaves what they had come to before', async () => {
    const { id } = await draft('Hôm trước')
    await autosave(people.editor, id, { title: 'Hôm trước, viết dở' })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 60_000 })
    onTestFinished(() => void vi.useRealTimers())
    await autosave(people.editor, id, { title: 'Hôm sau' })
    expect(await versionsOf(id)).toEqual(['Hôm sau', 'Hôm trước, viết dở', 'Hôm trước'])
  })

  test('of two people each keeps their own last state', async () => {
    const { id } = await draft('Chung')
    await autosave(people.editor, id, { title: 'Của biên tập' })
    await payload.delete({ collection: 'payload-locked-documents', where: {} })
    await autosave(people.publisher, id, { title: 'Của người duyệt' })
    await autosave(people.publisher, id, { title: 'Của người duyệt, tiếp' })
    expect(await versionsOf(id)).toEqual(['Của người duyệt, tiếp', 'Của biên tập', 'Chung'])
  })

  test('needs nothing that is required, and says who was typing', async () => {
    const { id } = await draft('Sẽ xoá tít')
    expect((await autosave(people.editor, id, { title: '' })).status).toBe(200)
    const { savedBy, savedByName } = await newestOf(id)
    expect({ savedBy, savedByName }).toEqual({ savedBy: people.editor.id, savedByName: 'editor' })
  })

  test('of a published item changes nothing for readers', async () => {
    const { id } = await payload.create({
      collection: 'news',
      data: { title: 'Đã đăng', lead: 'Sapo.', _status: 'published' },
    })
    const { totalDocs: before } = await payload.count({ collection: 'contentChanges' })
    await autosave(people.publisher, id, { title: 'Đang sửa dở' })
    await autosave(people.publisher, id, { title: 'Đang sửa dở nữa' })

    const row = await payload.findByID({ collection: 'news', id, depth: 0 })
    expect(row).toMatchObject({ title: 'Đã đăng', _status: 'published' })
    expect(await versionsOf(id)).toEqual(['Đang sửa dở nữa', 'Đã đăng'])
    expect((await payload.count({ collection: 'contentChanges' })).totalDocs).toBe(before)
  })

  test('nobody signs a version with another name', async () => {
    const { id } = await draft('Ký tên')
    await save(people.editor, id, { savedByName: 'Người khác', savedBy: people.admin.id })
    expect(await newestOf(id)).toMatchObject({ savedByName: 'editor', savedBy: people.editor.id })
  })
})

describe('the edit lock', () => {
  const lockFor = (id: string, { id: value }: Persona) =>
    payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'news', value: id },
        user: { relationTo: 'users', value },
      },
    })
  const newest = (as: Persona, id: string) => ask(as, 'GET', `/news/${id}/newest-version`)

  test('refuses a save of somebody else, in Vietnamese and with the name', async () => {
    const { id } = await draft('Đang có người sửa')
    await lockFor(id, people.publisher)
    const { status, json } = await save(people.editor, id, { title: 'Chen ngang' })
    expect(status).toBe(423)
    const { errors } = json as { errors: { message: string }[] }
    expect(errors[0]?.message).toMatch(/^Chưa lưu: publisher đang sửa mục này\./)
    expect((await newestOf(id)).title).toBe('Đang có người sửa')
  })

  test('stays with who is typing when the form saves by itself', async () => {
    const { id } = await draft('Gõ tiếp')
    await lockFor(id, people.editor)
    await autosave(people.editor, id, { title: 'Gõ tiếp nữa' })
    const { json } = await newest(people.publisher, id)
    expect(json).toMatchObject({
      savedByName: 'editor',
      lock: { id: people.editor.id, name: 'editor' },
    })
    expect((await save(people.publisher, id, { title: 'Chen ngang' })).status).toBe(423)
  })

  test('goes when they save themselves', async () => {
    const { id } = await draft('Xong')
    await lockFor(id, people.editor)
    await save(people.editor, id, { title: 'Xong rồi' })
    expect((await newest(people.publisher, id)).json).toMatchObject({ lock: null })
  })

  test('and the newest version are told only to who may read the item', async () => {
    const { id } = await draft('Không của đơn vị nào')
    expect((await newest(people.contributor, id)).status).toBe(404)
    const anonymous = await rest(payload, { as: null, path: `/news/${id}/newest-version` })
    expect(anonymous.status).toBe(401)
  })
})

describe('the trash', () => {
  /**
   * What no person deletes: infrastructure, what was said, and numbers that a signature stands under;
   * and what readers have sent, which is to be gone when it is deleted.
   */
  const KEPT = new Set([
    'activity',
    'closedPeriods',
    'comments',
    'contentChanges',
    'feedback',
    'notifications',
    'previewLinks',
    'questions',
  ])

  test('is there for every type that people can delete', () => {
    const without = payload.config.collections
      .filter(({ slug, trash }) => !slug.startsWith('payload-') && !KEPT.has(slug) && !trash)
      .map(({ slug }) => slug)
    expect(without).toEqual([])
  })

  const trash = (collection: CollectionSlug, id: string) =>
    ask(people.admin, 'PATCH', `/${collection}/${id}`, { deletedAt: new Date().toISOString() })
  const restore = (collection: CollectionSlug, id: string) =>
    ask(people.admin, 'PATCH', `/${collection}/${id}?trash=true`, { deletedAt: null })

  test('keeps an account out until it is restored', async () => {
    const { id, email } = await payload.create({
      collection: 'users',
      data: {
        name: 'Tạm nghỉ',
        email: 'nghi@congdoan.test',
        password: 'một câu đủ dài',
        role: 'editor',
      },
    })
    const logIn = () =>
      rest(payload, {
        as: null,
        method: 'POST',
        path: '/users/login',
        body: { email, password: 'một câu đủ dài' },
      })
    expect((await logIn()).status).toBe(200)
    expect((await trash('users', id)).status).toBe(200)
    expect((await logIn()).status).toBe(401)
    expect((await restore('users', id)).status).toBe(200)
    expect((await logIn()).status).toBe(200)
  })

  test('does not take the last administrator', async () => {
    const { status } = await trash('users', people.admin.id)
    expect(status).toBe(400)
  })

  test('an address that a redirect in the trash once had can be needed again', async () => {
    const publish = { title: 'Đổi địa chỉ', slug: 'dia-chi-mot', _status: 'published' as const }
    const { id } = await payload.create({ collection: 'news', data: { ...publish, lead: 'Sapo.' } })
    const rename = (slug: string) => payload.update({ collection: 'news', id, data: { slug } })
    await rename('dia-chi-hai')
    const find = (trashed: boolean) =>
      payload.find({
        collection: 'redirects',
        trash: trashed,
        where: { from: { equals: '/tin-tuc/dia-chi-mot' } },
      })
    const { docs } = await find(false)
    await trash('redirects', String(docs[0]?.id))
    expect((await find(false)).docs).toEqual([])

    await rename('dia-chi-mot')
    await rename('dia-chi-ba')
    expect((await find(false)).docs).toMatchObject([{ to: '/tin-tuc/dia-chi-ba' }])
  })
})
