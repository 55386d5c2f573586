import { describe, expect, it } from 'vitest'
import {
  addDays,
  containsDay,
  containsPeriod,
  dayOf,
  endOf,
  intersect,
  isDay,
  isWholeYear,
  monthPeriod,
  monthsOf,
  overlaps,
  samePeriodLastYear,
  startOf,
  subtractPeriods,
  yearPeriod,
} from '@/statistics/periods'

const period = (from: string, to: string) => ({ from, to })

describe('isDay', () => {
  it('accepts days that exist', () => {
    expect(['2022-07-25', '2024-02-29', '2018-12-31'].every(isDay)).toBe(true)
  })

  it('refuses everything else', () => {
    const wrong = [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-2-9',
      '25/7/2022',
      '',
      null,
      2022,
    ]
    expect(wrong.filter(isDay)).toEqual([])
    expect(isDay('2024-01-01T00:00:00Z')).toBe(false)
  })
})

describe('years and months', () => {
  it('run from the first day to the last', () => {
    expect(yearPeriod(2018)).toEqual(period('2018-01-01', '2018-12-31'))
    expect(monthPeriod(2024, 2)).toEqual(period('2024-02-01', '2024-02-29'))
    expect(monthPeriod(2023, 2)).toEqual(period('2023-02-01', '2023-02-28'))
    expect(monthPeriod(2022, 12)).toEqual(period('2022-12-01', '2022-12-31'))
    expect(monthPeriod(2022, 12 - 12)).toEqual(period('2021-12-01', '2021-12-31'))
  })

  it('know a whole year from a part of one', () => {
    expect(isWholeYear(yearPeriod(2021))).toBe(true)
    expect(isWholeYear(period('2022-01-01', '2022-07-25'))).toBe(false)
    expect(isWholeYear(period('2021-01-01', '2022-12-31'))).toBe(false)
    expect(isWholeYear(period('2021-02-01', '2022-01-31'))).toBe(false)
  })

  it('break a year into its twelve months', () => {
    expect(monthsOf(yearPeriod(2024))).toEqual(
      Array.from({ length: 12 }, (_, index) => monthPeriod(2024, index + 1)),
    )
  })

  it('break a period into months no longer than itself', () => {
    expect(monthsOf(period('2021-12-15', '2022-02-10'))).toEqual([
      period('2021-12-15', '2021-12-31'),
      period('2022-01-01', '2022-01-31'),
      period('2022-02-01', '2022-02-10'),
    ])
    expect(monthsOf(period('2022-07-25', '2022-07-25'))).toEqual([
      period('2022-07-25', '2022-07-25'),
    ])
  })
})

describe('instants', () => {
  it('at 18:00 UTC on New Year’s Eve belong to the new year', () => {
    expect(dayOf('2023-12-31T18:00:00.000Z')).toBe('2024-01-01')
    expect(containsDay(yearPeriod(2024), dayOf(new Date('2023-12-31T18:00:00Z')))).toBe(true)
    expect(containsDay(yearPeriod(2023), dayOf('2023-12-31T16:59:59Z'))).toBe(true)
  })

  it('bound a period half-open, from midnight in Viet Nam', () => {
    expect(startOf(yearPeriod(2024))).toBe('2023-12-31T17:00:00.000Z')
    expect(endOf(yearPeriod(2024))).toBe('2024-12-31T17:00:00.000Z')
    expect(endOf(yearPeriod(2023))).toBe(startOf(yearPeriod(2024)))
    expect(endOf(period('2024-02-29', '2024-02-29'))).toBe('2024-02-29T17:00:00.000Z')
  })
})

describe('addDays', () => {
  it('crosses months and years in both directions', () => {
    expect(addDays('2022-07-25', 1)).toBe('2022-07-26')
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addDays('2024-01-01', 366)).toBe('2025-01-01')
  })
})

