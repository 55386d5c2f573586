/** The report's figures, units and yearly counts, read from the CSV copies in `sample/source/`. */
import { readFileSync } from 'node:fs'
import type { Medium } from '@/data/views'
import { activityIndicators, type ActivityIndicator } from './activity-indicators'
import { parseCsv } from '@/text/csv'

const UNIT_KINDS = ['province', 'district', 'sector'] as const

interface SourceUnit {
  name: string
  shortName: string
  kind: (typeof UNIT_KINDS)[number]
  note: string | null
}

/** What one year's footnote says; `from` and `to` are calendar days (YYYY-MM-DD), both included. */
interface PublicationCount {
  year: number
  from: string
  to: string
  news: number
  articles: number
  source: string
}

/** A number of broadcasts expected in every calendar year, or in one span of days. */
interface SourceTarget {
  key: string
  name: string
  medium: Medium
  value: number
  period: 'yearly' | { from: string; to: string }
  unitOfMeasure: string
  source: string
}

interface SourceActivity {
  key: string
  name: string
  from: string
  to: string
  aggregation: 'sum' | 'latest'
  unitOfMeasure: string
  source: string
}

interface SourceFigure extends SourceActivity {
  value: number
  /** The whole of which `value` is a part: 23 of 23. */
  outOf: number | null
  qualifier: 'gần' | 'trên' | null
}

/** A figure that the report gives as "3-5": no one number may stand for it. */
interface SourceRange extends SourceActivity {
  valueFrom: number
  valueTo: number
}

interface ActivityFigures {
  targets: SourceTarget[]
  figures: SourceFigure[]
  ranges: SourceRange[]
}

export function getSourceUnits(): SourceUnit[] {
  return readRows('units.csv').map((row) => ({
    name: cell(row, 'name'),
    shortName: cell(row, 'short_name'),
    kind: unitKind(cell(row, 'kind')),
    note: cell(row, 'note') || null,
  }))
}

export function getPublicationCounts(): PublicationCount[] {
  return readRows('publication-counts.csv').map((row) => ({
    year: wholeNumber(cell(row, 'year')),
    from: day(cell(row, 'period_from')),
    to: day(cell(row, 'period_to')),
    news: wholeNumber(cell(row, 'news_items')),
    articles: wholeNumber(cell(row, 'articles')),
    source: cell(row, 'source'),
  }))
}

export function getActivityFigures(): ActivityFigures {
  return typeActivityRows(readRows('activity-figures.csv'))
}

/** Sorts the rows into targets, figures and ranges; refuses a row that the table does not know. */
export function typeActivityRows(rows: Record<string, string>[]): ActivityFigures {
  const typed: ActivityFigures = { targets: [], figures: [], ranges: [] }
  for (const row of rows) {
    const name = cell(row, 'indicator')
    const indicator = activityIndicators.get(name)
    if (indicator === undefined)
      throw new Error(`Unknown indicator in activity-figures.csv: ${name}`)
    switch (indicator.type) {
      case 'target':
        typed.targets.push(readTarget(row, indicator))
        break
      case 'figure':
        typed.figures.push(readFigure(row, indicator))
        break
      case 'range':
        typed.ranges.push(readRange(row, indicator))
        break
    }
  }
  return typed
}

type Row = Record<string, string>
type IndicatorOf<Type> = Extract<ActivityIndicator, { type: Type }>

function readTarget(row: Row, indicator: IndicatorOf<'target'>): SourceTarget {
  const from = cell(row, 'period_from')
  return {
    key: indicator.key,
    name: cell(row, 'indicator'),
    medium: indicator.medium,
    value: wholeNumber(cell(row, 'value')),
    period: from === 'yearly' ? 'yearly' : { from: day(from), to: day(cell(row, 'period_to')) },
    unitOfMeasure: indicator.unitOfMeasure,
    source: cell(row, 'source'),
  }
}

function readFigure(row: Row, indicator: IndicatorOf<'figure'>): SourceFigure {
  return {
    ...readActivity(row, indicator),
    value: wholeNumber(cell(row, 'value')),
    outOf: indicator.outOf ?? null,
    qualifier: indicator.qualifier ?? null,
  }
}

function readRange(row: Row, indicator: IndicatorOf<'range'>): SourceRange {
  const [from = '', to = ''] = cell(row, 'value').split('-')
  return {
    ...readActivity(row, indicator),
    valueFrom: wholeNumber(from),
    valueTo: wholeNumber(to),
  }
}

const readActivity = (row: Row, indicator: IndicatorOf<'figure' | 'range'>): SourceActivity => ({
  key: indicator.key,
  name: cell(row, 'indicator'),
  from: day(cell(row, 'period_from')),
  to: day(cell(row, 'period_to')),
  aggregation: indicator.aggregation,
  unitOfMeasure: indicator.unitOfMeasure,
  source: cell(row, 'source'),
})

function readRows(file: string): Row[] {
  return parseCsv(readFileSync(new URL(`source/${file}`, import.meta.url), 'utf8'))
}

function cell(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`Missing column: ${column}`)
  return value.normalize('NFC')
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`Not a whole number: "${text}"`)
  return Number(text)
}

function day(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new Error(`Not a calendar day: "${text}"`)
  return text
}

function unitKind(text: string): SourceUnit['kind'] {
  const kind = UNIT_KINDS.find((known) => known === text)
  if (kind === undefined) throw new Error(`Unknown kind of unit: "${text}"`)
  return kind
}
