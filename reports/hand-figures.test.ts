import { describe, expect, it } from 'vitest'
import { handFigures, type HandIndicator } from '@/reports/hand-figures'
import type { LedgerFigure } from '@/statistics/ledger'

const SPAN = { from: '2018-01-01', to: '2022-07-31' }
let made = 0

function figure(from: string, to: string, value: number, more: Partial<LedgerFigure> = {}) {
  made += 1
  return {
    id: String(made),
    indicatorId: 'một',
    period: { from, to },
    value,
    document: `Văn bản ${value}`,
    measure: null,
    outOf: null,
    qualifier: null,
    unitId: null,
    ...more,
  }
}

const indicator = (more: Partial<HandIndicator>): HandIndicator => ({
  name: 'Báo cáo viên',
  aggregation: 'latest',
  measure: 'đồng chí',
  figures: [],
  ...more,
})

describe('a level', () => {
  it('is the one that holds at the end of the span, and says its own day', () => {
    const figures = [
      figure('2021-07-01', '2021-07-01', 50),
      figure('2022-07-25', '2022-07-25', 55),
      figure('2023-01-01', '2023-01-01', 60),
    ]
    const { channels } = handFigures([indicator({ figures })], SPAN)
    expect(channels).toMatchObject([
      {
        amount: { value: 55 },
        asOf: '2022-07-25',
        measure: 'đồng chí',
        documents: ['Văn bản 55'],
      },
    ])
  })

  it('of a subscription stands with the newspapers', () => {
    const figures = [figure('2022-07-25', '2022-07-25', 350, { measure: 'tờ' })]
    const all = handFigures([indicator({ name: 'Báo Lao động đặt mua', figures })], SPAN)
    expect(all.channels).toEqual([])
    expect(all.newspapers).toMatchObject([{ measure: 'tờ', amount: { value: 350 } }])
  })

  it('without a figure up to the end of the span is left out', () => {
    const figures = [figure('2023-01-01', '2023-01-01', 60)]
    expect(handFigures([indicator({ figures })], SPAN).channels).toEqual([])
  })
})

describe('what adds up', () => {
  const sum = (figures: LedgerFigure[]) =>
    handFigures([indicator({ aggregation: 'sum', figures })], SPAN).materials

  it('is added over the span, its qualifier kept', () => {
    const figures = [
      figure('2020-01-01', '2020-12-31', 1000),
      figure('2021-01-01', '2021-12-31', 2965, { qualifier: 'almost' }),
    ]
    expect(sum(figures)).toMatchObject([
      { asOf: null, amount: { value: 3965, qualifier: 'almost' } },
    ])
  })

  it('that is almost one number and over another is said without either', () => {
    const figures = [
      figure('2020-01-01', '2020-12-31', 10, { qualifier: 'over' }),
      figure('2021-01-01', '2021-12-31', 20, { qualifier: 'almost' }),
    ]
    expect(sum(figures)).toMatchObject([{ amount: { value: 30, qualifier: null } }])
  })

  it('has no amount where the span cuts a figure', () => {
    expect(sum([figure('2022-01-01', '2022-12-31', 40)])).toMatchObject([{ amount: null }])
  })

  it('leaves a unit’s figures out: they are a part of the whole', () => {
    expect(sum([figure('2021-01-01', '2021-12-31', 40, { unitId: 'A' })])).toEqual([])
  })
})
