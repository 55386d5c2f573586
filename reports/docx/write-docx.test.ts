import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '@/reports/docx/write-docx'
import { report178 } from '@/reports/report.fixture'

const MADE_AT = new Date('2022-07-25T03:00:00.000Z')

let parts: Record<string, string>
let document: string

beforeAll(async () => {
  parts = unzipped(await writeDocx(report178(), MADE_AT))
  document = parts['word/document.xml']!
})

describe('the page', () => {
  it('is A4 with margins of 20-25, 30-35 and 15-20 mm', () => {
    expect(attributesOf(/<w:pgSz [^>]*>/, document)).toMatchObject({
      'w:w': '11906',
      'w:h': '16838',
    })
    const margins = attributesOf(/<w:pgMar [^>]*>/, document)
    const between = (side: string, least: number, most: number) => {
      const millimetres = (Number(margins[`w:${side}`]) / 1440) * 25.4
      expect(Math.round(millimetres)).toBeGreaterThanOrEqual(least)
      expect(Math.round(millimetres)).toBeLessThanOrEqual(most)
    }
    between('top', 20, 25)
    between('bottom', 20, 25)
    between('left', 30, 35)
    between('right', 15, 20)
  })

  it('has its number in the middle above the text, from the second on', () => {
    expect(document).toContain('<w:titlePg/>')
    const header = (type: string) => {
      const { 'r:id': id } = attributesOf(
        new RegExp(`<w:headerReference [^>]*w:type="${type}"[^>]*>`),
        document,
      )
      const relation = new RegExp(`<Relationship [^>]*Id="${id!}"[^>]*>`)
      return parts[
        `word/${attributesOf(relation, parts['word/_rels/document.xml.rels']!).Target!}`
      ]!
    }
    expect(header('default')).toMatch(
      /<w:jc w:val="center"\/>.*<w:instrText[^>]*>PAGE<\/w:instrText>/s,
    )
    expect(header('first')).not.toContain('PAGE')
  })
})

describe('the letters', () => {
  it('are Times New Roman of 14 points, and no other font anywhere', () => {
    const styles = parts['word/styles.xml']!
    const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)![0]
    for (const letters of ['ascii', 'hAnsi', 'cs', 'eastAsia']) {
      expect(defaults).toContain(`w:${letters}="Times New Roman"`)
    }
    expect(defaults).toContain('<w:sz w:val="28"/>')
    expect(defaults).toContain('<w:lang w:val="vi-VN"')
    const fonts = [styles, document].flatMap((xml) => [...xml.matchAll(/w:ascii="([^"]*)"/g)])
    expect(new Set(fonts.map(([, font]) => font))).toEqual(new Set(['Times New Roman']))
  })
})

describe('what stands above the text', () => {
  it('has the organisations and the number in one column, the motto, place and date in the other', () => {
    const [left, right] = cellsOf(tablesOf(document)[0]!)
    expect(left).toBe(
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG|VIỆT NAM|LIÊN ĐOÀN LAO ĐỘNG|TỈNH QUẢNG NAM|Số: 178/BC-LĐLĐ',
    )
    expect(right).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|Quảng Nam, ngày 25 tháng 7 năm 2022',
    )
  })

  it('shows no border but the rules below issuer, motto and abstract', () => {
    const head = tablesOf(document)[0]!
    expect(head).not.toMatch(/<w:(?:top|left|insideH|insideV) w:val="single"/)
    expect(head.match(/<w:pBdr>/g)).toHaveLength(2)
    expect(document.match(/<w:pBdr>/g)).toHaveLength(3)
  })

  it('is followed by title and abstract, bold and in the middle', () => {
    const [title, abstract] = document.split('</w:tbl>')[1]!.split('</w:p>')
    expect(wordsOf(title!)).toBe('BÁO CÁO')
    expect(title).toContain('<w:pStyle w:val="Title"/>')
    expect(wordsOf(abstract!)).toContain('Kết quả công tác thông tin')
    expect(abstract).toMatch(/<w:jc w:val="center"\/>.*<w:b\/>/s)
  })
})

describe('the footnote', () => {
  it('is a real one, referred to before the full stop', () => {
    const sentence = paragraphsOf(document).find((paragraph) => paragraph.includes('1.160 tin'))!
    expect(sentence).toMatch(
      /90 bài<\/w:t>.*<w:footnoteReference w:id="1"\/>.*<w:t[^>]*>\.<\/w:t>/s,
    )
    const note = /<w:footnote [^>]*w:id="1"[^>]*>.*?<\/w:footnote>/s.exec(
      parts['word/footnotes.xml']!,
    )![0]
    expect(note).toContain('<w:footnoteRef/>')
    expect(wordsOf(note)).toBe(
      ' Năm 2018: 240 tin, 09 bài; năm 2019: 255 tin, 10 bài; năm 2020: 244 tin, 22 bài; năm 2021: 282 tin, 37 bài; đến tháng 7/2022: 139 tin và 12 bài.',
    )
  })

  it('has one text for each reference', () => {
    const ids = (xml: string, element: string) =>
      [...xml.matchAll(new RegExp(`<w:${element} [^>]*w:id="([1-9]\\d*)"`, 'g'))].map(
        ([, id]) => id,
      )
    const references = ids(document, 'footnoteReference')
    expect(references).toEqual(references.map((_, index) => `${index + 1}`))
    expect(ids(parts['word/footnotes.xml']!, 'footnote')).toEqual(references)
  })
})

