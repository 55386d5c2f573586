/** Letters go out through a real mail server: when it is there, when it is not, when it refuses. */
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { removeOldNotifications } from '@/database/tidy-task'
import { notify } from '@/hooks/notify'
import { sendMailTask } from '@/jobs/send-mail-task'
import { hasDueMail, sendDueMail } from '@/mail/send-due-mail'
import { smtpMail } from '@/mail/smtp'
import type { MailServer } from '@/mail/smtp-server.fixture'
import { ACCOUNT, startMailServer } from '@/mail/smtp-server.fixture'
import type { Notification } from '@/payload-types'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const SITE = 'https://congdoan.example.vn'

let payload: Payload
let people: Personas
let server: MailServer
let now = new Date()

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  server = await startMailServer()
  payload.email = mailThrough(server.port, ACCOUNT.pass)
})

afterAll(async () => {
  await server.stop()
})

beforeEach(async () => {
  now = new Date()
  server.letters.length = 0
  server.refusesLogin.value = false
  server.unknown.clear()
  await payload.db.deleteMany({ collection: 'notifications', where: {} })
})

function mailThrough(port: number, pass: string): Payload['email'] {
  const url = `smtp://${ACCOUNT.user}:${encodeURIComponent(pass)}@127.0.0.1:${port}`
  return smtpMail({ url, from: 'Cổng thông tin <bantin@congdoan.test>' })({ payload })
}

async function tell(recipients: string[], title = 'Tháng Công nhân'): Promise<void> {
  await notify(await createLocalReq({}, payload), recipients, {
    kind: 'news',
    item: 'muc-1',
    notice: { event: 'returned', title, who: 'Lan', note: 'thiếu ảnh' },
    at: now,
  })
}

const send = (minutes = 0) =>
  sendDueMail(payload, { siteUrl: SITE, now: new Date(now.getTime() + minutes * MINUTE_MS) })

async function rows(): Promise<Notification[]> {
  const { docs } = await payload.db.find<Notification>({ collection: 'notifications' })
  return docs
}

const theRow = async () => (await rows())[0]

test('a letter arrives once, in Vietnamese, with the way to the item', async () => {
  await tell([people.contributor.id])
  await send()
  await send(5)
  expect(server.letters).toHaveLength(1)
  const [letter] = server.letters
  expect(letter?.to).toEqual([people.contributor.email])
  const words = decoded(letter?.raw ?? '')
  expect(words).toContain('Trả lại: Tháng Công nhân')
  expect(words).toContain('Lan trả lại “Tháng Công nhân” để sửa. Lý do: thiếu ảnh')
  expect(words).toContain(`${SITE}/admin/collections/news/muc-1`)
  expect(words).toContain('Auto-Submitted: auto-generated')
  expect(await theRow()).toMatchObject({ mailedAt: expect.any(String) as string, mailDueAt: null })
})

test('everybody gets a letter of their own, told twice or not', async () => {
  await tell([people.editor.id, people.publisher.id, people.editor.id])
  await send()
  expect(server.letters.map(({ to }) => to.join()).toSorted()).toEqual(
    [people.editor.email, people.publisher.email].toSorted(),
  )
})

test('a title with a line break sends no letter to anybody else', async () => {
  await tell([people.editor.id], 'Tít\r\nBcc: ai@do.test')
  await send()
  expect(server.letters.map(({ to }) => to)).toEqual([[people.editor.email]])
  expect(server.letters[0]?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m)
})

test('a server that is down holds up no one, and the letter goes out when it is up again', async () => {
  const { port } = server
  await server.stop()
  await tell([people.editor.id])
  await send()
  expect(await theRow()).toMatchObject({ mailTries: 1, mailError: expect.any(String) as string })
  expect(Date.parse((await theRow())?.mailDueAt ?? '')).toBe(now.getTime() + MINUTE_MS)
  server = await startMailServer(port)
  await send(0.5)
  expect(server.letters).toHaveLength(0)
  await send(1)
  expect(server.letters).toHaveLength(1)
  expect(await theRow()).toMatchObject({ mailDueAt: null, mailError: null })
})

test('while the login is refused the letter waits, longer each time', async () => {
  server.refusesLogin.value = true
  await tell([people.editor.id])
  await send()
  await send(1)
  const row = await theRow()
  expect(row).toMatchObject({ mailTries: 2 })
  expect(Date.parse(row?.mailDueAt ?? '')).toBe(now.getTime() + 3 * MINUTE_MS)
  server.refusesLogin.value = false
  await send(3)
  expect(server.letters).toHaveLength(1)
})

test('an address that the server does not know keeps no other letter back', async () => {
  server.unknown.add(people.editor.email)
  await tell([people.editor.id])
  await tell([people.publisher.id])
  await send()
  expect(server.letters.map(({ to }) => to)).toEqual([[people.publisher.email]])
})

test('a letter that could not be sent for a day is given up, and its notice stays', async () => {
  await tell([people.editor.id])
  await send(24 * 60 + 1)
  expect(server.letters).toHaveLength(0)
  expect(await theRow()).toMatchObject({ mailDueAt: null, mailedAt: null })
})

