import type { Client } from '@libsql/client'
import type { ReadingLog } from '@/statistics/engines/readings'

/** The table is there since the migrations (database/readings-table-sqlite.ts). */
export function createSqliteReadings(client: Pick<Client, 'execute'>): ReadingLog {
  return {
    add: async ({ day, counts }) => {
      await client.execute({
        sql: `INSERT INTO readings (day, path, count)
          SELECT ?, value ->> 'path', value ->> 'count' FROM json_each(?) WHERE true
          ON CONFLICT (day, path) DO UPDATE SET count = count + excluded.count`,
        args: [day, JSON.stringify(counts)],
      })
    },
    forgetBefore: async (day) => {
      await client.execute({ sql: 'DELETE FROM readings WHERE day < ?', args: [day] })
    },
    listMostRead: async ({ from, limit }) => {
      const { rows } = await client.execute({
        sql: `SELECT path, SUM(count) AS count FROM readings WHERE day >= ?
          GROUP BY path ORDER BY 2 DESC, path LIMIT ?`,
        args: [from, limit],
      })
      return rows.map(({ path, count }) => ({ path: path as string, count: Number(count) }))
    },
  }
}
