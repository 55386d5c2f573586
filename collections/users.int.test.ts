import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Fields } from '@/database/testing/doors'
import { DOORS, deskOf, query } from '@/database/testing/doors'
import type { Persona, Personas } from '@/database/testing/personas'
import { createPerson, PASSWORD, personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import type { RestAnswer } from '@/database/testing/rest'
import { rest } from '@/database/testing/rest'

const ROLES = ['admin', 'publisher', 'editor', 'contributor', 'leader'] as const
const NOT_ADMINS = ['publisher', 'editor', 'contributor', 'leader', 'public'] as const
const REFUSED = [400, 401, 403, 404]

let payload: Payload
let people: Personas
let registeredFirst: RestAnswer
let usersThen: number

const registration = {
  name: 'Kẻ lạ',
  email: 'ke-la@congdoan.test',
  password: PASSWORD,
  role: 'admin',
}
const registerFirst = () =>
  rest(payload, { as: null, method: 'POST', path: '/users/first-register', body: registration })

beforeAll(async () => {
  payload = await openPortal()
  registeredFirst = await registerFirst()
  usersThen = await countUsers()
  people = await personas(payload)
})

async function countUsers(): Promise<number> {
  return (await payload.db.count({ collection: 'users' })).totalDocs
}

const rowOf = (id: string) =>
  payload.db.findOne<Fields & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })

let made = 0
/** Someone to try things on. */
function anybody(): Promise<Persona> {
  made += 1
  return createPerson({ payload, name: `ai-do-${made}`, role: 'editor' })
}

describe('registering oneself', () => {
  test('is refused while there is nobody yet', () => {
    expect(registeredFirst.status).toBe(403)
    expect(usersThen).toBe(0)
  })

  test('is refused when there is somebody', async () => {
    const before = await countUsers()
    expect((await registerFirst()).status).toBe(403)
    expect(await countUsers()).toBe(before)
  })
})

for (const door of DOORS) {
  const desk = (person: Persona | null) => deskOf({ payload, door, person, collection: 'users' })

  describe(`through ${door}`, () => {
    test('an administrator can create, change and delete an account', async () => {
      const admin = desk(people.admin)
      made += 1
      const created = await admin.create({ ...registration, email: `moi-${made}@congdoan.test` })
      expect([200, 201]).toContain(created.status)
      const id = String(created.docs[0]?.id)
      expect((await admin.update(id, { role: 'leader' })).status).toBe(200)
      expect(await rowOf(id)).toMatchObject({ role: 'leader' })
      expect((await admin.remove(id)).status).toBe(200)
      expect(await rowOf(id)).toBeFalsy()
    })

    test('an administrator can read every account', async () => {
      expect((await desk(people.admin).find()).total).toBe(await countUsers())
    })

    for (const role of NOT_ADMINS) {
      const who = role === 'public' ? 'the public' : `the ${role}`

      test(`${who} cannot create an account`, async () => {
        const before = await countUsers()
        const { status } = await desk(people[role]).create(registration)
        expect(REFUSED).toContain(status)
        expect(await countUsers()).toBe(before)
      })

      test(`${who} cannot read, change or delete another account`, async () => {
        const { id, email } = await anybody()
        const before = await rowOf(id)
        const theirs = desk(people[role])
        const answers = [
          await theirs.findByID(id),
          await theirs.update(id, { name: 'Đổi tên', password: 'mật khẩu khác 1', role: 'admin' }),
          await theirs.remove(id),
        ]
        for (const { status } of answers) expect(REFUSED).toContain(status)
        const everything = [
          await theirs.find(),
          await theirs.count({ id: { equals: id } }),
          await theirs.updateMany({ id: { equals: id } }, { role: 'admin' }),
        ]
        for (const { text, total } of [...answers, ...everything.slice(0, 1)]) {
          expect(text).not.toContain(email)
          expect(total).toBeLessThanOrEqual(1)
        }
        expect(everything[1]?.total).toBe(0)
        expect(await rowOf(id)).toEqual(before)
      })
    }

    for (const role of ROLES) {
      test(`the ${role} can change their own name`, async () => {
        const { id } = people[role]
        const { status } = await desk(people[role]).update(id, { name: `Tên mới của ${role}` })
        expect(status).toBe(200)
        expect(await rowOf(id)).toMatchObject({ name: `Tên mới của ${role}` })
      })

      test(`the ${role} is not shown the hash of a password`, async () => {
        const { text } = await desk(people[role]).findByID(people[role].id)
        expect(text).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
      })
    }

    for (const role of ['publisher', 'editor', 'contributor', 'leader'] as const) {
      test(`the ${role} cannot change their own role or unit`, async () => {
        const { id } = people[role]
        const before = await rowOf(id)
        await desk(people[role]).update(id, { role: 'admin', unit: people.otherContributor.unit })
        await desk(people[role]).updateMany({ id: { equals: id } }, { role: 'admin' })
        expect(await rowOf(id)).toMatchObject({ role, unit: before?.unit ?? null })
      })
    }

    test('the last administrator cannot step down or be deleted', async () => {
      const admin = desk(people.admin)
      expect((await admin.update(people.admin.id, { role: 'editor' })).status).toBe(400)
      expect((await admin.remove(people.admin.id)).status).toBe(400)
      expect(await rowOf(people.admin.id)).toMatchObject({ role: 'admin' })
    })

    test('a contributor without a unit is refused', async () => {
      const before = await countUsers()
      const { status, text } = await desk(people.admin).create({
        ...registration,
        role: 'contributor',
      })
      expect(status).toBe(400)
      expect(text).toContain(door === 'REST' ? 'Cộng tác viên phải thuộc một đơn vị.' : 'Đơn vị')
      expect(await countUsers()).toBe(before)
    })
  })
}

