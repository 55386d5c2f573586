/**
 * A server that is killed between "save" and its answer leaves the old version or the new one, whole.
 * `npm run test:long -- kill 20` does it twenty times, `npm test` twice.
 */
import { expect, test } from '@playwright/test'
import { createOwnPortal } from '../fixtures/own-portal'

const KILLS = Number(process.env.KILLS ?? 2)

interface Item {
  id: string
  title: string
  lead: string
  slug: string
}

// One portal: what is due is seen on the one that was killed.
test.describe.configure({ mode: 'serial' })

const portal = createOwnPortal({ directory: 'var/e2e-kill', port: 3217 })
test.afterAll(() => portal.stop())

/** Every field of a save says which one it was. */
const version = (number: number) => ({
  title: `Bản số ${number}`,
  lead: `Sapo của bản số ${number}.`,
  slug: `ban-so-${number}`,
  step: { name: 'publish', override: 'Dựng để thử.' },
})

test(`killed ${KILLS} times in the middle of a save, the item is as before or as after it`, async () => {
  test.setTimeout(300_000 + KILLS * 45_000)
  await portal.start()
  const token = await portal.logIn()
  const created = await portal.create(token, '/api/news', version(0))
  const { doc } = (await created.json()) as { doc: Item }
  const path = `/api/news/${doc.id}`

  const since = Date.now()
  expect((await portal.change(token, path, version(0))).status).toBe(200)
  const saveMs = Date.now() - since

  let kept = 0
  const seen: string[] = []
  for (let number = 1; number <= KILLS; number += 1) {
    const answer = portal.change(token, path, version(number)).catch(() => null)
    // Spread over the time that a save takes, and a little beyond it.
    await new Promise((resolve) => setTimeout(resolve, (number / KILLS) * saveMs * 1.2))
    await portal.kill()
    const wasAnswered = (await answer)?.status === 200
    await portal.start()

    const stored = (await (await portal.get(path, token)).json()) as Item
    const now = Number(stored.slug.split('-').at(-1))
    expect([kept, number], 'old or new').toContain(now)
    if (wasAnswered) expect(now, 'what was answered is kept').toBe(number)
    const { title, lead, slug } = version(now)
    expect(stored, 'whole').toMatchObject({ title, lead, slug })
    await expectNewestVersion(path, token, now)
    // Readers find it, and the address before it leads on when there was one.
    expect((await portal.get(`/tin-tuc/${slug}`)).status).toBe(200)
    if (now !== kept) expect((await portal.get(`/tin-tuc/ban-so-${kept}`)).status).toBe(301)
    seen.push(now === number ? (wasAnswered ? 'answered' : 'new') : 'old')
    kept = now
  }
  test.info().annotations.push({ type: 'left', description: seen.join(', ') })
  console.log(`Left by ${KILLS} kills over ${saveMs} ms: ${seen.join(', ')}`)
})

async function expectNewestVersion(path: string, token: string, number: number): Promise<void> {
  const id = path.split('/').at(-1)
  const query = `where[and][0][parent][equals]=${id}&where[and][1][latest][equals]=true&depth=0`
  const answer = await portal.get(`/api/news/versions?${query}`, token)
  const { docs } = (await answer.json()) as { docs: { version: Item }[] }
  expect(docs.map((doc) => doc.version.title)).toEqual([version(number).title])
}

test('what was due while the server was down comes out when it runs again', async () => {
  const token = await portal.logIn()
  const created = await portal.create(token, '/api/news', { title: 'Hẹn giờ rồi mất điện' })
  const { doc } = (await created.json()) as { doc: Item }
  const at = new Date(Date.now() + 2000).toISOString()
  const step = { name: 'schedule', at, override: 'Dựng để thử.' }
  const scheduled = await portal.change(token, `/api/news/${doc.id}`, { step })
  expect(scheduled.status, await scheduled.text()).toBe(200)
  await portal.kill()
  await expect.poll(() => Date.now()).toBeGreaterThan(Date.parse(at))
  await portal.start()
  await expect
    .poll(async () => (await portal.get('/tin-tuc/hen-gio-roi-mat-dien')).status)
    .toBe(200)
})
