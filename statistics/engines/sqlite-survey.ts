import type { Client } from '@libsql/client'
import type { CountRequest } from '@/statistics/engines/counter'
import { askOfEach, groupedFilter, inSpan, publicFilter, TABLES } from '@/statistics/engines/sqlite'
import type { PublicationSurvey } from '@/statistics/engines/survey'

export function createSqliteSurvey(client: Pick<Client, 'execute'>): PublicationSurvey {
  const ask = async (request: CountRequest, { select, more = '', limit }: Question) => {
    const { table } = TABLES[request.kind]
    const { sql, args } = publicFilter(request)
    const { rows } = await client.execute({
      sql: `SELECT ${select} FROM ${table} item WHERE ${sql} AND ${inSpan(request.kind)} ${more}`,
      args: limit === undefined ? args : { ...args, limit },
    })
    return rows
  }

  return {
    countByUnitAndMonth: async (request) => {
      const { sql, args } = groupedFilter(request)
      const { rows } = await client.execute({
        sql: `SELECT item.unit_id AS unit, ${monthOf(request)} AS month, COUNT(*) AS count
              FROM ${TABLES[request.kind].table} item WHERE ${sql} GROUP BY 1, 2`,
        args,
      })
      return rows.map((row) => ({
        unit: row.unit as string | null,
        ...yearAndMonth(row.month),
        count: Number(row.count),
      }))
    },
    countByUnitAndCategory: async (request) => {
      const rows = await ask(request, {
        select: 'item.unit_id AS unit, item.category_id AS category, COUNT(*) AS count',
        more: 'GROUP BY 1, 2',
      })
      return rows.map((row) => ({
        unit: row.unit as string | null,
        category: row.category as string | null,
        count: Number(row.count),
      }))
    },
    findLastByUnit: async (request) => {
      const question = askOfEach('unit', request, `MAX(${dateOf(request)})`)
      const { rows } = await client.execute(question)
      return rows.flatMap(({ id, answer }) =>
        answer === null ? [] : [{ unit: id as string | null, at: answer as string }],
      )
    },
    listHoursByUnitAndMonth: async (request) => {
      const rows = await ask(request, {
        select: `item.unit_id AS unit, ${monthOf(request)} AS month,
                 json_group_array(${secondsOf(request)}) AS seconds`,
        more: `AND item.event_at <= ${dateOf(request)} GROUP BY 1, 2`,
      })
      return rows.map((row) => ({
        unit: row.unit as string | null,
        ...yearAndMonth(row.month),
        hours: (JSON.parse(row.seconds as string) as number[]).map(toHours),
      }))
    },
    findSlowest: async (request) => {
      const rows = await ask(request, {
        select: `item.id, item.title, item.unit_id AS unit, item.event_at AS event,
                 ${dateOf(request)} AS published, ${secondsOf(request)} AS seconds`,
        more: `AND item.event_at <= ${dateOf(request)} ORDER BY seconds DESC, item.id LIMIT :limit`,
        limit: request.limit,
      })
      return rows.map((row) => ({
        id: row.id as string,
        title: (row.title as string | null) ?? '',
        unit: row.unit as string | null,
        eventAt: row.event as string,
        publishedAt: row.published as string,
        hours: toHours(Number(row.seconds)),
      }))
    },
  }
}

interface Question {
  select: string
  /** What comes after the filter. */
  more?: string
  limit?: number
}

function dateOf({ kind }: CountRequest): string {
  return `item.${TABLES[kind].date}`
}

function monthOf(request: CountRequest): string {
  return `strftime('%Y-%m', ${dateOf(request)}, '+7 hours')`
}

function secondsOf(request: CountRequest): string {
  return `unixepoch(${dateOf(request)}) - unixepoch(item.event_at)`
}

function yearAndMonth(month: unknown): { year: number; month: number } {
  const [year, ofYear] = String(month).split('-').map(Number)
  return { year: year ?? 0, month: ofYear ?? 0 }
}

function toHours(seconds: number): number {
  return seconds / 3600
}