describe('comparing periods', () => {
  const part = period('2022-01-01', '2022-07-25')

  it('includes the first and the last day', () => {
    expect(containsDay(part, '2022-01-01')).toBe(true)
    expect(containsDay(part, '2022-07-25')).toBe(true)
    expect(containsDay(part, '2022-07-26')).toBe(false)
    expect(containsDay(part, '2021-12-31')).toBe(false)
  })

  it('tells containing from overlapping', () => {
    expect(containsPeriod(yearPeriod(2022), part)).toBe(true)
    expect(containsPeriod(part, part)).toBe(true)
    expect(containsPeriod(part, yearPeriod(2022))).toBe(false)
    expect(containsPeriod(yearPeriod(2021), part)).toBe(false)
    expect(overlaps(part, period('2022-07-25', '2022-08-01'))).toBe(true)
    expect(overlaps(part, period('2022-07-26', '2022-08-01'))).toBe(false)
    expect(overlaps(part, period('2021-01-01', '2022-01-01'))).toBe(true)
  })

  it('finds the days in common', () => {
    expect(intersect(part, period('2022-07-01', '2022-12-31'))).toEqual(
      period('2022-07-01', '2022-07-25'),
    )
    expect(intersect(yearPeriod(2022), part)).toEqual(part)
    expect(intersect(part, yearPeriod(2023))).toBeNull()
  })
})

describe('samePeriodLastYear', () => {
  it('moves both ends by a year', () => {
    expect(samePeriodLastYear(period('2022-01-01', '2022-07-25'))).toEqual(
      period('2021-01-01', '2021-07-25'),
    )
    expect(samePeriodLastYear(yearPeriod(2024))).toEqual(yearPeriod(2023))
  })

  it('takes February 28 for February 29', () => {
    expect(samePeriodLastYear(period('2024-02-29', '2024-02-29'))).toEqual(
      period('2023-02-28', '2023-02-28'),
    )
    expect(samePeriodLastYear(period('2024-01-10', '2024-02-29'))).toEqual(
      period('2023-01-10', '2023-02-28'),
    )
  })

  it('answers to whole months with whole months', () => {
    expect(samePeriodLastYear(monthPeriod(2025, 2))).toEqual(monthPeriod(2024, 2))
    expect(samePeriodLastYear(monthPeriod(2024, 2))).toEqual(monthPeriod(2023, 2))
    expect(samePeriodLastYear(period('2025-02-28', '2025-02-28'))).toEqual(
      period('2024-02-28', '2024-02-28'),
    )
  })
})

describe('subtractPeriods', () => {
  const year = yearPeriod(2022)

  it('leaves the whole span where nothing is covered', () => {
    expect(subtractPeriods(year, [])).toEqual([year])
    expect(subtractPeriods(year, [yearPeriod(2021), yearPeriod(2023)])).toEqual([year])
  })

  it('leaves what comes after, before and between', () => {
    expect(subtractPeriods(year, [period('2022-01-01', '2022-07-25')])).toEqual([
      period('2022-07-26', '2022-12-31'),
    ])
    expect(subtractPeriods(year, [monthPeriod(2022, 8), monthPeriod(2022, 3)])).toEqual([
      period('2022-01-01', '2022-02-28'),
      period('2022-04-01', '2022-07-31'),
      period('2022-09-01', '2022-12-31'),
    ])
  })

  it('leaves nothing where all is covered', () => {
    expect(subtractPeriods(year, [year])).toEqual([])
    expect(subtractPeriods(year, [period('2021-06-01', '2023-06-01')])).toEqual([])
    expect(subtractPeriods(year, [period('2018-01-01', '9999-12-31')])).toEqual([])
    expect(
      subtractPeriods(year, [
        period('2022-07-01', '2022-12-31'),
        period('2022-01-01', '2022-06-30'),
      ]),
    ).toEqual([])
  })

  it('copes with covered periods that overlap and reach beyond the span', () => {
    const covered = [
      period('2022-03-01', '2022-03-31'),
      period('2021-12-01', '2022-06-30'),
      period('2022-06-01', '2022-08-31'),
    ]
    expect(subtractPeriods(year, covered)).toEqual([period('2022-09-01', '2022-12-31')])
  })
})