describe('an account that is locked after wrong passwords', () => {
  const lock = async () => {
    const { id, email } = await anybody()
    const lockUntil = new Date(Date.now() + 3_600_000).toISOString()
    await payload.db.updateOne({ collection: 'users', id, data: { lockUntil, loginAttempts: 5 } })
    return { id, email }
  }
  const unlock = (as: Persona | null, email: string) =>
    rest(payload, { as, method: 'POST', path: '/users/unlock', body: { email } })

  test.each(NOT_ADMINS)('cannot be unlocked by the %s', async (role) => {
    const { id, email } = await lock()
    const before = await rowOf(id)
    expect(REFUSED).toContain((await unlock(people[role], email)).status)
    expect(await rowOf(id)).toEqual(before)
  })

  test('cannot be unlocked by its owner through PATCH', async () => {
    const { id } = await lock()
    await rest(payload, {
      as: people.editor,
      method: 'PATCH',
      path: `/users/${id}`,
      body: { lockUntil: null, loginAttempts: 0 },
    })
    expect((await rowOf(id))?.lockUntil).toBeTruthy()
  })

  test('can be unlocked by an administrator', async () => {
    const { id, email } = await lock()
    expect((await unlock(people.admin, email)).status).toBe(200)
    expect((await rowOf(id))?.lockUntil).toBeFalsy()
  })
})

describe('what Payload keeps for itself', () => {
  const INTERNAL = [
    'payload-preferences',
    'payload-locked-documents',
    'payload-jobs',
    'payload-kv',
    'payload-migrations',
  ]

  test.each(INTERNAL)('%s: the public reads nothing and writes nothing', async (collection) => {
    await payload.db.create({
      collection: 'payload-preferences',
      data: {
        key: '1',
        value: 'của quản trị viên',
        user: { relationTo: 'users', value: people.admin.id },
      },
    })
    const before = (await payload.db.count({ collection: 'payload-preferences' })).totalDocs
    const answers = [
      await rest(payload, { as: null, path: `/${collection}` }),
      await rest(payload, { as: null, path: `/${collection}/count` }),
      await rest(payload, { as: null, path: `/${collection}/1` }),
      await rest(payload, { as: null, method: 'POST', path: `/${collection}`, body: {} }),
      await rest(payload, {
        as: null,
        method: 'DELETE',
        path: `/${collection}${query({ where: { id: { exists: true } } })}`,
      }),
    ]
    for (const { status, json } of answers) {
      // Of preferences, "I found nothing of yours" is a good answer.
      if (status === 200) expect(json).toMatchObject({ message: expect.any(String) as string })
      else expect([...REFUSED, 501]).toContain(status)
      expect(JSON.stringify(json)).not.toContain('của quản trị viên')
    }
    expect((await payload.db.count({ collection: 'payload-preferences' })).totalDocs).toBe(before)
  })

  test.each([...ROLES, 'public'] as const)('the %s cannot run or read jobs', async (role) => {
    const as = people[role]
    expect((await rest(payload, { as, path: '/payload-jobs/run' })).status).toBe(401)
    expect(REFUSED).toContain((await rest(payload, { as, path: '/payload-jobs' })).status)
  })

  test.each(['/graphql', '/graphql-playground'])('%s is not there', async (path) => {
    const body = { query: '{ __typename }' }
    for (const as of [null, people.admin]) {
      expect((await rest(payload, { as, path })).status).toBe(404)
      expect((await rest(payload, { as, method: 'POST', path, body })).status).toBe(404)
    }
    expect(existsSync(`app/(payload)/api${path}`)).toBe(false)
    expect(payload.config.graphQL.disable).toBe(true)
  })
})

test('a password of fewer than 12 characters is refused in Vietnamese', async () => {
  const { id } = await anybody()
  await expect(
    payload.update({ collection: 'users', id, data: { password: '12345678901' } }),
  ).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } })
})
