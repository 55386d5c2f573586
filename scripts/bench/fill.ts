/** A child of `npm run bench`: fills the database of DATABASE_URL with items, then times saves. */
import config from '@payload-config'
import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { fold } from '@/text/fold'
import { median } from './median'

const SAVES = 40
const YEARS_MS = 8 * 365 * 24 * 3600 * 1000

const wanted = Number(process.argv[2])
const payload = await getPayload({ config })
await fill()
console.log(JSON.stringify({ saveMs: await timeSaves() }))
await payload.destroy()
process.exit()

/** Straight to the adapter: what is measured later is reading and saving, not this. */
async function fill(): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'news' })
  const { docs: categories } = await payload.find({ collection: 'categories', limit: 50 })
  const { docs: units } = await payload.find({ collection: 'units', limit: 50 })
  const { docs: pictures } = await payload.find({ collection: 'media', limit: 50 })
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  for (let index = totalDocs; index < wanted; index += 1) {
    const title = `Công đoàn cơ sở số ${index} chăm lo đời sống đoàn viên, người lao động`
    const lead = `Tin thử số ${index}: hoạt động thường xuyên của công đoàn cơ sở tại doanh nghiệp.`
    const data = {
      id: uuidv7(),
      title,
      lead,
      slug: `tin-thu-${index}`,
      searchText: fold(`${title} ${lead}`),
      category: categories[index % categories.length]?.id,
      unit: units[index % units.length]?.id,
      cover: pictures[index % pictures.length]?.id,
      publishedAt: new Date(Date.now() - ((index + 1) / wanted) * YEARS_MS).toISOString(),
      _status: 'published',
    }
    await payload.db.create({ collection: 'news', data, req })
  }
  await commitTransaction(req)
}

/** The median time of saving a published item through the Local API, in milliseconds. */
async function timeSaves(): Promise<number> {
  const { docs } = await payload.find({ collection: 'news', depth: 0, limit: SAVES })
  const times: number[] = []
  for (const [index, { id }] of docs.entries()) {
    const since = performance.now()
    await payload.update({
      collection: 'news',
      id,
      data: { lead: `Sapo đã sửa ${index}`, _status: 'published' },
    })
    times.push(performance.now() - since)
  }
  return median(times)
}
