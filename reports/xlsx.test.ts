import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { StatisticsTable } from '@/reports/table'
import { writeXlsx } from '@/reports/xlsx'

const TABLE: StatisticsTable = {
  title: 'Số tin, bài theo đơn vị',
  columns: [
    { label: 'Đơn vị', kind: 'text' },
    { label: 'Tin', kind: 'number' },
  ],
  rows: [
    ['LĐLĐ huyện Đại Lộc & <các> cơ sở', 1160],
    ['=1+1', -3.5],
  ],
  total: ['Cộng', 1156.5],
  notes: ['Nguồn: Báo cáo 178/BC-LĐLĐ ngày 25/7/2022.'],
}

describe('writeXlsx', () => {
  it('writes numbers as numbers and words as words, never as formulas', async () => {
    const { sheet, cell } = await written([TABLE])
    expect(cell('B3')).toBe(1160)
    expect(cell('B4')).toBe(-3.5)
    expect(cell('B5')).toBe(1156.5)
    expect(cell('A3')).toBe('LĐLĐ huyện Đại Lộc &amp; &lt;các&gt; cơ sở')
    expect(cell('A4')).toBe('=1+1')
    expect(sheet).not.toContain('<f>')
  })

  it('stands title and header first, and keeps them in sight', async () => {
    const { sheet, cell } = await written([TABLE])
    expect(cell('A1')).toBe('Số tin, bài theo đơn vị')
    expect([cell('A2'), cell('B2')]).toEqual(['Đơn vị', 'Tin'])
    expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/)
  })

  it('stands the notes below the total after an empty row', async () => {
    const { cell } = await written([TABLE])
    expect(cell('A5')).toBe('Cộng')
    expect(cell('A6')).toBeUndefined()
    expect(cell('A7')).toBe('Nguồn: Báo cáo 178/BC-LĐLĐ ngày 25/7/2022.')
  })

  it('gives words the room they need', async () => {
    const { sheet } = await written([TABLE])
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    )
    expect(widths).toEqual([34, 14])
  })

  it('shows thousands in groups and decimals where there are any', async () => {
    const { styles } = await written([TABLE])
    expect(styles).toContain('formatCode="#,##0"')
    expect(styles).toContain('formatCode="#,##0.0"')
  })

  it('gives each table a sheet with a name that Excel takes', async () => {
    const titles = [
      'Tin/bài: [mẫu]?',
      'Số tin, bài theo chuyên mục của toàn tỉnh',
      'Số tin, bài theo chuyên mục của toàn ngành',
      '',
    ]
    const { names } = await written(titles.map((title) => ({ ...TABLE, title })))
    expect(names).toHaveLength(4)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4)
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/)
  })
})

async function written(tables: StatisticsTable[]) {
  const files = unzipSync(await writeXlsx(tables))
  const part = (name: string) => strFromU8(files[name]!)
  const sheet = part('xl/worksheets/sheet1.xml')
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)]
  return {
    sheet,
    styles: part('xl/styles.xml'),
    names: [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name!,
    ),
    cell: (address: string): string | number | undefined => {
      const [, attributes, value] =
        new RegExp(`<c r="${address}"([^>]*)>(?:<v>([^<]*)</v>)?</c>`).exec(sheet) ?? []
      if (value === undefined) return undefined
      return attributes?.includes('t="s"') ? texts[Number(value)]?.[1] : Number(value)
    },
  }
}
