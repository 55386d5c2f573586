import type { Client } from '@libsql/client'

/**
 * What `search/engines/sqlite.ts` keeps (docs/adr/0018-search-index.md). Payload knows nothing of
 * these tables and no migration makes them: they hold nothing but what is made of the items anew,
 * and `prepare-database` fills them whenever they say no version.
 */
const TABLES = [
  `CREATE VIRTUAL TABLE IF NOT EXISTS search_streams USING fts5(
    stream, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '/-._'"
  )`,
  `CREATE TABLE IF NOT EXISTS search_items (
    place integer PRIMARY KEY NOT NULL,
    id text UNIQUE NOT NULL,
    kind text NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS search_words (
    word text PRIMARY KEY NOT NULL,
    length integer NOT NULL
  ) WITHOUT ROWID`,
  'CREATE INDEX IF NOT EXISTS search_words_length_idx ON search_words (length)',
  'CREATE TABLE IF NOT EXISTS search_version (version text NOT NULL)',
]

/** Safe to call at every start. */
export async function createSearchTables(client: Pick<Client, 'execute'>): Promise<void> {
  for (const table of TABLES) await client.execute(table)
}
