import { createClient } from '@libsql/client'
import { type PortalDatabase, toRedirect } from './database'

/**
 * Asks the portal's SQLite file, on a connection of its own that cannot write and is not held up by
 * Payload's transactions. `url` is `file:…`.
 */
export async function openSqliteDatabase(url: string): Promise<PortalDatabase> {
  const client = createClient({ url })
  await client.execute('PRAGMA query_only = on')
  await client.execute('PRAGMA busy_timeout = 1000')

  const listTexts = async (sql: string): Promise<string[]> => {
    const { rows } = await client.execute(sql)
    return rows.map((row) => row[0] as string)
  }

  return {
    readContentNumber: async () => {
      const { rows } = await client.execute(
        'SELECT COUNT(*) AS count, MAX(id) AS newest FROM content_changes',
      )
      const [row] = rows
      return `${Number(row?.count)}-${(row?.newest ?? '') as string}`
    },
    findRedirect: async (path) => {
      const { rows } = await client.execute({
        sql: 'SELECT "type", "to" FROM "redirects" WHERE "from" = ? AND deleted_at IS NULL LIMIT 1',
        args: [path],
      })
      const [row] = rows
      return row === undefined ? null : toRedirect({ type: row.type, to: row.to })
    },
    listGonePaths: () =>
      listTexts(`SELECT "from" FROM "redirects" WHERE "type" = 'gone' AND deleted_at IS NULL`),
    // Not `IS NOT NULL`: SQLite takes that to be true of most rows, and reads them all.
    listWithheldFiles: () =>
      listTexts(`SELECT filename FROM media WHERE deleted_at > '' AND filename IS NOT NULL`),
    close: () => {
      client.close()
      return Promise.resolve()
    },
  }
}
