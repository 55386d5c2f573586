import { describe, expect, test } from 'vitest'
import type { PublicationCounter } from '@/statistics/engines/counter'
import { createMongoCounter } from '@/statistics/engines/mongodb'

const YEAR = { from: '2024-01-01', to: '2024-12-31' }
const FIRST_INSTANT = new Date('2023-12-31T17:00:00.000Z')
const AFTER_LAST_INSTANT = new Date('2024-12-31T17:00:00.000Z')

/** What a counter asks of which collection, and what it makes of the answer. */
async function ask<Result>(
  count: (counter: PublicationCounter) => Promise<Result>,
  answer: unknown[] = [],
) {
  const asked: { collection: string; pipeline: Record<string, unknown>[] }[] = []
  const counter = createMongoCounter({
    collection: (collection) => ({
      aggregate: (pipeline) => {
        asked.push({ collection, pipeline })
        return { toArray: () => Promise.resolve(answer) }
      },
    }),
  })
  const result = await count(counter)
  return { result, ...asked[0]!, queries: asked.length }
}

const byMonth = (more: object = {}) =>
  ask((counter) => counter.countByMonth({ kind: 'news', span: YEAR, except: [], ...more }))

describe('what readers see', () => {
  test('is what is published, not in the trash, from the first to the last instant', async () => {
    const { collection, pipeline } = await byMonth()
    expect(collection).toBe('news')
    expect(pipeline[0]).toEqual({
      $match: {
        _status: 'published',
        deletedAt: null,
        publishedAt: { $gte: FIRST_INSTANT, $lt: AFTER_LAST_INSTANT },
      },
    })
  })

  test.each(['tv', 'radio'] as const)('of %s is dated by its broadcast', async (kind) => {
    const { collection, pipeline } = await byMonth({ kind })
    expect(collection).toBe('episodes')
    expect(pipeline[0]).toEqual({
      $match: {
        _status: 'published',
        deletedAt: null,
        medium: kind,
        broadcastAt: { $gte: FIRST_INSTANT, $lt: AFTER_LAST_INSTANT },
      },
    })
    expect(pipeline[1]).toMatchObject({
      $group: { _id: { $dateToString: { date: '$broadcastAt' } } },
    })
  })

  test('is not counted again where a figure covers it', async () => {
    const { pipeline } = await byMonth({ except: [{ from: '2024-03-01', to: '2024-03-31' }] })
    expect(pipeline[0]).toMatchObject({
      $match: {
        $nor: [
          {
            publishedAt: {
              $gte: new Date('2024-02-29T17:00:00.000Z'),
              $lt: new Date('2024-03-31T17:00:00.000Z'),
            },
          },
        ],
      },
    })
  })
})

describe('by month', () => {
  test('the calendar is that of Vietnam', async () => {
    const { pipeline } = await byMonth()
    expect(pipeline[1]).toEqual({
      $group: {
        _id: { $dateToString: { date: '$publishedAt', format: '%Y-%m', timezone: '+07:00' } },
        count: { $sum: 1 },
      },
    })
  })

  test('one category, unit and campaign can be asked for', async () => {
    const { pipeline } = await byMonth({ category: 'c', unit: 'u', campaign: 'k' })
    expect(pipeline[0]).toMatchObject({ $match: { category: 'c', unit: 'u', campaigns: 'k' } })
  })

  test('the answer is made of years and months', async () => {
    const { result, queries } = await ask(
      (counter) => counter.countByMonth({ kind: 'articles', span: YEAR, except: [] }),
      [
        { _id: '2024-12', count: 3 },
        { _id: '2024-01', count: 1 },
      ],
    )
    expect(queries).toBe(1)
    expect(result).toEqual([
      { year: 2024, month: 12, count: 3 },
      { year: 2024, month: 1, count: 1 },
    ])
  })
})

describe('by dimension', () => {
  const by = (dimension: 'category' | 'unit' | 'campaign', answer: unknown[] = []) =>
    ask(
      (counter) =>
        counter.countByDimension({ kind: 'articles', span: YEAR, except: [], dimension }),
      answer,
    )

  test.each(['category', 'unit'] as const)('items without a %s are counted too', async (name) => {
    const { collection, pipeline } = await by(name)
    expect(collection).toBe('articles')
    expect(pipeline.slice(1)).toEqual([
      { $group: { _id: { $ifNull: [`$${name}`, null] }, count: { $sum: 1 } } },
    ])
  })

  test('an item of two campaigns counts in both', async () => {
    const { pipeline } = await by('campaign')
    expect(pipeline[1]).toEqual({ $unwind: '$campaigns' })
    expect(pipeline[2]).toMatchObject({ $group: { _id: { $ifNull: ['$campaigns', null] } } })
  })

  test('the answer is made of ids, null for none', async () => {
    const { result } = await by('category', [
      { _id: 'c', count: 2 },
      { _id: null, count: 1 },
    ])
    expect(result).toEqual([
      { id: 'c', count: 2 },
      { id: null, count: 1 },
    ])
  })
})
