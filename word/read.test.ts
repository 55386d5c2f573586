import { describe, expect, it } from 'vitest'
import { plainText, type WordDocument, type WordParagraph } from '@/word/document'
import {
  BOLD,
  CENTRED,
  docx,
  font,
  HEADINGS,
  listed,
  LISTS,
  p,
  picture,
  PIXEL,
  r,
  styled,
} from '@/word/docx.fixture'
import { readWord, type ReadOptions } from '@/word/read'

function read(file: Parameters<typeof docx>[0], options?: ReadOptions): WordDocument {
  const found = readWord(docx(file), options)
  if (!found.ok) throw new Error(found.reason)
  return found.document
}

const paragraphs = ({ blocks }: WordDocument) =>
  blocks.filter((block): block is WordParagraph => block.type === 'paragraph')
const lines = (document: WordDocument) =>
  paragraphs(document).map(({ inlines }) => plainText(inlines))

describe('text', () => {
  it('keeps bold, italic and the like, and joins what is alike', () => {
    const body = p(
      r('Công ') + r('đoàn', BOLD) + r(' cơ sở', BOLD) + r(' 5', '<w:i/><w:u w:val="single"/>'),
    )
    expect(paragraphs(read({ body }))[0]?.inlines).toEqual([
      { type: 'text', text: 'Công ', marks: [] },
      { type: 'text', text: 'đoàn cơ sở', marks: ['bold'] },
      { type: 'text', text: ' 5', marks: ['italic', 'underline'] },
    ])
  })

  it('is bold by its style, and not where the run says no', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Đậm"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="Con"/><w:basedOn w:val="A"/></w:style>`
    const body = p(r('đậm') + r('nhạt', '<w:b w:val="0"/>'), styled('B'))
    expect(paragraphs(read({ body, styles }))[0]?.inlines).toMatchObject([
      { text: 'đậm', marks: ['bold'] },
      { text: 'nhạt', marks: [] },
    ])
  })

  it('is composed (NFC)', () => {
    expect(lines(read({ body: p('Công đoàn'.normalize('NFD')) }))).toEqual(['Công đoàn'])
  })

  it('has links, written in either way', () => {
    const body = p(
      `<w:hyperlink r:id="rId9">${r('trang web')}</w:hyperlink>` +
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.test/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        r('trang khác') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        `<w:hyperlink r:id="rId8">${r('lừa')}</w:hyperlink>`,
    )
    const links = { rId9: 'https://a.test/', rId8: 'javascript:alert(1)' }
    expect(paragraphs(read({ body, links }))[0]?.inlines).toEqual([
      {
        type: 'link',
        href: 'https://a.test/',
        children: [{ type: 'text', text: 'trang web', marks: [] }],
      },
      {
        type: 'link',
        href: 'https://b.test/',
        children: [{ type: 'text', text: 'trang khác', marks: [] }],
      },
      { type: 'text', text: 'lừa', marks: [] },
    ])
  })

  it('accepts tracked changes, leaves comments and hidden text, and counts them', () => {
    const body = p(
      `<w:ins>${r('mới ')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>` +
        r('giữ') +
        r('ẩn', '<w:vanish/>') +
        '<w:r><w:commentReference w:id="1"/></w:r>',
    )
    const document = read({ body: body + p('') })
    expect(lines(document)).toEqual(['mới giữ'])
    expect(document.dropped).toEqual({
      insertions: 1,
      deletions: 1,
      hiddenText: 1,
      comments: 1,
      emptyParagraphs: 1,
    })
  })

  it('shows what stood in text boxes, once, though it is written twice', () => {
    const box = (name: string) =>
      `<${name}><w:txbxContent>${p('Trong khung')}</w:txbxContent></${name}>`
    const body = p(
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('wps:txbx')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('v:textbox')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
        r('Chữ thường'),
    )
    const document = read({ body })
    expect(lines(document)).toEqual(['Chữ thường'])
    expect(document.textBoxes).toEqual(['Trong khung'])
    expect(document.dropped.textBoxes).toBe(1)
  })

  it('has footnotes, numbered as the text refers to them', () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const document = read({
      body: p(r('Một') + reference(7) + r(' hai') + reference(3)),
      footnotes: note(0, '') + note(3, ' Chú thích ba') + note(7, ' Chú thích bảy'),
    })
    expect(
      paragraphs(document)[0]?.inlines.map((one) => (one.type === 'note' ? one.number : 0)),
    ).toEqual([0, 1, 0, 2])
    expect(document.notes.map(plainText)).toEqual(['Chú thích bảy', 'Chú thích ba'])
  })
})

