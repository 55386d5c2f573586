import type { InStatement, ResultSet } from '@libsql/client'
import type { SearchEngine, SearchWriter } from '@/search/engines/engine'
import type { Expression } from '@/search/expression'
import { orderOf } from '@/search/order'

/** The client, or a transaction of it. */
export interface Executor {
  execute: (statement: InStatement) => Promise<ResultSet>
}

/**
 * SQLite's FTS5 over the streams. A row's number in it is the item's order, so that the newest are
 * found first and nothing is sorted; of the streams only the index is kept.
 */
export function createSqliteEngine(client: Executor): SearchEngine {
  return {
    list: async (expression, limit) => {
      const { rows } = await client.execute({
        sql: `SELECT item.id, item.kind FROM (
            SELECT rowid AS place FROM search_streams WHERE search_streams MATCH ?
            ORDER BY rowid DESC LIMIT ?
          ) found JOIN search_items item ON item.place = found.place ORDER BY found.place DESC`,
        args: [matchOf(expression), limit],
      })
      return rows.map(({ id, kind }) => ({ id: id as string, kind: kind as string }))
    },
    count: async (expression, limit) => {
      const { rows } = await client.execute({
        sql: `SELECT COUNT(*) AS count FROM (
          SELECT rowid FROM search_streams WHERE search_streams MATCH ? LIMIT ?)`,
        args: [matchOf(expression), limit],
      })
      return Number(rows[0]?.count)
    },
    listWords: async ({ min, max }) => {
      // In one row: some 7,000 rows take ten times as long.
      const { rows } = await client.execute({
        sql: `SELECT group_concat(word, ' ') AS words FROM search_words WHERE length BETWEEN ? AND ?`,
        args: [min, max],
      })
      const words = rows[0]?.words
      return typeof words === 'string' ? words.split(' ') : []
    },
  }
}

export function createSqliteWriter(executor: Executor): SearchWriter {
  const remove = async (id: string) => {
    await executor.execute({
      sql: 'DELETE FROM search_streams WHERE rowid = (SELECT place FROM search_items WHERE id = ?)',
      args: [id],
    })
    await executor.execute({ sql: 'DELETE FROM search_items WHERE id = ?', args: [id] })
  }
  return {
    remove,
    put: async ({ id, kind, date, stream, words }) => {
      await remove(id)
      const place = await freePlace(executor, orderOf(id, date))
      await executor.execute({
        sql: 'INSERT INTO search_items (place, id, kind) VALUES (?, ?, ?)',
        args: [place, id, kind],
      })
      await executor.execute({
        sql: 'INSERT INTO search_streams (rowid, stream) VALUES (?, ?)',
        args: [place, stream],
      })
      await executor.execute({
        sql: `INSERT OR IGNORE INTO search_words (word, length)
          SELECT value, LENGTH(value) FROM json_each(?)`,
        args: [JSON.stringify(words)],
      })
    },
    listIds: async (after, limit) => {
      const { rows } = await executor.execute({
        sql: 'SELECT id FROM search_items WHERE id > ? ORDER BY id LIMIT ?',
        args: [after, limit],
      })
      return rows.map(({ id }) => id as string)
    },
    getVersion: async () => {
      const { rows } = await executor.execute('SELECT version FROM search_version')
      return (rows[0]?.version as string | undefined) ?? null
    },
    setVersion: async (version) => {
      await executor.execute('DELETE FROM search_version')
      await executor.execute({
        sql: 'INSERT INTO search_version (version) VALUES (?)',
        args: [version],
      })
    },
    // Their tables are there since the migrations (database/search-tables-sqlite.ts).
    prepare: async () => {
      await executor.execute('DELETE FROM search_words')
    },
    tidy: async () => {
      await executor.execute("INSERT INTO search_streams (search_streams) VALUES ('optimize')")
    },
  }
}

/** Two items of one second whose ids have the same number: one in a million pairs. */
async function freePlace(executor: Executor, order: bigint): Promise<bigint> {
  for (let place = order; ; place += BigInt(1)) {
    const { rows } = await executor.execute({
      sql: 'SELECT 1 FROM search_items WHERE place = ?',
      args: [place],
    })
    if (rows.length === 0) return place
  }
}

/**
 * FTS5's query language (sqlite.org/fts5.html, "Full-text Query Syntax"): strings of words in double
 * quotes, joined by AND and OR. Signs hold letters, digits and a few marks, never a quote.
 */
function matchOf(expression: Expression): string {
  return expression
    .map((clause) => `(${clause.map((sequences) => `(${allOf(sequences)})`).join(' OR ')})`)
    .join(' AND ')
}

function allOf(sequences: readonly (readonly string[])[]): string {
  return sequences.map((signs) => `"${signs.join(' ')}"`).join(' AND ')
}
