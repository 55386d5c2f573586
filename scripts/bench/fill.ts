/** A child of `npm run bench`: fills the database of DATABASE_URL with so many tin. */
import config from '@payload-config'
import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { toStoredRichText } from '@/sample/lexical'
import { rebuildIndex } from '@/search/engines/rebuild'
import { fold } from '@/text/fold'
import { drawProgress } from '../progress'

const BATCH = 1000
const YEARS_MS = 8 * 365 * 24 * 3600 * 1000

const SENTENCES = [
  'Ban chấp hành công đoàn cơ sở đã gặp gỡ, lắng nghe ý kiến của đoàn viên, người lao động.',
  'Chủ doanh nghiệp cam kết giữ nguyên các khoản phụ cấp và tăng suất ăn ca từ tháng sau.',
  'Hội nghị thống nhất bổ sung vào thoả ước lao động tập thể những điều khoản có lợi hơn.',
  'Hơn 300 phần quà được trao tận tay công nhân có hoàn cảnh khó khăn ở các khu nhà trọ.',
]

const wanted = Number(process.argv[2])
const payload = await getPayload({ config })
const isNew = await fill()
if (isNew) await rebuildIndex({ payload, onProgress: drawProgress })
await payload.destroy()
process.exit()

/** Straight to the adapter: what is measured later is reading and saving, not this. Says whether there was anything to add. */
async function fill(): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'news',
    where: { slug: { contains: 'tin-thu-' } },
  })
  const { totalDocs: versions } = await payload.countVersions({
    collection: 'news',
    where: { and: [{ latest: { equals: true } }, { 'version.slug': { contains: 'tin-thu-' } }] },
  })
  // Filled before the panel's lists were measured, which show versions.
  if (versions < totalDocs) throw new Error(`Delete var/bench/${wanted} and run again`)
  const { docs: categories } = await payload.find({ collection: 'categories', limit: 50 })
  const { docs: units } = await payload.find({ collection: 'units', limit: 50 })
  const { docs: pictures } = await payload.find({ collection: 'media', limit: 50 })
  for (let first = totalDocs; first < wanted; first += BATCH) {
    const last = Math.min(first + BATCH, wanted)
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    for (let index = first; index < last; index += 1) {
      const data = {
        ...itemOf(index),
        category: categories[index % categories.length]?.id,
        unit: units[index % units.length]?.id,
        cover: pictures[index % pictures.length]?.id,
      }
      await payload.db.create({ collection: 'news', data, req })
      await payload.db.createVersion({
        collectionSlug: 'news',
        parent: data.id,
        versionData: data as never,
        autosave: false,
        createdAt: data.publishedAt,
        updatedAt: data.publishedAt,
        req,
        returning: false,
      })
    }
    await commitTransaction(req)
    drawProgress(last, wanted)
  }
  return totalDocs < wanted
}

function itemOf(index: number) {
  const title = `Công đoàn cơ sở số ${index} chăm lo đời sống đoàn viên, người lao động`
  const lead = `Tin thử số ${index}: hoạt động thường xuyên của công đoàn cơ sở tại doanh nghiệp.`
  return {
    id: uuidv7(),
    title,
    lead,
    slug: `tin-thu-${index}`,
    body: toStoredRichText(
      SENTENCES.map((_, place) => ({
        type: 'paragraph' as const,
        text: `${SENTENCES[(index + place) % SENTENCES.length] ?? ''} ${title}.`,
      })),
    ),
    searchText: fold(`${title} ${lead}`),
    publishedAt: new Date(Date.now() - ((index + 1) / wanted) * YEARS_MS).toISOString(),
    _status: 'published',
    state: 'published',
  }
}
