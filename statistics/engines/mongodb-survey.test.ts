import { describe, expect, test } from 'vitest'
import type { CountRequest } from '@/statistics/engines/counter'
import { createMongoSurvey } from '@/statistics/engines/mongodb-survey'
import type { PublicationSurvey } from '@/statistics/engines/survey'

const REQUEST: CountRequest = {
  kind: 'news',
  span: { from: '2024-01-01', to: '2024-12-31' },
  except: [],
}
const PUBLIC = {
  $match: {
    _status: 'published',
    deletedAt: null,
    publishedAt: {
      $gte: new Date('2023-12-31T17:00:00.000Z'),
      $lt: new Date('2024-12-31T17:00:00.000Z'),
    },
  },
}
const MONTH = { $dateToString: { date: '$publishedAt', format: '%Y-%m', timezone: '+07:00' } }

/** What a survey asks of which collection, and what it makes of the answer. */
async function ask<Result>(
  question: (survey: PublicationSurvey) => Promise<Result>,
  answer: unknown[] = [],
) {
  const asked: { collection: string; pipeline: Record<string, unknown>[] }[] = []
  const survey = createMongoSurvey({
    collection: (collection) => ({
      aggregate: (pipeline) => {
        asked.push({ collection, pipeline })
        return { toArray: () => Promise.resolve(answer) }
      },
    }),
  })
  const result = await question(survey)
  return { result, ...asked[0]!, queries: asked.length }
}

test.each([
  'countByUnitAndMonth',
  'countByUnitAndCategory',
  'findLastByUnit',
  'listHoursByUnitAndMonth',
] as const)('%s asks once, of what readers see', async (method) => {
  const { collection, pipeline, queries } = await ask<unknown>((survey) => survey[method](REQUEST))
  expect(queries).toBe(1)
  expect(collection).toBe('news')
  expect(pipeline[0]).toEqual(PUBLIC)
})

test('units and months are counted together, in the calendar of Vietnam', async () => {
  const { pipeline, result } = await ask(
    (survey) => survey.countByUnitAndMonth(REQUEST),
    [
      { _id: { unit: 'u', month: '2024-03' }, count: 2 },
      { _id: { unit: null, month: '2024-12' }, count: 1 },
    ],
  )
  expect(pipeline[1]).toEqual({
    $group: { _id: { unit: { $ifNull: ['$unit', null] }, month: MONTH }, count: { $sum: 1 } },
  })
  expect(result).toEqual([
    { unit: 'u', year: 2024, month: 3, count: 2 },
    { unit: null, year: 2024, month: 12, count: 1 },
  ])
})

test('units and categories are counted together, also what names neither', async () => {
  const { pipeline, result } = await ask(
    (survey) => survey.countByUnitAndCategory(REQUEST),
    [{ _id: { unit: null, category: null }, count: 3 }],
  )
  expect(pipeline[1]).toMatchObject({
    $group: { _id: { category: { $ifNull: ['$category', null] } } },
  })
  expect(result).toEqual([{ unit: null, category: null, count: 3 }])
})

test('the last item of a unit is told as an instant', async () => {
  const { result } = await ask(
    (survey) => survey.findLastByUnit({ ...REQUEST, kind: 'tv' }),
    [{ _id: 'u', at: new Date('2024-05-01T13:00:00.000Z') }],
  )
  expect(result).toEqual([{ unit: 'u', at: '2024-05-01T13:00:00.000Z' }])
})

describe('timeliness', () => {
  const AFTER_EVENT = {
    $match: {
      eventAt: { $type: 'date' },
      $expr: { $lte: ['$eventAt', '$publishedAt'] },
    },
  }
  const HOURS = { $divide: [{ $subtract: ['$publishedAt', '$eventAt'] }, 3_600_000] }

  test('is a list of hours for each unit and month, of events that were over', async () => {
    const { pipeline, result } = await ask(
      (survey) => survey.listHoursByUnitAndMonth(REQUEST),
      [{ _id: { unit: 'u', month: '2024-03' }, hours: [1.5, 30] }],
    )
    expect(pipeline.slice(1)).toEqual([
      AFTER_EVENT,
      {
        $group: {
          _id: { unit: { $ifNull: ['$unit', null] }, month: MONTH },
          hours: { $push: HOURS },
        },
      },
    ])
    expect(result).toEqual([{ unit: 'u', year: 2024, month: 3, hours: [1.5, 30] }])
  })

  test('names the slowest items and no more of them than its title', async () => {
    const { pipeline, result } = await ask(
      (survey) => survey.findSlowest({ ...REQUEST, limit: 5 }),
      [
        {
          _id: 'a',
          title: 'Chậm',
          eventAt: new Date('2024-03-01T00:00:00.000Z'),
          publishedAt: new Date('2024-03-03T00:00:00.000Z'),
          hours: 48,
        },
      ],
    )
    expect(pipeline.slice(1)).toEqual([
      AFTER_EVENT,
      { $project: { title: 1, unit: 1, eventAt: 1, publishedAt: '$publishedAt', hours: HOURS } },
      { $sort: { hours: -1, _id: 1 } },
      { $limit: 5 },
    ])
    expect(result).toEqual([
      {
        id: 'a',
        title: 'Chậm',
        unit: null,
        eventAt: '2024-03-01T00:00:00.000Z',
        publishedAt: '2024-03-03T00:00:00.000Z',
        hours: 48,
      },
    ])
  })
})