describe('the text', () => {
  it('is divided by numbered headings', () => {
    const headings = paragraphsOf(document).filter((text) => text.includes('w:val="Heading1"'))
    expect(headings.map((heading) => wordsOf(heading).slice(0, 2))).toEqual(
      headings.map((_, index) => `${index + 1}.`),
    )
    expect(headings.length).toBeGreaterThan(3)
  })

  it('repeats the header row of each table on every page, and tears no row', () => {
    const tables = tablesOf(document).slice(1, -1)
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      const rows = table.split('</w:tr>').slice(0, -1)
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(
        rows.map((_, index) => index === 0),
      )
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    }
  })

  it('keeps what XML would read as its own', async () => {
    const report = { ...report178(), abstract: 'Tạp chí <Lao động> & "Công đoàn"' }
    const written = unzipped(await writeDocx(report, MADE_AT))
    expect(written['word/document.xml']).toContain('&lt;Lao động&gt; &amp;')
    expect(written['docProps/core.xml']).toContain('&lt;Lao động&gt; &amp;')
  })
})

it('drops control characters, which would make Word call the file damaged', async () => {
  const written = unzipped(
    await writeDocx({ ...report178(), abstract: 'a\u0001b\u000bc' }, MADE_AT),
  )
  expect(written['word/document.xml']).toContain('abc')
  expect(written['docProps/core.xml']).toContain('<dc:title>a b c</dc:title>')
})

describe('what stands below the text', () => {
  it('has the recipients at the left and authority, position and name at the right', () => {
    const [left, right] = cellsOf(tablesOf(document).at(-1)!)
    expect(left).toMatch(/^Nơi nhận:\|- Ban Tuyên giáo.*\|- Lưu: VT, Ban TG - NC\.$/)
    expect(right).toBe('TM. BAN THƯỜNG VỤ|PHÓ CHỦ TỊCH|Nguyễn Thị Ngọc Ánh')
  })

  it('stays with the last words, so that nobody signs an empty page', () => {
    const between = document.slice(document.indexOf('Trên đây là báo cáo'))
    const paragraphs = document
      .slice(0, document.length - between.length)
      .concat(between.split('<w:tbl>')[0]!)
    expect(
      paragraphsOf(paragraphs)
        .slice(-2)
        .every((text) => text.includes('<w:keepNext/>')),
    ).toBe(true)
  })

  it('sets “Nơi nhận” in 12 points and the recipients in 11', () => {
    const sizes = [
      ...tablesOf(document)
        .at(-1)!
        .matchAll(/<w:sz w:val="(\d+)"\/>/g),
    ]
    expect(sizes.map(([, size]) => Number(size) / 2).slice(0, 3)).toEqual([12, 11, 11])
  })
})

it('bears the time it was told and not that of the clock', () => {
  expect(parts['docProps/core.xml']).toContain('>2022-07-25T03:00:00Z</dcterms:created>')
  expect(parts['docProps/core.xml']).toContain('>2022-07-25T03:00:00Z</dcterms:modified>')
})

it('leaves room where there is no number, no signer, and nobody to send it to', async () => {
  const report = report178()
  const bare = {
    ...report,
    letterhead: { ...report.letterhead, superior: null, number: 'Số:        /BC-LĐLĐ' },
    signature: { authority: null, position: 'CHỦ TỊCH', name: null },
    recipients: [],
  }
  const written = unzipped(await writeDocx(bare, MADE_AT))['word/document.xml']!
  expect(cellsOf(tablesOf(written)[0]!)[0]).toBe(
    'LIÊN ĐOÀN LAO ĐỘNG|TỈNH QUẢNG NAM|Số:        /BC-LĐLĐ',
  )
  expect(cellsOf(tablesOf(written).at(-1)!)).toEqual(['', 'CHỦ TỊCH'])
})

function unzipped(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
}

function attributesOf(element: RegExp, xml: string): Record<string, string> {
  const [found = ''] = element.exec(xml) ?? []
  return Object.fromEntries(
    [...found.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  )
}

function tablesOf(xml: string): string[] {
  return xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
}

function paragraphsOf(xml: string): string[] {
  return xml.match(/<w:p>.*?<\/w:p>/gs) ?? []
}

/** The text of each cell, its lines and paragraphs with "|" between them. */
function cellsOf(table: string): string[] {
  const cells = table.match(/<w:tc>.*?<\/w:tc>/gs) ?? []
  return cells.map((cell) =>
    paragraphsOf(cell)
      .flatMap((paragraph) => paragraph.split('<w:br/>').map(wordsOf))
      .filter((words) => words !== '')
      .join('|'),
  )
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('')
}
