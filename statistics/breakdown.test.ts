import { describe, expect, it } from 'vitest'
import { breakDown } from '@/statistics/breakdown'
import type { LedgerFigure } from '@/statistics/ledger'

const YEAR = { from: '2022-01-01', to: '2022-12-31' }

function figure(id: string, value: number, from = YEAR.from, to = '2022-07-25'): LedgerFigure {
  return {
    id,
    indicatorId: 'tin',
    period: { from, to },
    value,
    document: 'Báo cáo thử',
    measure: null,
    outOf: null,
    qualifier: null,
    unitId: null,
  }
}

const NOTHING = { figures: [], counts: [] }

describe('breakDown', () => {
  it('gives figures, every id and the rest a row of their own, which add up', () => {
    const result = breakDown({
      span: YEAR,
      ids: ['a', 'b'],
      news: {
        figures: [figure('1', 139)],
        counts: [
          { id: 'a', count: 3 },
          { id: null, count: 2 },
          { id: 'in-the-trash', count: 1 },
        ],
      },
      articles: { figures: [figure('2', 12)], counts: [{ id: 'b', count: 4 }] },
    })
    expect(result).toEqual({
      ok: true,
      rows: [
        {
          type: 'figure',
          period: { from: '2022-01-01', to: '2022-07-25' },
          documents: ['Báo cáo thử'],
          news: 139,
          articles: 12,
        },
        { type: 'part', id: 'a', news: 3, articles: 0 },
        { type: 'part', id: 'b', news: 0, articles: 4 },
        { type: 'rest', news: 3, articles: 0 },
      ],
      total: { news: 145, articles: 16 },
    })
  })

  it('shows zeros where nothing was counted and nothing entered', () => {
    const result = breakDown({ span: YEAR, ids: ['a'], news: NOTHING, articles: NOTHING })
    expect(result).toMatchObject({
      rows: [
        { type: 'part', id: 'a', news: 0, articles: 0 },
        { type: 'rest', news: 0, articles: 0 },
      ],
      total: { news: 0, articles: 0 },
    })
  })

  it('keeps figures of different periods apart, oldest first', () => {
    const result = breakDown({
      span: { from: '2021-01-01', to: '2022-12-31' },
      ids: [],
      news: { figures: [figure('1', 139)], counts: [{ id: null, count: 1 }] },
      articles: { figures: [figure('2', 37, '2021-01-01', '2021-12-31')], counts: [] },
    })
    expect(result.ok && result.rows.map(({ news, articles }) => [news, articles])).toEqual([
      [0, 37],
      [139, 0],
      [1, 0],
    ])
  })

  it.each([
    ['a figure is cut', figure('1', 282, '2021-10-01', '2022-03-31'), 5],
    ['nothing but figures is known', figure('1', 139), 0],
  ])('refuses where %s', (_, own, count) => {
    const news = { figures: [own], counts: [{ id: 'a', count }] }
    expect(breakDown({ span: YEAR, ids: ['a'], news, articles: NOTHING })).toEqual({
      ok: false,
      reason: 'indivisible',
    })
  })
})
