import type { Client } from '@libsql/client'

/**
 * How often pages were read (docs/adr/0021-what-is-read-is-counted-by-the-server.md). No collection:
 * it is written every minute, raises no content number, and holds nothing for more than a week.
 */
const TABLE = `CREATE TABLE IF NOT EXISTS readings (
  day text NOT NULL,
  path text NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (day, path)
) WITHOUT ROWID`

/** Safe to call at every start. */
export async function createReadingsTable(client: Pick<Client, 'execute'>): Promise<void> {
  await client.execute(TABLE)
}