describe('structure', () => {
  it('has headings by style, in whatever language Word runs, and by outline', () => {
    const styles = HEADINGS.replace('styleId="Heading2"', 'styleId="u2"')
    const body =
      p('Một', styled('Heading1')) +
      p('Hai', styled('u2')) +
      p('Ba', '<w:outlineLvl w:val="2"/>') +
      p('Thân')
    expect(paragraphs(read({ body, styles })).map(({ heading }) => heading)).toEqual([
      1,
      2,
      3,
      null,
    ])
  })

  it('has lists with their levels', () => {
    const body = p('a', listed(1)) + p('b', listed(2, 1)) + p('c', listed(0))
    expect(paragraphs(read({ body, numbering: LISTS })).map(({ list }) => list)).toEqual([
      { id: '1', level: 0, isOrdered: false },
      { id: '2', level: 1, isOrdered: true },
      null,
    ])
  })

  it('has tables with merged cells', () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('A', '<w:gridSpan w:val="2"/>')}${cell('B', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('c')}${cell('d')}${cell('', '<w:vMerge/>')}</w:tr></w:tbl>`
    const [table] = read({ body }).blocks
    expect(table).toMatchObject({
      rows: [
        [
          { isHeader: true, colSpan: 2, rowSpan: 1 },
          { isHeader: true, colSpan: 1, rowSpan: 2 },
        ],
        [{ isHeader: false }, { isHeader: false }],
      ],
    })
  })

  it('makes lines of a table inside a table, and counts it', () => {
    const inner = `<w:tbl><w:tr><w:tc>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr></w:tbl>`
    const document = read({
      body: `<w:tbl><w:tr><w:tc>${p('Ngoài')}${inner}</w:tc></w:tr></w:tbl>`,
    })
    const [table] = document.blocks
    const cells = table?.type === 'table' ? table.rows[0]![0]!.paragraphs : []
    expect(cells.map(({ inlines }) => plainText(inlines))).toEqual(['Ngoài', 'x – y'])
    expect(document.dropped.nestedTables).toBe(1)
  })

  it('finds pictures in the package, and counts those that are elsewhere', () => {
    const document = read({
      body: p(picture('rId5', 'Công nhân may') + picture('rId6')),
      files: { rId5: { path: 'word/media/image1.png', bytes: PIXEL } },
      links: { rId6: 'https://elsewhere.test/a.png' },
    })
    expect(paragraphs(document)[0]?.inlines).toEqual([
      { type: 'picture', path: 'word/media/image1.png', description: 'Công nhân may' },
    ])
    expect(document.dropped.remotePictures).toBe(1)
  })
})

describe('old encodings', () => {
  it('are told by the font of the run', () => {
    const body =
      p(r('Liªn ®oµn Lao ®éng', font('.VnTime')) + r(' 2024') + r(' tØnh', font('.VnTimeH'))) +
      p('Coâng ñoaøn', '', font('VNI-Times'))
    const document = read({ body })
    expect(lines(document)).toEqual(['Liên đoàn Lao động 2024 TỈNH', 'Công đoàn'])
    expect(document.decoded.tcvn3).toBeGreaterThan(0)
    expect(document.decoded.vni).toBeGreaterThan(0)
  })

  it('are told by the style, by the defaults and by the theme', () => {
    const style = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:rPr>${font('.VnArial')}</w:rPr></w:style>`
    const byDefault = `<w:docDefaults><w:rPrDefault><w:rPr>${font('VNI-Times')}</w:rPr></w:rPrDefault></w:docDefaults>`
    expect(lines(read({ body: p('C«ng ®oµn', styled('A')), styles: style }))).toEqual(['Công đoàn'])
    expect(lines(read({ body: p('Coâng ñoaøn'), styles: byDefault }))).toEqual(['Công đoàn'])
    const theme =
      '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements>'
    const run = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
    expect(lines(read({ body: p('C«ng ®oµn', '', run), theme }))).toEqual(['Công đoàn'])
  })

  it('are decoded across runs that part a letter from its mark', () => {
    const vni = font('VNI-Times')
    expect(lines(read({ body: p(r('Coa', vni) + r('ùi ñoaø', vni) + r('n', vni)) }))).toEqual([
      'Coái đoàn',
    ])
  })

  it('keep ư where Word takes its code for a soft hyphen', () => {
    const body = p(
      `<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>n</w:t><w:softHyphen/><w:t>íc</w:t></w:r>`,
    )
    expect(lines(read({ body }))).toEqual(['nước'])
    expect(lines(read({ body: p('công\u00ADđoàn') }))).toEqual(['côngđoàn'])
  })

  it('leave text in Unicode fonts alone: it is only suspected, and decoded when asked', () => {
    const body =
      p('C«ng ®oµn tØnh tæ chøc héi nghÞ tæng kÕt n¨m', '', font('Times New Roman')) +
      p('Chữ có dấu ở đây')
    const document = read({ body: body.replace('Chữ có dấu ở đây', 'OK') })
    expect(document.suspected).toBe('tcvn3')
    expect(lines(document)[0]).toMatch(/^C«ng/)
    expect(lines(read({ body }, { assume: 'tcvn3' }))).toEqual([
      'Công đoàn tỉnh tổ chức hội nghị tổng kết năm',
      'Chữ có dấu ở đây',
    ])
  })
})

it('keeps how a paragraph stands', () => {
  const body = p('giữa', CENTRED) + p('trái')
  expect(paragraphs(read({ body })).map(({ align }) => align)).toEqual(['center', null])
})
