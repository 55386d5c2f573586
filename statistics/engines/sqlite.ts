import type { Client, InValue } from '@libsql/client'
import type {
  CountedKind,
  CountRequest,
  Dimension,
  PublicationCounter,
} from '@/statistics/engines/counter'
import { endOf, startOf } from '@/statistics/periods'

/** Where a kind is stored, and the column that dates it. Vietnam has no daylight saving: always +7. */
export const TABLES: Record<CountedKind, { table: string; date: string; medium?: 'tv' | 'radio' }> =
  {
    news: { table: 'news', date: 'published_at' },
    articles: { table: 'articles', date: 'published_at' },
    tv: { table: 'episodes', date: 'broadcast_at', medium: 'tv' },
    radio: { table: 'episodes', date: 'broadcast_at', medium: 'radio' },
  }

const COLUMNS: Record<Exclude<Dimension, 'campaign'>, string> = {
  category: 'category_id',
  unit: 'unit_id',
}

export function createSqliteCounter(client: Pick<Client, 'execute'>): PublicationCounter {
  return {
    countByMonth: async (request) => {
      const { table, date } = TABLES[request.kind]
      const filter = publicFilter(request)
      for (const dimension of ['category', 'unit', 'campaign'] as const) {
        const id = request[dimension]
        if (id === undefined) continue
        filter.sql += ` AND ${belongsTo(dimension, table)}`
        filter.args.push(id)
      }
      const { rows } = await client.execute({
        sql: `SELECT strftime('%Y-%m', ${date}, '+7 hours') AS month, COUNT(*) AS count
              FROM ${table} item WHERE ${filter.sql} GROUP BY 1 ORDER BY 1 DESC`,
        args: filter.args,
      })
      return rows.map((row) => {
        const [year, month] = (row.month as string).split('-').map(Number)
        return { year: year ?? 0, month: month ?? 0, count: Number(row.count) }
      })
    },
    countByDimension: async (request) => {
      const { table } = TABLES[request.kind]
      const filter = publicFilter(request)
      const { from, key } =
        request.dimension === 'campaign'
          ? {
              from: `${table} item JOIN ${table}_rels rel ON rel.parent_id = item.id AND rel.path = 'campaigns'`,
              key: 'rel.campaigns_id',
            }
          : { from: `${table} item`, key: `item.${COLUMNS[request.dimension]}` }
      const { rows } = await client.execute({
        sql: `SELECT ${key} AS id, COUNT(*) AS count FROM ${from} WHERE ${filter.sql} GROUP BY 1`,
        args: filter.args,
      })
      return rows.map((row) => ({
        id: row.id as string | null,
        count: Number(row.count),
      }))
    },
  }
}

export function publicFilter({ kind, span, except }: CountRequest): {
  sql: string
  args: InValue[]
} {
  const { date, medium } = TABLES[kind]
  const column = `item.${date}`
  const conditions = [
    `item._status = 'published'`,
    'item.deleted_at IS NULL',
    `${column} >= ?`,
    `${column} < ?`,
  ]
  const args: InValue[] = [startOf(span), endOf(span)]
  for (const period of except) {
    conditions.push(`NOT (${column} >= ? AND ${column} < ?)`)
    args.push(startOf(period), endOf(period))
  }
  if (medium) {
    conditions.push('item.medium = ?')
    args.push(medium)
  }
  return { sql: conditions.join(' AND '), args }
}

function belongsTo(dimension: Dimension, table: string): string {
  return dimension === 'campaign'
    ? `EXISTS (SELECT 1 FROM ${table}_rels rel WHERE rel.parent_id = item.id AND rel.path = 'campaigns' AND rel.campaigns_id = ?)`
    : `item.${COLUMNS[dimension]} = ?`
}
