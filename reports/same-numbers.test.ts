import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writeCsv } from '@/reports/csv'
import { writeDocx } from '@/reports/docx/write-docx'
import { report178 } from '@/reports/report.fixture'
import { writeXlsx } from '@/reports/xlsx'

it('The same numbers stand in the report, its .docx, .xlsx and .csv', async () => {
  const report = report178()
  const tables = report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'table' ? [block.table] : []))
  const docx = unzipSync(await writeDocx(report, new Date('2022-07-25T03:00:00Z')))
  const inWord = strFromU8(docx['word/document.xml']!).match(/<w:tbl>.*?<\/w:tbl>/gs)!
  const xlsx = unzipSync(await writeXlsx(tables))
  expect(tables.length).toBeGreaterThan(2)

  for (const [index, table] of tables.entries()) {
    const numbers = [...table.rows, table.total ?? []]
      .flat()
      .filter((cell) => typeof cell === 'number')
    const texts = [...inWord[index + 1]!.matchAll(/<w:t(?: [^>]*)?>(-?[\d.,]+)<\/w:t>/g)]
      .map(([, text]) => text!)
      .filter((text) => !/^20\d\d$/.test(text))
    expect(texts.map((text) => Number(text.replaceAll('.', '').replace(',', '.')))).toEqual(numbers)

    const sheet = strFromU8(xlsx[`xl/worksheets/sheet${index + 1}.xml`]!)
    const cells = [...sheet.matchAll(/<c r="\w+" s="\d+"><v>([^<]*)<\/v><\/c>/g)]
    expect(cells.map(([, value]) => Number(value))).toEqual(numbers)

    const fields = writeCsv(table)
      .split('\r\n')
      .slice(1)
      .flatMap((line) => line.split(';').slice(1))
    const inCsv = fields.map((field) => Number(field.replace(',', '.')))
    expect(inCsv.filter((value) => !Number.isNaN(value))).toEqual(numbers)
  }
})
