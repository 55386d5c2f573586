import type {
  BreakdownView,
  ClosedNumberView,
  CountView,
  HeatMapView,
  SpanStatisticsView,
  YearRowView,
  YearStatisticsView,
} from '@/data/statistics-views'
import type { Cell, StatisticsTable, TableColumn } from '@/reports/table'
import { labels } from '@/site/labels'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatDay, formatShortDate } from '@/text/dates'

/** One table of a statistics page, by the name it has in addresses (`bang=don-vi`). */
export interface SpanTable {
  key: string
  /** "Theo đơn vị" */
  name: string
  table: StatisticsTable
}

type Statistics = Omit<SpanStatisticsView, 'files'> &
  Partial<Pick<YearStatisticsView, 'broadcasts'>>

const NO_NUMBER = '–'

/**
 * What a statistics page shows as tables for files, with the same numbers: made from the page's own
 * view, nothing is counted again.
 */
export function spanTables(statistics: Statistics): SpanTable[] {
  const { byYear, byMonth, heatMap, comparison, closed, broadcasts, documents } = statistics
  const sources = documents.length > 0 ? [`${words.sources}: ${documents.join('; ')}.`] : []
  const breakdowns = [
    ...(byMonth ? [['thoi-gian', words.byTime, byMonth] as const] : []),
    ['don-vi', words.byUnit, statistics.byUnit] as const,
    ['chuyen-muc', words.byCategory, statistics.byCategory] as const,
    ['mach-noi-dung', words.byStream, statistics.byStream] as const,
    ['chuyen-de', words.byCampaign, statistics.byCampaign] as const,
  ].map(([key, name, breakdown]) => ({ key, name, ...breakdownBody(name, breakdown) }))
  const others = [
    { key: 'tong-hop', name: words.summary, ...summaryBody(statistics) },
    ...(byYear ? [{ key: 'thoi-gian', name: words.byTime, ...yearBody(byYear, statistics) }] : []),
    ...breakdowns,
    ...(heatMap ? [{ key: 'don-vi-thoi-gian', name: words.heatMap, ...heatBody(heatMap) }] : []),
    ...(comparison ? [{ key: 'cung-ky', name: words.comparison, ...comparison }] : []),
    ...(broadcasts
      ? [{ key: 'phat-song', name: words.broadcasts, ...broadcastBody(broadcasts) }]
      : []),
    ...(closed.length > 0
      ? [{ key: 'ky-da-chot', name: words.closed, ...closedBody(closed) }]
      : []),
  ]
  const part = statistics.partNote === null ? '' : ` (${statistics.partNote})`
  return others.map(({ key, name, columns, rows, total, notes }) => ({
    key,
    name,
    table: {
      title: `${name}, ${statistics.name}${part}`,
      columns,
      rows,
      total,
      notes: [...notes, ...sources],
    },
  }))
}

/** What can be had as files, without their rows. */
export function fileNames(statistics: Statistics): { key: string; name: string }[] {
  return spanTables(statistics).map(({ key, name }) => ({ key, name }))
}

type Body = Omit<StatisticsTable, 'title'>

function summaryBody({ news, articles, sum, share, participation }: Statistics): Body {
  return {
    columns: [text(words.indicator), number(words.number), text(words.source)],
    rows: [
      [words.news, countCell(news), sourceCell(news)],
      [words.articles, countCell(articles), sourceCell(articles)],
      [words.total, sum ?? words.indivisible, ''],
      [words.articleShare, percentCell(share), ''],
      ...(participation
        ? [
            [words.activeUnits, participation.active, ''],
            [words.allUnits, participation.units, ''],
            [words.perUnit, oneDecimal(participation.perUnit), ''],
          ]
        : []),
    ],
    total: null,
    notes: [],
  }
}