test('of two processes at once only one sends', async () => {
  await tell([people.editor.id])
  await Promise.all([send(), send()])
  expect(server.letters).toHaveLength(1)
})

describe('who has switched letters off', () => {
  const setMail = (mailNotices: boolean) =>
    payload.update({ collection: 'users', id: people.editor.id, data: { mailNotices } })

  test('is told in the panel only', async () => {
    await setMail(false)
    await tell([people.editor.id])
    expect(await hasDueMail(payload, now)).toBe(false)
    expect(await rows()).toHaveLength(1)
    await setMail(true)
  })

  test('gets none that has been waiting either', async () => {
    await tell([people.editor.id])
    await setMail(false)
    await send()
    expect(server.letters).toHaveLength(0)
    expect(await theRow()).toMatchObject({ mailDueAt: null })
    await setMail(true)
  })
})

test('without a mail server nothing waits to be sent', async () => {
  const withServer = payload.email
  payload.email = { ...withServer, name: 'no-mail' }
  await tell([people.editor.id])
  expect(await hasDueMail(payload, now)).toBe(false)
  expect(await rows()).toHaveLength(1)
  payload.email = withServer
})

test('the clock has letters sent', async () => {
  await tell([people.editor.id])
  await payload.jobs.handleSchedules()
  const job = await payload.db.findOne<{ id: string; taskSlug: string }>({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: sendMailTask({ siteUrl: SITE }).slug } },
  })
  expect(job?.taskSlug).toBe('sendMail')
  await payload.jobs.run()
  expect(server.letters).toHaveLength(1)
  await payload.jobs.handleSchedules()
  expect(
    await payload.db.count({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'sendMail' } },
    }),
  ).toEqual({ totalDocs: 0 })
})

describe('a notice', () => {
  const list = async (as: Personas[keyof Personas]) => {
    const { status, json } = await rest(payload, { as, path: '/notifications?limit=100' })
    return { status, docs: (json as { docs?: Notification[] }).docs ?? [] }
  }

  test('is read by its recipient alone, without how the letter fares', async () => {
    await tell([people.editor.id])
    expect((await list(people.editor)).docs).toHaveLength(1)
    expect(Object.keys((await list(people.editor)).docs[0] ?? {})).not.toContain('mailDueAt')
    for (const other of [people.admin, people.publisher, people.contributor, people.leader]) {
      expect((await list(other)).docs).toEqual([])
    }
    expect((await list(null)).status).toBe(403)
  })

  test('is marked as read by its recipient, who changes nothing else', async () => {
    await tell([people.editor.id])
    const { id } = (await theRow())!
    const body = { readAt: now.toISOString(), text: 'khác', recipient: people.admin.id }
    const change = (as: Personas[keyof Personas]) =>
      rest(payload, { as, method: 'PATCH', path: `/notifications/${id}`, body })
    for (const other of [people.admin, people.contributor, null]) {
      expect([403, 404]).toContain((await change(other)).status)
    }
    expect(await theRow()).toMatchObject({ readAt: null })
    expect((await change(people.editor)).status).toBe(200)
    const row = await theRow()
    expect(row).toMatchObject({ readAt: now.toISOString(), recipient: people.editor.id })
    expect(row?.text).toContain('Lan trả lại')
  })

  test('is neither made nor deleted by anybody', async () => {
    await tell([people.editor.id])
    const { id } = (await theRow())!
    const made = await rest(payload, {
      as: people.admin,
      method: 'POST',
      path: '/notifications',
      body: { event: 'late', kind: 'news', text: 'x', at: now.toISOString() },
    })
    const deleted = await rest(payload, {
      as: people.editor,
      method: 'DELETE',
      path: `/notifications/${id}`,
    })
    expect([made.status, deleted.status]).toEqual([403, 403])
    expect(await rows()).toHaveLength(1)
  })

  test('changes no page of readers', async () => {
    const count = async () => (await payload.db.count({ collection: 'contentChanges' })).totalDocs
    const before = await count()
    await tell([people.editor.id])
    const { id } = (await theRow())!
    await payload.update({ collection: 'notifications', id, data: { readAt: now.toISOString() } })
    expect(await count()).toBe(before)
  })

  test('is tidied away after half a year', async () => {
    await tell([people.editor.id])
    await removeOldNotifications(payload, new Date(now.getTime() + 179 * DAY_MS))
    expect(await rows()).toHaveLength(1)
    await removeOldNotifications(payload, new Date(now.getTime() + 181 * DAY_MS))
    expect(await rows()).toHaveLength(0)
  })
})

/** The letter's own encodings undone: quoted-printable or base64, and encoded words of headers. */
function decoded(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const isBase64 = /^Content-Transfer-Encoding: base64/im.test(head)
  const text = isBase64 ? Buffer.from(body, 'base64').toString('utf8') : quotedPrintable(body)
  const headers = head
    .replace(/\?=\r\n\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(b|q)\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('latin1')
        : unescaped(word.replace(/_/g, ' ')),
    )
  return `${Buffer.from(headers, 'latin1').toString('utf8')}\n${text}`
}

function quotedPrintable(text: string): string {
  return Buffer.from(unescaped(text.replace(/=\r\n/g, '')), 'latin1').toString('utf8')
}

function unescaped(text: string): string {
  return text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
