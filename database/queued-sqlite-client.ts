import type { Client, InArgs, InStatement, Transaction } from '@libsql/client'
import { createClient } from '@libsql/client'
import type { WriteQueue } from '@/database/write-queue'
import { createWriteQueue } from '@/database/write-queue'

const BUSY_TIMEOUT_MS = 5_000
const QUEUE_TIMEOUT_MS = 30_000

/**
 * A libSQL client with one connection for reading and one for writing.
 *
 * The stock client opens a new connection after every transaction, with its PRAGMAs forgotten and
 * the old one left to the garbage collector; ten concurrent updates gave nine `SQLITE_BUSY`. Here
 * every transaction and every write outside one takes a turn on the single writing connection;
 * reads go on meanwhile on the other, on the last committed state (WAL).
 *
 * @param url `file:` followed by a path. Several processes may share the file: they wait for each
 *   other in SQLite itself.
 */
export async function createQueuedSqliteClient(url: string): Promise<Client> {
  const writer = createClient({ url })
  const reader = createClient({ url })
  for (const connection of [writer, reader]) {
    await connection.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    await connection.execute('PRAGMA journal_mode = WAL')
    // FULL: what was answered as saved survives a power cut, not only a killed process.
    await connection.execute('PRAGMA synchronous = FULL')
    await connection.execute('PRAGMA foreign_keys = ON')
    await connection.execute('PRAGMA cache_size = -8000')
  }
  const queue = createWriteQueue({ timeoutMs: QUEUE_TIMEOUT_MS })

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const endTurn = await queue.takeTurn()
    try {
      return await work()
    } finally {
      endTurn()
    }
  }

  return {
    protocol: 'file',
    get closed() {
      return writer.closed
    },
    execute: (sql: InStatement, args?: InArgs) => {
      const statement = typeof sql === 'string' ? { sql, args: args ?? [] } : sql
      return isRead(statement.sql)
        ? reader.execute(statement)
        : inTurn(() => writer.execute(statement))
    },
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: () => beginTransaction(writer, queue),
    sync: () => writer.sync(),
    close: () => {
      reader.close()
      writer.close()
    },
  }
}

/** A transaction that remembers whether its COMMIT failed: Payload's adapter swallows that error. */
export type QueuedTransaction = Transaction & { readonly commitError: unknown }

async function beginTransaction(writer: Client, queue: WriteQueue): Promise<QueuedTransaction> {
  const endTurn = await queue.takeTurn()
  let isOpen = true
  let commitError: unknown = null

  const end = async (sql: 'COMMIT' | 'ROLLBACK') => {
    if (!isOpen) return
    isOpen = false
    try {
      // Not `execute`: after a COMMIT that fails it leaves the statement, and with it a snapshot,
      // open, and no later transaction gets past that (SQLITE_BUSY_SNAPSHOT). This call finishes
      // the statement and rolls back what could not be committed.
      await writer.executeMultiple(sql)
    } catch (error) {
      if (sql === 'COMMIT') commitError = error
      throw error
    } finally {
      endTurn()
    }
  }
  const assertOpen = () => {
    if (!isOpen) throw new Error('The transaction is closed')
  }

  try {
    // IMMEDIATE: another process holding the file is waited for now, not in the middle.
    await writer.execute('BEGIN IMMEDIATE')
  } catch (error) {
    endTurn()
    throw error
  }

  return {
    get closed() {
      return !isOpen
    },
    get commitError() {
      return commitError
    },
    execute: (statement: InStatement) => {
      assertOpen()
      return writer.execute(statement)
    },
    batch: async (statements) => {
      assertOpen()
      const results = []
      for (const statement of statements) results.push(await writer.execute(statement))
      return results
    },
    // libSQL's own would roll back what the transaction has done so far, without a word.
    executeMultiple: () =>
      Promise.reject(new Error('Inside a transaction, execute one statement at a time')),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => {
      void end('ROLLBACK')
    },
  }
}

function isRead(sql: string): boolean {
  return /^\s*(select|pragma|explain)\b/i.test(sql)
}
