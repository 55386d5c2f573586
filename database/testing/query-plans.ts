import type { Client, InStatement, ResultSet, Row, Transaction } from '@libsql/client'

/** A statement that reads a whole table for want of an index. */
export interface Scan {
  table: string
  sql: string
}

/** The two ways in which Payload asks. */
interface Asked {
  execute: (statement: InStatement) => Promise<ResultSet>
  transaction: (mode: 'write') => Promise<Transaction>
}

/** What `work` asks of a SQLite database, in transactions and outside them. */
export async function recordStatements(
  client: Client,
  work: () => Promise<unknown>,
): Promise<InStatement[]> {
  const asked: Asked = client
  const statements: InStatement[] = []
  const recording =
    (run: Asked['execute']): Asked['execute'] =>
    (statement) => {
      statements.push(statement)
      return run(statement)
    }
  const execute = asked.execute.bind(asked)
  const transaction = asked.transaction.bind(asked)

  asked.execute = recording(execute)
  asked.transaction = async (mode) => {
    const opened = await transaction(mode)
    opened.execute = recording(opened.execute.bind(opened))
    return opened
  }
  try {
    await work()
  } finally {
    Object.assign(asked, { execute, transaction })
  }
  return statements
}

/** The full scans among statements, as SQLite plans them (sqlite.org/eqp.html), each once. */
export async function findScans(client: Client, statements: InStatement[]): Promise<Scan[]> {
  const scans = new Map<string, Scan>()
  for (const statement of statements) {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
    if (!/^\s*(select|update|delete)\b/i.test(sql)) continue
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    for (const name of scannedNames(rows.map(({ detail }) => detail as string))) {
      // What an inner query has found is read whole, of course.
      if (isInnerQuery(sql, name) && countOf(rows, name) <= 1) continue
      const table = tableOf(sql, name)
      scans.set(`${table} ${sql}`, { table, sql })
    }
  }
  return [...scans.values()]
}

/** "SCAN news", and not "SCAN news USING INDEX …", which reads in an order and stops at a limit. */
function scannedNames(details: string[]): string[] {
  return details.flatMap((detail) => /^SCAN (\w+)$/.exec(detail)?.[1] ?? [])
}

function countOf(rows: Row[], name: string): number {
  return rows.filter(({ detail }) => detail === `SCAN ${name}`).length
}

function isInnerQuery(sql: string, name: string): boolean {
  return new RegExp(`\\)\\s+"?${name}"?(\\W|$)`).test(sql)
}

/** `"news" "n"`, `news n` and plain `news` are all of the table news. */
function tableOf(sql: string, name: string): string {
  const aliased = new RegExp(
    `(?:from|join|update)\\s+"?(\\w+)"?\\s+(?:as\\s+)?"?${name}"?(\\W|$)`,
    'i',
  )
  return aliased.exec(sql)?.[1] ?? name
}
