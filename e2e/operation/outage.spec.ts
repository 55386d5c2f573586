/**
 * What readers meet while the database is down. SQLite cannot be stopped, so what the server asks it
 * for is taken away: for the server the same as a database that does not answer.
 */
import { createClient } from '@libsql/client'
import { expect } from '@playwright/test'
import { expectNothingCutOff, expectNoViolations, LIGHT } from '../fixtures/looks'
import { createOwnPortal } from '../fixtures/own-portal'
import { test } from '../fixtures/test'

// One story: each part goes on where the one before has ended.
test.describe.configure({ mode: 'serial' })

const READ = '/tin-tuc/40-bang-ron-va-1000-ap-phich-5k-den-voi-doanh-nghiep'
const WITHDRAWN = '/tin-tuc/nhom-zalo-theo-khoi-dua-van-ban-den-cong-doan-co-so-nhanh-hon'
const UNREAD = '/thong-ke/2019'
const OUTDATED = 'portal; hit; detail="outdated: database"'

const portal = createOwnPortal({ directory: 'var/e2e-outage', port: 3211 })

test.beforeAll(async () => {
  await portal.start()
})
test.afterAll(() => portal.stop())

async function inDatabase(statement: string): Promise<void> {
  const client = createClient({ url: portal.databaseUrl })
  await client.execute('PRAGMA busy_timeout = 5000')
  await client.execute(statement)
  client.close()
}

async function seenDown(): Promise<void> {
  await expect(async () => {
    expect((await portal.get('/readyz')).status).toBe(503)
  }).toPass()
}

async function expectWhatAnOutageLeaves(): Promise<void> {
  for (const path of ['/', READ]) {
    const response = await portal.get(path)
    expect(response.status, path).toBe(200)
    expect(response.headers.get('cache-status'), path).toBe(OUTDATED)
    expect(await response.text()).toContain('</html>')
  }
  expect((await portal.get(WITHDRAWN)).status).toBe(410)
  for (const path of [UNREAD, '/admin']) {
    const response = await portal.get(path)
    expect(response.status, path).toBe(503)
    expect(response.headers.get('retry-after'), path).toBe('30')
    expect(await response.text()).toContain('Mời bạn thử lại sau ít phút.')
  }
  expect((await portal.get('/healthz')).status).toBe(200)
}

test('a withdrawn item answers 410 at once', async () => {
  for (const path of ['/', READ, WITHDRAWN]) expect((await portal.get(path)).status).toBe(200)
  const slug = WITHDRAWN.split('/').at(-1)!
  const query = `/api/news?where[slug][equals]=${slug}`
  const { docs } = (await (await portal.get(query)).json()) as { docs: { id: string }[] }
  await portal.save('PATCH', `/api/news/${docs[0]!.id}`, {
    step: { name: 'withdraw', note: 'Đăng nhầm' },
  })
  expect((await portal.get(WITHDRAWN)).status).toBe(410)
  for (const path of ['/', READ]) expect((await portal.get(path)).status).toBe(200)
})

test('the database goes: pages that were read go on, new ones say to come back', async () => {
  await inDatabase('ALTER TABLE content_changes RENAME TO content_changes_away')
  await seenDown()
  await expectWhatAnOutageLeaves()
})

test('the page of last resort is for everybody', async ({ page }) => {
  expect((await page.goto(portal.url + UNREAD))!.status()).toBe(503)
  await expectNoViolations(page, LIGHT)
  await expectNothingCutOff(page)
})

test('a restart meanwhile changes nothing of that', async () => {
  await portal.stop()
  await portal.start()
  await expectWhatAnOutageLeaves()
})

test('the database comes back: all is well within seconds, without a restart', async () => {
  await inDatabase('ALTER TABLE content_changes_away RENAME TO content_changes')
  const since = Date.now()
  await expect(async () => {
    const response = await portal.get(UNREAD)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-status')).toBeNull()
  }).toPass()
  console.log(`  all well again after ${Date.now() - since} ms`)
  expect((await portal.get('/')).headers.get('cache-status')).toBeNull()
  expect((await portal.get('/admin/login')).status).toBe(200)
  expect((await portal.get(WITHDRAWN)).status).toBe(410)
})

test('a page that fails says so, to everybody', async ({ page }) => {
  await inDatabase('ALTER TABLE figures RENAME TO figures_away')
  expect((await page.goto(`${portal.url}/thong-ke/2020`))!.status()).toBe(500)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang đang gặp sự cố')
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await expectNoViolations(page)
  await expectNothingCutOff(page)
  await inDatabase('ALTER TABLE figures_away RENAME TO figures')
})
