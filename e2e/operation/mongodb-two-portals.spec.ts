/** What readers of one portal see of what is saved through another, on the same MongoDB. */
import { expect, test } from '@playwright/test'
import { createOwnPortal } from '../fixtures/own-portal'
import { inDatabase } from '../fixtures/portal'

const SERVER = process.env.TEST_MONGODB_URL
const SLUG = '40-bang-ron-va-1000-ap-phich-5k-den-voi-doanh-nghiep'
const PAGE = `/tin-tuc/${SLUG}`
/** What the checklist has nothing to say about. */
const LONG_ENOUGH = 'Công đoàn cơ sở chăm lo đời sống đoàn viên, người lao động tại doanh nghiệp.'

test.skip(!SERVER, 'needs a MongoDB: see docs/OPERATIONS.md')

test('two portals on one MongoDB: what one saves the other shows', async () => {
  const databaseUrl = inDatabase(SERVER ?? '', `portal-e2e-two-${process.pid}`)
  const open = (name: string, port: number) =>
    createOwnPortal({ directory: `var/e2e-two-portals/${name}`, port, databaseUrl })
  const [one, other] = [open('one', 3213), open('other', 3214)]
  // One after the other: the first makes the database.
  await one.start()
  await other.start()
  try {
    // From now on both have the page in their cache.
    for (const portal of [one, other]) expect((await portal.get(PAGE)).status).toBe(200)
    const { docs } = (await (
      await one.get(`/api/news?where[slug][equals]=${SLUG}&depth=0`)
    ).json()) as { docs: { id: string }[] }
    const item = `/api/news/${docs[0]!.id}`

    const lead = `Sapo được lưu qua cổng thứ nhất. ${LONG_ENOUGH}`
    await one.save('PATCH', item, { lead, _status: 'published' })
    await seen('a lead', async () => (await (await other.get(PAGE)).text()).includes(lead))
    const back = `Sapo được lưu qua cổng thứ hai. ${LONG_ENOUGH}`
    await other.save('PATCH', item, { lead: back, _status: 'published' })
    await seen('a lead, the other way', async () => {
      return (await (await one.get(PAGE)).text()).includes(back)
    })

    await one.save('PATCH', item, { step: { name: 'withdraw', note: 'Đăng nhầm' } })
    await seen('a withdrawal', async () => (await other.get(PAGE)).status === 410)
  } finally {
    await Promise.all([one, other].map((portal) => portal.stop()))
  }
})

/** Waits until it is so, and tells for how long: no test depends on a clock. */
async function seen(what: string, isSeen: () => Promise<boolean>): Promise<void> {
  const since = Date.now()
  await expect.poll(isSeen, { intervals: [10] }).toBe(true)
  console.log(`  ${what} was seen after ${Date.now() - since} ms`)
}
