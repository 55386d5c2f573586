import { describe, expect, it } from 'vitest'
import { chooseSpan, parseMonth, periodOfMonths } from '@/statistics/span-choice'

const KNOWN = { from: '2018-01-01', to: '2026-12-31' }
const TODAY = '2026-11-25'

const choose = (params: Record<string, string | string[] | undefined>) =>
  chooseSpan({ params, known: KNOWN, today: TODAY })

describe('parseMonth', () => {
  it.each([
    ['2022-07', '2022-07'],
    ['2022-7', '2022-07'],
    ['7/2022', '2022-07'],
    ['07/2022', '2022-07'],
    [' 12.2021 ', '2021-12'],
  ])('reads %j', (text, month) => {
    expect(parseMonth(text)).toBe(month)
  })

  it.each(['', '2022', '2022-13', '0/2022', '2022-07-01', 'tháng 7', '1800-01', ['2022-07'], null])(
    'does not read %j',
    (text) => {
      expect(parseMonth(text)).toBeNull()
    },
  )
})

describe('periodOfMonths', () => {
  it('ends with the last day of the last month', () => {
    expect(periodOfMonths('2023-11', '2024-02')).toEqual({ from: '2023-11-01', to: '2024-02-29' })
  })
})

describe('chooseSpan', () => {
  it('shows everything by year where nothing is asked for, empty fields of the form included', () => {
    for (const params of [{}, { tu: '', den: '', theo: '' }]) {
      expect(choose(params)).toEqual({
        span: KNOWN,
        isAll: true,
        step: 'year',
        compare: false,
        query: { step: undefined, compare: false },
        problems: [],
      })
    }
  })

  it('shows a span by month, as its address says', () => {
    expect(choose({ tu: '2022-01', den: '7/2022', 'so-sanh': 'cung-ky' })).toEqual({
      span: { from: '2022-01-01', to: '2022-07-31' },
      isAll: false,
      step: 'month',
      compare: true,
      query: { from: '2022-01', to: '2022-07', step: undefined, compare: true },
      problems: [],
    })
  })

  it('takes a span that is open at one end to be open', () => {
    expect(choose({ tu: '2026-03' }).span).toEqual({ from: '2026-03-01', to: '2026-11-30' })
    expect(choose({ den: '2019-03' }).span).toEqual({ from: '2018-01-01', to: '2019-03-31' })
  })

  it('takes a running quarter whole, and nothing after the current year', () => {
    expect(choose({ tu: '2026-10', den: '2026-12' }).span.to).toBe('2026-12-31')
    expect(choose({ tu: '2026-10', den: '2028-12' }).span.to).toBe('2026-12-31')
  })

  it.each([
    ['notAMonth', { tu: 'hôm qua' }],
    ['notAMonth', { tu: '2022-01', den: '2022-13' }],
    ['notAMonth', { tu: ['2022-01', '2022-02'] }],
    ['reversed', { tu: '2022-07', den: '2022-01' }],
    ['ahead', { tu: '2026-12' }],
    ['ahead', { tu: '2027-01', den: '2027-12' }],
    ['beforeLedger', { tu: '2010-01', den: '2012-12' }],
  ])('falls back to everything and says why: %s', (problem, params) => {
    expect(choose(params)).toMatchObject({ span: KNOWN, isAll: true, problems: [problem] })
  })

  it('begins with the ledger where earlier was asked for, and says so', () => {
    expect(choose({ tu: '2010-01', den: '2019-12' })).toMatchObject({
      span: { from: '2018-01-01', to: '2019-12-31' },
      isAll: false,
      problems: ['beforeLedger'],
    })
  })

  it.each([
    [{ tu: '2022-01', den: '2022-12', theo: 'quy' }, 'quarter', []],
    [{ tu: '2020-01', den: '2022-12' }, 'year', []],
    [{ tu: '2020-01', den: '2022-12', theo: 'thang' }, 'month', []],
    [{ tu: '2022-01', den: '2022-12', theo: 'tuan' }, 'month', ['notAStep']],
  ])('divides %j by %s', (params, step, problems) => {
    expect(choose(params)).toMatchObject({ step, problems })
  })

  it('takes a coarser step where rows would be too many', () => {
    const long = chooseSpan({
      params: { theo: 'thang' },
      known: { from: '1990-01-01', to: '2026-12-31' },
      today: TODAY,
    })
    expect(long).toMatchObject({ step: 'year', problems: ['tooFine'] })
  })
})
