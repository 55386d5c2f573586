import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Of fewer rows they would only mislead once there are many; without them SQLite assumes many. */
const WORTH_COUNTING = 1000
/** Rows of each index that are looked at: by them the work takes a moment, however much there is. */
const SAMPLE = 1000

/**
 * How many rows an index finds for a value, by which SQLite chooses between indexes
 * (sqlite.org/lang_analyze). Without that knowledge it takes "published and not in the trash" for a
 * narrower choice than twenty ids, and reads every item. MongoDB learns it by itself.
 *
 * @param from how many tin there must be.
 */
export async function renewIndexStatistics({ db }: Payload, from = WORTH_COUNTING): Promise<void> {
  if (db.name !== 'sqlite') return
  const { client } = db as unknown as SQLiteAdapter
  const { rows } = await client.execute('SELECT COUNT(*) AS count FROM news')
  if (Number(rows[0]?.count) < from) return
  await client.batch([`PRAGMA analysis_limit = ${SAMPLE}`, 'ANALYZE'], 'write')
}
