/**
 * Run by sqlite.int.test.ts and killed by it: saves all news at the same moment, each with a new
 * title, a new lead and new campaigns, which lie in three tables and a version. Says `saved` for
 * every finished save.
 */
import { openPortal } from '@/database/testing/portal'

const campaign = process.argv[2] ?? ''
const payload = await openPortal()
const { docs } = await payload.find({ collection: 'news', depth: 0, pagination: false })

await Promise.all(
  docs.map(async ({ id }) => {
    await payload.update({
      collection: 'news',
      id,
      data: { title: `Mới ${id}`, lead: 'mới', campaigns: [campaign] },
      depth: 0,
    })
    process.stdout.write('saved\n')
  }),
)
