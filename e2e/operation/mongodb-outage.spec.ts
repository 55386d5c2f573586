/** What readers and editors meet while MongoDB cannot be reached for half a minute. */
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { type Cable, layCable } from '../fixtures/cable'
import { createOwnPortal, type OwnPortal } from '../fixtures/own-portal'
import { inDatabase } from '../fixtures/portal'

const OUTAGE_MS = 30_000
const SERVER = process.env.TEST_MONGODB_URL
const READ = ['/', '/tin-tuc', '/thong-ke']

test.skip(!SERVER, 'needs a MongoDB: see docs/OPERATIONS.md')

test('half a minute without MongoDB loses no page view and no saved item', async () => {
  const { hostname, port, search } = new URL(SERVER ?? '')
  const cable = await layCable({ host: hostname, port: Number(port || 27017) })
  const portal = createOwnPortal({
    directory: 'var/e2e-mongodb',
    port: 3212,
    // Not led past the cable by what the server says of its replica set.
    databaseUrl: inDatabase(
      `mongodb://127.0.0.1:${cable.port}/${search || '?'}&directConnection=true`,
      `portal-e2e-outage-${process.pid}`,
    ),
  })
  await portal.start()
  try {
    for (const path of READ) expect((await portal.get(path)).status, path).toBe(200)
    const token = await portal.logIn()
    const reading = keepReading(portal)
    const saved = await saveUntilTheOutageIsOver({ portal, token, cable })
    const { views, lost } = await reading.stop()

    expect(views).toBeGreaterThan(100)
    expect(lost).toEqual([])
    expect(saved.refused, 'the outage was felt').toBeGreaterThan(0)
    expect(saved.ids.length).toBeGreaterThan(3)
    for (const id of saved.ids) {
      expect((await portal.get(`/api/news/${id}?depth=0`, token)).status).toBe(200)
    }
  } finally {
    await portal.stop()
  }
})

/** Opens pages that were read before, one after the other, until stopped. */
function keepReading(portal: OwnPortal) {
  const lost: string[] = []
  const stopping = new AbortController()
  let views = 0
  const reading = (async () => {
    while (!stopping.signal.aborted) {
      for (const path of READ) {
        const { status } = await portal.get(path)
        views += 1
        if (status !== 200) lost.push(`${path} answered ${status}`)
      }
      await delay(100)
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await reading
      return { views, lost }
    },
  }
}

/** Saves drafts one after the other, before, in and after the outage. Gives those said to be saved. */
async function saveUntilTheOutageIsOver({
  portal,
  token,
  cable,
}: {
  portal: OwnPortal
  token: string
  cable: Cable
}): Promise<{ ids: string[]; refused: number }> {
  const ids: string[] = []
  let refused = 0
  const save = async (title: string) => {
    const response = await portal.create(token, '/api/news', { title, _status: 'draft' })
    if (response.ok) ids.push(((await response.json()) as { doc: { id: string } }).doc.id)
    else refused += 1
    return response.status
  }
  for (let round = 0; round < 3; round += 1) {
    expect(await save(`Trước khi mất kết nối, lần ${round}`)).toBe(201)
  }
  await cable.pull()
  const until = Date.now() + OUTAGE_MS
  for (let round = 0; Date.now() < until; round += 1) {
    await save(`Khi mất kết nối, lần ${round}`)
    await delay(500)
  }
  await cable.plugIn()
  const since = Date.now()
  await expect.poll(() => save('Sau khi có lại kết nối')).toBe(201)
  console.log(`  saved again after ${Date.now() - since} ms`)
  return { ids, refused }
}
