/** Parts always add up to totals, in every table and sentence that is made from any ledger. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakdownTable } from '@/reports/breakdown-table'
import { countOf, publicationYears } from '@/reports/counts'
import { paragraphText } from '@/reports/plain-text'
import { publicationsParagraph } from '@/reports/publications-paragraph'
import {
  randomLedger,
  seriesIn,
  UNITS,
  unitsIn,
  type RandomLedger,
} from '@/reports/random-ledger.fixture'
import type { Cell, StatisticsTable } from '@/reports/table'
import { yearTable } from '@/reports/year-table'

const RUNS = { numRuns: 500 }

describe('the table of years', () => {
  it('adds up wherever every number of a column is known', () => {
    fc.assert(
      fc.property(randomLedger(), (ledger) => {
        const table = yearTable(yearsOf(ledger))
        for (const column of [1, 2, 3]) {
          const cells = cellsIn(table, column)
          if (cells.every(isNumber)) expect(table.total?.[column]).toBe(sum(cells))
        }
      }),
      RUNS,
    )
  })

  it('has in each row tin and bài together, or says that it cannot', () => {
    fc.assert(
      fc.property(randomLedger(), (ledger) => {
        const table = yearTable(yearsOf(ledger))
        for (const [, news, articles, both] of [...table.rows, table.total ?? []]) {
          if (isNumber(news) && isNumber(articles)) expect(both).toBe(news + articles)
          else expect(both).toBe('không tách được')
        }
      }),
      RUNS,
    )
  })
})

describe('the table of units', () => {
  it('adds up to the ledger’s own number, with what names no unit and what documents say', () => {
    let made = 0
    fc.assert(
      fc.property(randomLedger(), (ledger) => {
        const { span, news, articles } = ledger
        const result = breakdownTable({
          dimension: 'unit',
          span,
          names: UNITS,
          news: unitsIn(span, news),
          articles: unitsIn(span, articles),
        })
        if (!result.ok) return
        made += 1
        for (const column of [1, 2, 3]) {
          expect(sum(cellsIn(result.table, column).filter(isNumber))).toBe(
            result.table.total?.[column],
          )
        }
        expect(result.table.total?.slice(1, 3)).toEqual(
          [news, articles].map((kind) => {
            const count = countOf({ span, since: null, series: seriesIn(span, kind) })
            return count.known ? count.value : null
          }),
        )
        expect(result.table.rows.map(([label]) => label)).toEqual(
          expect.arrayContaining([...UNITS.map(({ label }) => label), 'Không phân theo đơn vị']),
        )
      }),
      RUNS,
    )
    expect(made).toBeGreaterThan(50)
  })

  it('is refused, never filled with zeros, where the ledger has no number', () => {
    fc.assert(
      fc.property(randomLedger(), ({ span, news, articles }) => {
        const counts = [news, articles].map((kind) =>
          countOf({ span, since: null, series: seriesIn(span, kind) }),
        )
        const result = breakdownTable({
          dimension: 'unit',
          span,
          names: UNITS,
          news: unitsIn(span, news),
          articles: unitsIn(span, articles),
        })
        if (counts.some(({ known }) => !known)) expect(result.ok).toBe(false)
      }),
      RUNS,
    )
  })
})

describe('the report’s sentence', () => {
  it('says the sum of what its footnote says of each year', () => {
    let compared = 0
    fc.assert(
      fc.property(randomLedger(), (ledger) => {
        const { text, footnotes } = paragraphText(publicationsParagraph(yearsOf(ledger)).content)
        const [note] = footnotes
        // That of a single year names its document alone.
        if (note === undefined || note.startsWith('¹ Theo ')) return
        if (`${text}${note}`.includes('không tách được')) return
        compared += 1
        for (const kind of ['tin', 'bài']) {
          expect(numbersOf(text.split(': ')[1] ?? '', kind)).toEqual(numbersOf(note, kind))
        }
      }),
      RUNS,
    )
    expect(compared).toBeGreaterThan(50)
  })
})

function yearsOf({ span, news, articles }: RandomLedger) {
  return publicationYears({
    span,
    since: null,
    news: seriesIn(span, news),
    articles: seriesIn(span, articles),
  })
}

/** What all "1.160 tin" in a text come to. */
function numbersOf(text: string, kind: string): number {
  const found = [...text.matchAll(new RegExp(`(?<![\\d/])([\\d.]+) ${kind}`, 'g'))]
  return sum(found.map(([, number = '']) => Number(number.replaceAll('.', ''))))
}

function cellsIn(table: StatisticsTable, column: number): Cell[] {
  return table.rows.map((row) => row[column] ?? '')
}

function isNumber(cell: Cell | undefined): cell is number {
  return typeof cell === 'number'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
