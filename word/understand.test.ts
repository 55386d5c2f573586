import { describe, expect, it } from 'vitest'
import {
  BOLD,
  CENTRED,
  docx,
  HEADINGS,
  ITALIC,
  listed,
  LISTS,
  p,
  picture,
  PIXEL,
  r,
  RIGHT,
  styled,
} from '@/word/docx.fixture'
import { splitCaption } from '@/word/captions'
import type { WordDraft } from '@/word/draft'
import { wordsOfInlines } from '@/word/draft'
import { readWord } from '@/word/read'
import { understand } from '@/word/understand'

const LEAD = 'Sáng 12/5, gần 300 công nhân may gặp gỡ lãnh đạo tỉnh để nói về bữa ăn ca.'
const TEXT = 'Ban chấp hành công đoàn cơ sở đã ghi lại từng ý kiến và hẹn trả lời trong tuần.'
const FILES = {
  rId1: { path: 'word/media/image1.png', bytes: PIXEL },
  rId2: { path: 'word/media/image2.png', bytes: PIXEL },
}

function understood(body: string, more: Partial<Parameters<typeof docx>[0]> = {}): WordDraft {
  const found = readWord(docx({ body, styles: HEADINGS, numbering: LISTS, files: FILES, ...more }))
  if (!found.ok) throw new Error(found.reason)
  return understand(found.document)
}

/** What stays in the text, a line each. */
const rest = ({ blocks, leftOut }: WordDraft) =>
  blocks
    .filter((_, index) => !leftOut.includes(index))
    .map((block) => ('inlines' in block ? wordsOfInlines(block.inlines) : block.type))

describe('the head', () => {
  it.each([
    ['bold', p('Tết sum vầy ở Quế Sơn', '', BOLD)],
    ['centred', p('Tết sum vầy ở Quế Sơn', CENTRED)],
    ['a heading', p('Tết sum vầy ở Quế Sơn', styled('Heading1'))],
    ['the first line, without a full stop', p('Tết sum vầy ở Quế Sơn')],
  ])('has a title that is %s', (_, title) => {
    const draft = understood(title + p(TEXT))
    expect(draft).toMatchObject({ title: 'Tết sum vầy ở Quế Sơn', lead: '' })
    expect(rest(draft)).toEqual([TEXT])
  })

  it('has no title when the first line is a sentence: the person writes one', () => {
    const draft = understood(p(LEAD) + p(TEXT))
    expect(draft.title).toBe('')
    expect(rest(draft)).toEqual([LEAD, TEXT])
  })

  it.each([
    ['bold', BOLD],
    ['slanted', ITALIC],
  ])('has a lead that is %s, also below a picture', (_, form) => {
    const title = p('TẾT SUM VẦY', CENTRED, BOLD)
    for (const between of ['', p(picture('rId1'))]) {
      const draft = understood(title + between + p(LEAD, '', form) + p(TEXT))
      expect(draft).toMatchObject({ title: 'TẾT SUM VẦY', lead: LEAD })
      expect(rest(draft)).toEqual([...(between ? ['picture'] : []), TEXT])
    }
  })

  it('joins a title in capitals that stands in two lines', () => {
    const body =
      p('CÔNG NHÂN MAY QUẾ SƠN', CENTRED, BOLD) + p('GÓP Ý VỀ BỮA ĂN CA', CENTRED, BOLD) + p(TEXT)
    expect(understood(body).title).toBe('CÔNG NHÂN MAY QUẾ SƠN GÓP Ý VỀ BỮA ĂN CA')
  })

  it('passes over the letterhead, and joins a kind of document with what it is about', () => {
    const head = [
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 178 /BC-LĐLĐ',
      'Quảng Nam, ngày 25 tháng 7 năm 2022',
    ].map((line) => p(line, CENTRED, BOLD))
    const body =
      head.join('') +
      p('BÁO CÁO', CENTRED, BOLD) +
      p('Kết quả tháng công nhân', CENTRED, BOLD) +
      p(TEXT)
    const draft = understood(body)
    expect(draft.title).toBe('Báo cáo kết quả tháng công nhân')
    expect(rest(draft)).toEqual([TEXT])
  })
})

describe('the end', () => {
  const title = p('Tết sum vầy', CENTRED, BOLD) + p(TEXT)

  it.each([
    ['named', p('Tác giả: Nguyễn Văn A'), 'Nguyễn Văn A'],
    ['named with the pictures', p('Bài, ảnh: Trần Thị B', RIGHT, BOLD), 'Trần Thị B'],
    ['alone at the right', p('Lê Văn C', RIGHT), 'Lê Văn C'],
    ['alone and bold', p('Lê Văn C', '', BOLD), 'Lê Văn C'],
    ['two of them', p('Kim Lan – Ngọc Ánh', RIGHT, BOLD), 'Kim Lan – Ngọc Ánh'],
  ])('has an author: %s', (_, line, byline) => {
    const draft = understood(title + line)
    expect(draft.byline).toBe(byline)
    expect(rest(draft)).toEqual([TEXT])
  })

  it.each([
    ['a sentence', p('Hoạt động diễn ra tại Quế Sơn.', RIGHT)],
    ['a name within the text', p('Nguyễn Văn A')],
  ])('has no author when the last line is %s', (_, line) => {
    expect(understood(title + line).byline).toBe('')
  })

  it('gives the pictures to whoever is named for them', () => {
    const draft = understood(
      title + p(picture('rId1')) + p(TEXT) + p('Tin: Kim Lan – Ảnh: Ngọc Ánh'),
    )
    expect(draft.byline).toBe('Kim Lan')
    expect(draft.pictures).toMatchObject([{ credit: 'Ngọc Ánh' }])
  })

  it('leaves out who receives and who signed an official document', () => {
    const end =
      p('Nơi nhận:', '', BOLD) + p('Lưu: VT', listed(1)) + p('TM. BAN THƯỜNG VỤ', CENTRED, BOLD)
    expect(rest(understood(title + end))).toEqual([TEXT])
  })
})

