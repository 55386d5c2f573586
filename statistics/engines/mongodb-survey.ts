import type { CountRequest } from '@/statistics/engines/counter'
import type { AggregatingDatabase } from '@/statistics/engines/mongodb'
import { COLLECTIONS, publicFilter, TIME_ZONE } from '@/statistics/engines/mongodb'
import type { PublicationSurvey } from '@/statistics/engines/survey'

export function createMongoSurvey(database: AggregatingDatabase): PublicationSurvey {
  const ask = async <Row>(request: CountRequest, stages: Record<string, unknown>[]) =>
    (await database
      .collection(COLLECTIONS[request.kind].name)
      .aggregate([{ $match: publicFilter(request) }, ...stages])
      .toArray()) as Row[]

  return {
    countByUnitAndMonth: async (request) => {
      const rows = await ask<Grouped<{ unit: unknown; month: string }> & { count: number }>(
        request,
        [{ $group: { _id: { unit: UNIT, month: monthOf(request) }, count: { $sum: 1 } } }],
      )
      return rows.map(({ _id, count }) => ({
        unit: idOf(_id.unit),
        ...yearAndMonth(_id.month),
        count,
      }))
    },
    countByUnitAndCategory: async (request) => {
      const rows = await ask<Grouped<{ unit: unknown; category: unknown }> & { count: number }>(
        request,
        [{ $group: { _id: { unit: UNIT, category: CATEGORY }, count: { $sum: 1 } } }],
      )
      return rows.map(({ _id, count }) => ({
        unit: idOf(_id.unit),
        category: idOf(_id.category),
        count,
      }))
    },
    findLastByUnit: async (request) => {
      const rows = await ask<Grouped<unknown> & { at: Date }>(request, [
        { $group: { _id: UNIT, at: { $max: dateOf(request) } } },
      ])
      return rows.map(({ _id, at }) => ({ unit: idOf(_id), at: at.toISOString() }))
    },
    listHoursByUnitAndMonth: async (request) => {
      const rows = await ask<Grouped<{ unit: unknown; month: string }> & { hours: number[] }>(
        request,
        [
          onlyAfterTheEvent(request),
          {
            $group: {
              _id: { unit: UNIT, month: monthOf(request) },
              hours: { $push: hoursOf(request) },
            },
          },
        ],
      )
      return rows.map(({ _id, hours }) => ({
        unit: idOf(_id.unit),
        ...yearAndMonth(_id.month),
        hours,
      }))
    },
    findSlowest: async (request) => {
      const rows = await ask<SlowRow>(request, [
        onlyAfterTheEvent(request),
        {
          $project: {
            title: 1,
            unit: 1,
            eventAt: 1,
            publishedAt: dateOf(request),
            hours: hoursOf(request),
          },
        },
        { $sort: { hours: -1, _id: 1 } },
        { $limit: request.limit },
      ])
      return rows.map(({ _id, title, unit, eventAt, publishedAt, hours }) => ({
        id: _id,
        title: title ?? '',
        unit: idOf(unit),
        eventAt: eventAt.toISOString(),
        publishedAt: publishedAt.toISOString(),
        hours,
      }))
    },
  }
}

interface Grouped<Key> {
  _id: Key
}

interface SlowRow {
  _id: string
  title?: string | null
  unit?: unknown
  eventAt: Date
  publishedAt: Date
  hours: number
}

const UNIT = { $ifNull: ['$unit', null] }
const CATEGORY = { $ifNull: ['$category', null] }
const HOUR_MS = 3_600_000

function dateOf({ kind }: CountRequest): string {
  return `$${COLLECTIONS[kind].date}`
}

function monthOf(request: CountRequest): Record<string, unknown> {
  return { $dateToString: { date: dateOf(request), format: '%Y-%m', timezone: TIME_ZONE } }
}

function hoursOf(request: CountRequest): Record<string, unknown> {
  return { $divide: [{ $subtract: [dateOf(request), '$eventAt'] }, HOUR_MS] }
}

/** Missing events sort below every date in an expression: they are asked for first. */
function onlyAfterTheEvent(request: CountRequest): Record<string, unknown> {
  return {
    $match: { eventAt: { $type: 'date' }, $expr: { $lte: ['$eventAt', dateOf(request)] } },
  }
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function yearAndMonth(month: string): { year: number; month: number } {
  const [year, ofYear] = month.split('-').map(Number)
  return { year: year ?? 0, month: ofYear ?? 0 }
}
