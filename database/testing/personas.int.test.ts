import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

test.each(['admin', 'publisher', 'editor', 'contributor', 'otherContributor', 'leader'] as const)(
  'the %s is who the API takes them for',
  async (name) => {
    const { status, json } = await rest(payload, { as: people[name], path: '/users/me' })
    expect(status).toBe(200)
    expect(json).toMatchObject({ user: { id: people[name].id, role: people[name].role } })
  },
)

test('the public is nobody', async () => {
  const { json } = await rest(payload, { as: people.public, path: '/users/me' })
  expect(json).toMatchObject({ user: null })
})

test('what is sent as JSON arrives', async () => {
  const { status, json } = await rest(payload, {
    as: people.contributor,
    method: 'POST',
    path: '/news?draft=true&depth=0',
    body: { title: 'Gửi qua API' },
  })
  expect(status).toBe(201)
  expect(json).toMatchObject({ doc: { title: 'Gửi qua API', unit: people.contributor.unit } })
})
