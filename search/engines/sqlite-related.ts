import type { Row } from '@libsql/client'
import type {
  Neighbour,
  PlaceInList,
  RelatedFinder,
  RelatedItem,
  RelatedKind,
} from '@/search/engines/related-finder'
import { kindsRelatedTo } from '@/search/engines/related-finder'
import type { Executor } from '@/search/engines/sqlite'
import { LIST_LENGTH, rankRelated } from '@/search/related'

const TABLES = { news: 'news', article: 'articles', episode: 'episodes' } as const
const IS_PUBLIC = `row._status = 'published' AND row.deleted_at IS NULL`

export function createSqliteRelatedFinder(client: Executor): RelatedFinder {
  const listEach = async (signs: readonly string[]) => {
    // Places alone: to look up the item of each takes five times as long.
    const { rows } = await client.execute({
      sql: `SELECT (
          SELECT group_concat(place) FROM (
            SELECT rowid AS place FROM search_streams WHERE search_streams MATCH asked.value
            ORDER BY rowid DESC LIMIT ?)
        ) AS places FROM json_each(?) asked ORDER BY asked.key`,
      args: [LIST_LENGTH, JSON.stringify(signs.map((sign) => `"${sign}"`))],
    })
    return rows.map(({ places }) => (typeof places === 'string' ? places.split(',') : []))
  }

  return {
    findNearest: async ({ campaigns, terms, near }, { kind, id, limit }) => {
      const lists = await listEach([...campaigns, ...terms, ...near])
      const places = rankRelated(
        {
          campaigns: lists.splice(0, campaigns.length),
          terms: lists.splice(0, terms.length),
          near: lists,
        },
        limit + 1,
      )
      const { rows } = await client.execute({
        sql: `${kindsRelatedTo(kind).map(itemsSql).join(' UNION ALL ')} ORDER BY nearness`,
        args: { places: JSON.stringify(places) },
      })
      return rows
        .map(toItem)
        .filter((item) => item.id !== id)
        .slice(0, limit)
    },
    findNeighbours: async (place) => {
      const { id, publishedAt } = place
      const { rows } = await client.execute({
        sql: `SELECT * FROM (${besideSql(place, 'newer')})
          UNION ALL SELECT * FROM (${besideSql(place, 'older')})`,
        args: { id, publishedAt },
      })
      const at = (side: 'newer' | 'older') =>
        rows.find((row) => row.side === side) as Neighbour | undefined
      return { newer: at('newer'), older: at('older') }
    },
  }
}

function itemsSql(kind: RelatedKind): string {
  const broadcast = kind === 'episode' ? ', row.medium, row.number, row.broadcast_at' : ''
  return `SELECT asked.key AS nearness, item.kind, row.id, row.title, row.slug, row.lead,
      row.published_at, row.cover_id, row.category_id, row.unit_id${broadcast}
    FROM json_each(:places) asked
    CROSS JOIN search_items item ON item.place = CAST(asked.value AS INTEGER)
    CROSS JOIN ${TABLES[kind]} row ON row.id = item.id AND ${IS_PUBLIC}
    WHERE item.kind = '${kind}'`
}

function toItem(row: Row): RelatedItem {
  return {
    id: row.id as string,
    kind: row.kind as RelatedKind,
    title: row.title as string,
    slug: row.slug as string,
    lead: row.lead as string | null,
    publishedAt: row.published_at as string,
    cover: row.cover_id as string | null,
    category: row.category_id as string | null,
    unit: row.unit_id as string | null,
    ...(row.medium === undefined
      ? {}
      : {
          medium: row.medium as 'tv' | 'radio',
          number: row.number as number,
          broadcastAt: row.broadcast_at as string,
        }),
  }
}

function besideSql({ kind }: PlaceInList, side: 'newer' | 'older'): string {
  const [beyond, order] = side === 'newer' ? ['>', 'ASC'] : ['<', 'DESC']
  return `SELECT '${side}' AS side, row.title, row.slug FROM ${TABLES[kind]} row
    WHERE ${IS_PUBLIC} AND (row.published_at, row.id) ${beyond} (:publishedAt, :id)
    ORDER BY row.published_at ${order}, row.id ${order} LIMIT 1`
}
