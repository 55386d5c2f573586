import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, TaskConfig } from 'payload'

interface TidyTask {
  input: object
  output: object
}

/**
 * Every night SQLite renews the statistics by which it chooses indexes (sqlite.org/lang_analyze:
 * "PRAGMA optimize … once a day"). MongoDB does so by itself.
 */
export const tidyTask: TaskConfig<TidyTask> = {
  slug: 'tidyDatabase',
  label: 'Dọn cơ sở dữ liệu',
  schedule: [{ cron: '0 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await tidy(req.payload)
    return { output: {} }
  },
}

async function tidy({ db }: Payload): Promise<void> {
  if (db.name !== 'sqlite') return
  await (db as unknown as SQLiteAdapter).client.executeMultiple('PRAGMA optimize')
}
