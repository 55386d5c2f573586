import type {
  CountedKind,
  CountRequest,
  Dimension,
  PublicationCounter,
} from '@/statistics/engines/counter'
import { endOf, startOf } from '@/statistics/periods'

/** The part of the MongoDB driver that counting needs. */
export interface AggregatingDatabase {
  collection: (name: string) => {
    aggregate: (pipeline: Record<string, unknown>[]) => { toArray: () => Promise<unknown[]> }
  }
}

export const COLLECTIONS: Record<
  CountedKind,
  { name: string; date: string; medium?: 'tv' | 'radio' }
> = {
  news: { name: 'news', date: 'publishedAt' },
  articles: { name: 'articles', date: 'publishedAt' },
  tv: { name: 'episodes', date: 'broadcastAt', medium: 'tv' },
  radio: { name: 'episodes', date: 'broadcastAt', medium: 'radio' },
}

const FIELDS: Record<Dimension, string> = {
  category: 'category',
  unit: 'unit',
  campaign: 'campaigns',
}

export const TIME_ZONE = '+07:00'

export function createMongoCounter(database: AggregatingDatabase): PublicationCounter {
  return {
    countByMonth: async (request) => {
      const { name, date } = COLLECTIONS[request.kind]
      const match = publicFilter(request)
      for (const dimension of ['category', 'unit', 'campaign'] as const) {
        const id = request[dimension]
        if (id !== undefined) match[FIELDS[dimension]] = id
      }
      const rows = (await database
        .collection(name)
        .aggregate([
          { $match: match },
          {
            $group: {
              _id: { $dateToString: { date: `$${date}`, format: '%Y-%m', timezone: TIME_ZONE } },
              count: { $sum: 1 },
            },
          },
          { $sort: { _id: -1 } },
        ])
        .toArray()) as { _id: string; count: number }[]
      return rows.map(({ _id, count }) => {
        const [year, month] = _id.split('-').map(Number)
        return { year: year ?? 0, month: month ?? 0, count }
      })
    },
    countByDimension: async (request) => {
      const { name } = COLLECTIONS[request.kind]
      const field = FIELDS[request.dimension]
      const rows = (await database
        .collection(name)
        .aggregate([
          { $match: publicFilter(request) },
          ...(request.dimension === 'campaign' ? [{ $unwind: `$${field}` }] : []),
          { $group: { _id: { $ifNull: [`$${field}`, null] }, count: { $sum: 1 } } },
        ])
        .toArray()) as { _id: unknown; count: number }[]
      return rows.map(({ _id, count }) => ({
        id: typeof _id === 'string' ? _id : null,
        count,
      }))
    },
  }
}

export function publicFilter({ kind, span, except }: CountRequest): Record<string, unknown> {
  const { date, medium } = COLLECTIONS[kind]
  return {
    _status: 'published',
    deletedAt: null,
    [date]: { $gte: new Date(startOf(span)), $lt: new Date(endOf(span)) },
    ...(medium ? { medium } : {}),
    ...(except.length > 0
      ? {
          $nor: except.map((period) => ({
            [date]: { $gte: new Date(startOf(period)), $lt: new Date(endOf(period)) },
          })),
        }
      : {}),
  }
}
