/** `npm run sample:remove`: deletes the sample items and their pictures; everything else stays. */
import config from '@payload-config'
import { getPayload } from 'payload'

const COLLECTIONS = ['news', 'articles', 'episodes', 'media'] as const

const payload = await getPayload({ config })
for (const collection of COLLECTIONS) {
  const { docs, errors } = await payload.delete({
    collection,
    depth: 0,
    trash: true,
    where: { isSample: { equals: true } },
  })
  console.log(`${collection}: đã xoá ${docs.length}`)
  for (const { id, message } of errors) console.error(`  ${id}: ${message}`)
  if (errors.length > 0) process.exitCode = 1
}
await payload.destroy()
process.exit()
