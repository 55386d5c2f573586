import type { Db } from 'mongodb'
import type { ReadingLog } from '@/statistics/engines/readings'

interface StoredCount {
  /** Day and path: days follow one another, so a span of them is a stretch of the index. */
  _id: string
  path: string
  count: number
}

export function createMongoReadings(database: Db): ReadingLog {
  const readings = database.collection<StoredCount>('readings')
  return {
    add: async ({ day, counts }) => {
      if (counts.length === 0) return
      await readings.bulkWrite(
        counts.map(({ path, count }) => ({
          updateOne: {
            filter: { _id: `${day} ${path}` },
            update: { $inc: { count }, $setOnInsert: { path } },
            upsert: true,
          },
        })),
        { ordered: false },
      )
    },
    forgetBefore: async (day) => {
      await readings.deleteMany({ _id: { $lt: day } })
    },
    listMostRead: async ({ from, limit }) => {
      const rows = await readings
        .aggregate<{ _id: string; count: number }>([
          { $match: { _id: { $gte: from } } },
          { $group: { _id: '$path', count: { $sum: '$count' } } },
          { $sort: { count: -1, _id: 1 } },
          { $limit: limit },
        ])
        .toArray()
      return rows.map(({ _id, count }) => ({ path: _id, count }))
    },
  }
}
