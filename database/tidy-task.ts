import type { Payload, TaskConfig } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { renewIndexStatistics } from '@/database/index-statistics'

const DAY_MS = 24 * 60 * 60 * 1000

interface TidyTask {
  input: object
  output: object
}

/** Every night what has served its time is taken away, and SQLite is tuned. */
export const tidyTask: TaskConfig<TidyTask> = {
  slug: 'tidyDatabase',
  label: 'Dọn cơ sở dữ liệu',
  schedule: [{ cron: '0 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await removeOldContentChanges(req.payload, new Date())
    await removeExpiredPreviewLinks(req.payload, new Date())
    await removeOldNotifications(req.payload, new Date())
    await renewIndexStatistics(req.payload)
    return { output: {} }
  },
}

/** Every server has long seen what is a day old. The ids tell when: they are UUIDs v7. */
export async function removeOldContentChanges({ db }: Payload, now: Date): Promise<void> {
  const yesterday = uuidv7({ msecs: now.getTime() - DAY_MS, seq: 0 })
  await db.deleteMany({ collection: 'contentChanges', where: { id: { less_than: yesterday } } })
}

/** They open nothing any more, and are shown to nobody. */
export async function removeExpiredPreviewLinks({ db }: Payload, now: Date): Promise<void> {
  const where = { expiresAt: { less_than: now.toISOString() } }
  await db.deleteMany({ collection: 'previewLinks', where })
}

/** What was told half a year ago has been read, or will not be. */
export async function removeOldNotifications({ db }: Payload, now: Date): Promise<void> {
  const halfAYearAgo = new Date(now.getTime() - 180 * DAY_MS).toISOString()
  await db.deleteMany({ collection: 'notifications', where: { at: { less_than: halfAYearAgo } } })
}
