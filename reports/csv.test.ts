import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '@/reports/csv'
import type { StatisticsTable } from '@/reports/table'

const table = (given: Partial<StatisticsTable> = {}): StatisticsTable => ({
  title: 'Số tin, bài theo đơn vị',
  columns: [
    { label: 'Đơn vị', kind: 'text' },
    { label: 'Tin', kind: 'number' },
  ],
  rows: [
    ['LĐLĐ huyện Đại Lộc', 1160],
    ['Bình quân tháng', -3.5],
  ],
  total: ['Cộng', 1156.5],
  notes: ['Nguồn: Báo cáo 178/BC-LĐLĐ.'],
  ...given,
})

describe('writeCsv', () => {
  it('writes what Excel opens with the right letters and columns', () => {
    expect(writeCsv(table())).toBe(
      [
        '\uFEFFĐơn vị;Tin',
        'LĐLĐ huyện Đại Lộc;1160',
        'Bình quân tháng;-3,5',
        'Cộng;1156,5',
        '',
        '"Số tin, bài theo đơn vị"',
        'Nguồn: Báo cáo 178/BC-LĐLĐ.',
        '',
      ].join('\r\n'),
    )
  })

  it('writes decimals with a point where commas separate', () => {
    expect(writeCsv(table(), ',')).toContain('\r\nBình quân tháng,-3.5\r\n')
  })

  it('leaves a table without total and notes without them', () => {
    const bare = table({ title: 'Trống', rows: [], total: null, notes: [] })
    expect(writeCsv(bare)).toBe('\uFEFFĐơn vị;Tin\r\n\r\nTrống\r\n')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+84 235', "'+84 235"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =cmd', "'  =cmd"],
    ['\t=cmd', `"'\t=cmd"`],
    ['＝1', "'＝1"],
    ['Công đoàn - Hội An', 'Công đoàn - Hội An'],
    ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
  ])('defuses %j', (name, written) => {
    const csv = writeCsv(table({ rows: [[name, 1]] }))
    expect(csv.split('\r\n')[1]).toBe(`${written};1`)
  })

  it('loses nothing: read again by the rules of CSV, every cell is what it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    const cell = fc.oneof(
      text,
      fc.constantFrom('a;b', 'a,b', '"', '""', 'hai\r\ndòng', '=1', ' '),
      fc.integer(),
    )
    const separators = fc.constantFrom<';' | ','>(';', ',')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        separators,
        (rows, separator) => {
          const csv = writeCsv(table({ rows, total: null }), separator)
          const read = readCsv(csv.slice(1), separator).slice(1, rows.length + 1)
          expect(read.map((fields) => fields.map(undone))).toEqual(
            rows.map((fields) => fields.map((value) => undone(value.toString()))),
          )
        },
      ),
    )
  })
})

/** Without the apostrophe that defuses, whether it was there from the beginning or not. */
function undone(field: string): string {
  return field.replace(/^'/, '')
}

function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    const row = rows.at(-1)!
    const append = (more: string) => row.push((row.pop() ?? '') + more)
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      append('"')
      at += 1
    } else if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted) append(sign)
    else if (sign === separator) row.push('')
    else if (sign === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([''])
      at += 1
    } else append(sign)
  }
  return rows
}
