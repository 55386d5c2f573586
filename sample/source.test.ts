import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { activityIndicators } from './activity-indicators'
import { parseCsv } from '@/text/csv'
import {
  getActivityFigures,
  getPublicationCounts,
  getSourceUnits,
  typeActivityRows,
} from './source'

const activity = getActivityFigures()
const figure = (key: string) => activity.figures.find((candidate) => candidate.key === key)!

describe('units', () => {
  it('are the federation and its 23 upper-level unions', () => {
    const kinds = getSourceUnits().map((unit) => unit.kind)
    expect(kinds.filter((kind) => kind === 'province')).toHaveLength(1)
    expect(kinds.filter((kind) => kind !== 'province')).toHaveLength(23)
  })

  it('have names of their own', () => {
    const units = getSourceUnits()
    expect(new Set(units.map((unit) => unit.name)).size).toBe(units.length)
    expect(new Set(units.map((unit) => unit.shortName)).size).toBe(units.length)
  })

  it('keep a note where there is one', () => {
    const units = getSourceUnits()
    expect(units.find((unit) => unit.shortName === 'Tam Kỳ')?.note).toBeNull()
    expect(units.find((unit) => unit.shortName === 'Hội An')?.note).toBe('có tên trong báo cáo 178')
  })
})

describe('publication counts', () => {
  it('are the series that the report prints', () => {
    const series = getPublicationCounts().map(({ year, news, articles }) => [year, news, articles])
    expect(series).toEqual([
      [2018, 240, 9],
      [2019, 255, 10],
      [2020, 244, 22],
      [2021, 282, 37],
      [2022, 139, 12],
    ])
  })

  it('add up to 1.160 tin and 90 bài', () => {
    const counts = getPublicationCounts()
    expect(counts.reduce((sum, { news }) => sum + news, 0)).toBe(1160)
    expect(counts.reduce((sum, { articles }) => sum + articles, 0)).toBe(90)
  })

  it('end in 2022 on the day of the report', () => {
    expect(getPublicationCounts().at(-1)).toMatchObject({ from: '2022-01-01', to: '2022-07-25' })
  })
})

describe('activity figures', () => {
  it('keep every row of the file, each under a key of its own', () => {
    const all = [...activity.targets, ...activity.figures, ...activity.ranges]
    expect(all).toHaveLength(16)
    expect(new Set(all.map(({ key }) => key)).size).toBe(16)
    expect(all.every(({ key }) => /^[a-z0-9-]+$/.test(key))).toBe(true)
  })

  it('set 12 television programmes for every year and 24 radio programmes for 2022', () => {
    expect(activity.targets).toMatchObject([
      { medium: 'tv', value: 12, period: 'yearly' },
      { medium: 'radio', value: 24, period: { from: '2022-01-01', to: '2022-12-31' } },
    ])
  })

  it('tell the Zalo groups as a range', () => {
    expect(activity.ranges).toMatchObject([{ valueFrom: 3, valueTo: 5, unitOfMeasure: 'nhóm' }])
  })

  it('tell the Facebook pages as a part of 23, at a time', () => {
    expect(figure('facebook-ket-noi')).toMatchObject({
      value: 23,
      outOf: 23,
      aggregation: 'latest',
      qualifier: null,
    })
  })

  it('add up what was handed out, and not what is subscribed', () => {
    expect(figure('ap-phich-5k-covid-19')).toMatchObject({ value: 1000, aggregation: 'sum' })
    expect(figure('bao-lao-dong-dat-mua')).toMatchObject({ value: 350, aggregation: 'latest' })
  })

  it('take qualifiers and wholes from nowhere but the words of the file', () => {
    const path = new URL('source/activity-figures.csv', import.meta.url)
    for (const row of parseCsv(readFileSync(path, 'utf8'))) {
      const words = `${row['measure']} ${row['source']}`
      const indicator = activityIndicators.get(row['indicator']!)!
      const { outOf: whole, qualifier } = { outOf: undefined, qualifier: undefined, ...indicator }
      const outOf = /trên tổng số (\d+)/.exec(words)?.[1]
      expect(whole, words).toBe(outOf === undefined ? undefined : Number(outOf))
      expect(qualifier, words).toBe(
        words.includes('(trên)') ? 'trên' : words.includes('"gần ') ? 'gần' : undefined,
      )
      if (outOf === undefined) expect(row['measure']).toContain(indicator.unitOfMeasure)
    }
  })

  it('refuse a row that the table does not know, by its name', () => {
    expect(() => typeActivityRows([{ indicator: 'Số tờ rơi' }])).toThrow(
      'Unknown indicator in activity-figures.csv: Số tờ rơi',
    )
  })
})