function yearBody(years: readonly YearRowView[], { news, articles, sum, share }: Statistics): Body {
  const row = (label: string, counts: Omit<YearRowView, 'year' | 'href' | 'partYear'>): Cell[] => [
    label,
    countCell(counts.news),
    countCell(counts.articles),
    counts.sum ?? words.indivisible,
    percentCell(counts.share),
    oneDecimal(counts.perMonth),
  ]
  return {
    columns: [text(words.year), ...countColumns(), number(words.perMonth)],
    rows: years.map((own) =>
      row(own.partYear === null ? String(own.year) : `${own.year} (${own.partYear})`, own),
    ),
    total: row(words.total, { news, articles, sum, share, perMonth: null }),
    notes: [],
  }
}

function breakdownBody(heading: string, breakdown: BreakdownView): Body {
  const columns = [text(heading), ...countColumns()]
  if (!breakdown.known) {
    return { columns, rows: [], total: null, notes: [words.indivisibleNote] }
  }
  const row = (label: string, counts: (typeof breakdown)['total']): Cell[] => [
    label,
    counts.news,
    counts.articles,
    counts.sum,
    percentCell(counts.share),
  ]
  return {
    columns,
    rows: breakdown.rows.map((own) => row(own.label, own)),
    total: breakdown.addsUp ? row(words.total, breakdown.total) : null,
    notes: breakdown.addsUp ? [] : [words.doesNotAddUp],
  }
}

function heatBody({ columns, rows, totals, total, entered, until }: HeatMapView): Body {
  return {
    columns: [
      text(words.unit),
      ...columns.map(({ name }) => number(name)),
      number(words.total),
      number(words.silence),
    ],
    rows: rows.map((row) => [
      row.label,
      ...row.cells.map(({ count }) => count),
      row.total,
      row.silence ?? NO_NUMBER,
    ]),
    total: [words.total, ...totals, total, ''],
    notes: [
      words.silenceUntil(formatDay(until)),
      ...(entered > 0 ? [words.enteredBeside(String(entered))] : []),
    ],
  }
}

function broadcastBody(broadcasts: YearStatisticsView['broadcasts']): Body {
  return {
    columns: [text(words.medium), number(words.aired), number(words.target)],
    rows: broadcasts.map(({ medium, aired, target }) => [
      labels.media[medium],
      aired ?? words.indivisible,
      target ?? words.noTarget,
    ]),
    total: null,
    notes: [...new Set(broadcasts.flatMap(({ targetSource }) => targetSource ?? []))].map(
      (source) => `${words.targetSources}: ${source}`,
    ),
  }
}

function closedBody(closed: Statistics['closed']): Body {
  const cells = ({ frozen, change }: ClosedNumberView): Cell[] => [
    frozen ?? words.indivisible,
    change ?? NO_NUMBER,
  ]
  return {
    columns: [
      text(words.closedPeriod),
      text(words.closedAt),
      number(words.frozenNews),
      number(words.adjustedNews),
      number(words.frozenArticles),
      number(words.adjustedArticles),
    ],
    rows: closed.map(({ name, closedAt, news, articles }) => [
      name,
      formatShortDate(closedAt),
      ...cells(news),
      ...cells(articles),
    ]),
    total: null,
    notes: [words.closedNote],
  }
}

function countColumns(): TableColumn[] {
  return [words.news, words.articles, words.total, words.articleShare].map(number)
}

function countCell(count: CountView): Cell {
  return count.known ? count.value : words.indivisible
}

/** "139 theo Báo cáo …; 1 đếm trên cổng" */
function sourceCell({ sources }: CountView): string {
  return sources
    .map((source) =>
      source.type === 'figure'
        ? words.figureOfDocument(String(source.value), source.document)
        : words.countedOf(String(source.value)),
    )
    .join('; ')
}

/** In per cent with one digit. */
function percentCell(share: number | null): Cell {
  return share === null ? NO_NUMBER : oneDecimal(share * 100)
}

function oneDecimal(value: number | null): Cell {
  return value === null ? NO_NUMBER : Math.round(Number((value * 10).toPrecision(15))) / 10
}

function text(label: string): TableColumn {
  return { label, kind: 'text' }
}

function number(label: string): TableColumn {
  return { label, kind: 'number' }
}
