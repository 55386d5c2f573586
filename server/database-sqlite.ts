import { createClient } from '@libsql/client'
import { type RedirectLookup, toRedirect } from './redirects'

/**
 * Looks redirects up in the portal's SQLite file, on a connection of its own that cannot write and
 * is not held up by Payload's transactions. `url` is `file:…`.
 */
export async function openSqliteRedirects(url: string): Promise<RedirectLookup> {
  const client = createClient({ url })
  await client.execute('PRAGMA query_only = on')
  await client.execute('PRAGMA busy_timeout = 1000')
  return {
    find: async (path) => {
      const { rows } = await client.execute({
        sql: 'SELECT "type", "to" FROM "redirects" WHERE "from" = ? LIMIT 1',
        args: [path],
      })
      const [row] = rows
      return row === undefined ? null : toRedirect({ type: row.type, to: row.to })
    },
    close: () => {
      client.close()
      return Promise.resolve()
    },
  }
}