describe('pictures', () => {
  it('take the caption below them, and their credit', () => {
    const body =
      p('Tết sum vầy', CENTRED, BOLD) +
      p(picture('rId1')) +
      p('Công nhân nhận quà Tết. Ảnh: Kim Lan', CENTRED, ITALIC) +
      p(TEXT) +
      p(picture('rId2', 'Đoàn viên hiến máu')) +
      p(TEXT)
    const draft = understood(body)
    expect(draft.pictures).toEqual([
      {
        path: 'word/media/image1.png',
        caption: 'Công nhân nhận quà Tết.',
        credit: 'Kim Lan',
        alt: '',
      },
      { path: 'word/media/image2.png', caption: '', credit: '', alt: 'Đoàn viên hiến máu' },
    ])
    expect(rest(draft)).toEqual(['picture', TEXT, 'picture', TEXT])
  })

  it.each([
    ['Hình 2. Đoàn viên hiến máu', 'Đoàn viên hiến máu', ''],
    ['Đoàn viên hiến máu (Ảnh: Ngọc Ánh)', 'Đoàn viên hiến máu', 'Ngọc Ánh'],
    ['Ảnh: Ngọc Ánh', '', 'Ngọc Ánh'],
    [
      'Ảnh: Công nhân may tại chuyền số 3 của nhà máy',
      'Công nhân may tại chuyền số 3 của nhà máy',
      '',
    ],
    ['Nguồn: Báo Lao Động', '', 'Báo Lao Động'],
    ['', '', ''],
  ])('read the caption %j', (text, caption, credit) => {
    expect(splitCaption(text)).toEqual({ caption, credit })
  })

  it('keep no description that Word made up', () => {
    const made = 'A group of people sitting Description automatically generated'
    expect(understood(p(TEXT) + p(picture('rId1', made))).pictures[0]?.alt).toBe('')
    expect(understood(p(TEXT) + p(picture('rId1', 'IMG_0042.jpg'))).pictures[0]?.alt).toBe('')
  })
})

describe('the text', () => {
  const title = p('Tết sum vầy', styled('Heading1'))

  it('has headings from h2 without gaps, bold only by being headings', () => {
    const draft = understood(
      p('Tết sum vầy', CENTRED, BOLD) +
        p('Sâu ngay', styled('Heading3')) +
        p('Một', styled('Heading1')) +
        p('Ba', styled('Heading3')) +
        p(TEXT),
    )
    expect(
      draft.blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])),
    ).toEqual([2, 2, 3])
    expect(draft.blocks[2]).toMatchObject({ inlines: [{ text: 'Một', marks: [] }] })
  })

  it('takes short bold lines for headings where nobody used styles, and says how many', () => {
    const plain = p('Tết sum vầy', CENTRED, BOLD) + p(TEXT) + p('Bữa ăn ca', '', BOLD) + p(TEXT)
    expect(understood(plain)).toMatchObject({
      boldHeadings: 1,
      blocks: [{}, {}, { type: 'heading' }, {}],
    })
    expect(understood(plain + p('Mục', styled('Heading2')) + p(TEXT)).boldHeadings).toBe(0)
  })

  it('has lists inside lists', () => {
    const draft = understood(
      title +
        p('a', listed(1)) +
        p('a1', listed(2, 1)) +
        p('a2', listed(2, 1)) +
        p('b', listed(1)) +
        p(TEXT) +
        p('c', listed(1)),
    )
    const item = (text: string, nested: object | null = null) => ({
      inlines: [{ type: 'text', text, marks: [] }],
      nested,
    })
    expect(draft.blocks.slice(1)).toEqual([
      {
        type: 'list',
        isOrdered: false,
        items: [
          item('a', { type: 'list', isOrdered: true, items: [item('a1'), item('a2')] }),
          item('b'),
        ],
      },
      expect.objectContaining({ type: 'paragraph' }),
      { type: 'list', isOrdered: false, items: [item('c')] },
    ])
  })

  it('has footnotes at its end, behind a rule', () => {
    const draft = understood(title + p(r(TEXT) + '<w:r><w:footnoteReference w:id="2"/></w:r>'), {
      footnotes: `<w:footnote w:id="2">${p(' Nghị định 30/2020')}</w:footnote>`,
    })
    expect(rest(draft)).toEqual([`${TEXT}[1]`, 'rule', '[1] Nghị định 30/2020'])
  })

  it('is a tin when it is short, and a bài when it is long', () => {
    expect(understood(title + p(TEXT)).kind).toBe('news')
    expect(understood(title + p(`${TEXT} `.repeat(40))).kind).toBe('articles')
  })
})
