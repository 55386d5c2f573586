import { describe, expect, test } from 'vitest'
import { toBody } from '@/data/rich-text'
import type { BodyNode, InlineNode } from '@/data/views'

interface Node {
  type: string
  [property: string]: unknown
}

const node = (type: string, children: Node[] = [], more: object = {}): Node => ({
  type,
  version: 1,
  children,
  ...more,
})
const text = (value: string, format = 0): Node => ({ type: 'text', text: value, format })
const paragraph = (...children: Node[]) => node('paragraph', children)
const item = (...children: Node[]) => node('listitem', children)
const bullets = (...items: Node[]) => node('list', items, { listType: 'bullet', tag: 'ul' })
const link = (fields: object, ...children: Node[]) => node('link', children, { fields })

const bodyOf = (...children: Node[]) => toBody({ root: node('root', children) })
const plain = (value: string): InlineNode => ({ type: 'text', text: value, marks: [] })
const inlinesOf = (...children: Node[]): InlineNode[] => {
  const [first] = bodyOf(paragraph(...children))
  return first?.type === 'paragraph' ? first.children : []
}

describe('a block', () => {
  test.each([null, undefined, {}, { root: {} }, { root: { children: [] } }])(
    'is not made of %j',
    (state) => {
      expect(toBody(state)).toEqual([])
    },
  )

  test('of text is a paragraph', () => {
    expect(bodyOf(paragraph(text('Một')))).toEqual([
      { type: 'paragraph', children: [plain('Một')] },
    ])
  })

  test('without text is dropped', () => {
    expect(bodyOf(paragraph(), paragraph(text('')), node('heading', [], { tag: 'h2' }))).toEqual([])
  })

  test.each([
    ['h2', 2],
    ['h3', 3],
    ['h4', 4],
    ['h1', 2],
    ['h6', 2],
  ])('with the tag %s is a heading of level %i', (tag, level) => {
    expect(bodyOf(node('heading', [text('Mục')], { tag }))).toEqual([
      { type: 'heading', level, children: [plain('Mục')] },
    ])
  })

  test.each([
    ['center', 'center'],
    ['right', 'right'],
    ['end', 'right'],
    ['justify', undefined],
    ['left', undefined],
    ['', undefined],
    ['constructor', undefined],
    [0, undefined],
  ])('with the format %j is aligned: %j', (format, align) => {
    const children = [plain('Một')]
    expect(
      bodyOf(
        node('paragraph', [text('Một')], { format }),
        node('heading', [text('Một')], { format, tag: 'h2' }),
      ),
    ).toEqual([
      { type: 'paragraph', align, children },
      { type: 'heading', level: 2, align, children },
    ])
  })

  test('that quotes is a quotation', () => {
    expect(bodyOf(node('quote', [text('Lời')]))).toEqual([
      { type: 'quote', children: [plain('Lời')] },
    ])
  })

  test('that is a line is a rule', () => {
    expect(bodyOf({ type: 'horizontalrule' })).toEqual([{ type: 'rule' }])
  })

  test('of an unknown kind keeps its text', () => {
    const unknown = node('callout', [node('inner', [text('Quan trọng')])])
    expect(bodyOf(unknown)).toEqual([{ type: 'paragraph', children: [plain('Quan trọng')] }])
  })

  test('of an unknown kind without text is dropped', () => {
    expect(bodyOf({ type: 'map', latitude: 15.5 })).toEqual([])
  })

  test('stands where the editor put it', () => {
    const body = bodyOf(paragraph(text('Một')), { type: 'horizontalrule' }, paragraph(text('Hai')))
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'rule', 'paragraph'])
  })
})

describe('a picture', () => {
  const media = {
    id: '0190',
    alt: 'Chuyền may',
    url: '/api/media/file/a.jpg',
    mimeType: 'image/jpeg',
    width: 800,
    height: 600,
  }

  test('is shown with its description', () => {
    expect(bodyOf({ type: 'upload', relationTo: 'media', value: media })).toMatchObject([
      { type: 'picture', picture: { src: media.url, alt: 'Chuyền may' } },
    ])
  })

  test.each(['0190', null, undefined])('that has been taken away (%j) is dropped', (value) => {
    expect(bodyOf({ type: 'upload', relationTo: 'media', value })).toEqual([])
  })
})

describe('a file', () => {
  const media = {
    id: '0190',
    caption: 'Công văn 178',
    alt: null,
    url: '/api/media/file/a.pdf',
    mimeType: 'application/pdf',
    filesize: 350_000,
  }
  const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })

  test('is led to, with its name, type and size', () => {
    expect(bodyOf(upload(media))).toEqual([
      {
        type: 'file',
        file: {
          href: '/api/media/file/a.pdf',
          name: 'Công văn 178',
          type: 'pdf',
          mimeType: 'application/pdf',
          size: 350_000,
        },
      },
    ])
  })

  test.each([
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word'],
    ['audio/mpeg', 'audio'],
    ['audio/x-m4a', 'audio'],
    ['video/mp4', 'video'],
    ['application/zip', 'other'],
    [null, 'other'],
  ])('that is %j is of the type %j', (mimeType, type) => {
    expect(bodyOf(upload({ ...media, mimeType }))).toMatchObject([{ file: { type, mimeType } }])
  })

  test('is named by its caption, else by its description, else by nobody', () => {
    const nameOf = (more: object) => bodyOf(upload({ ...media, ...more }))
    expect(nameOf({ alt: 'Mô tả' })).toMatchObject([{ file: { name: 'Công văn 178' } }])
    expect(nameOf({ caption: ' ', alt: 'Mô tả' })).toMatchObject([{ file: { name: 'Mô tả' } }])
    expect(nameOf({ caption: null })).toMatchObject([{ file: { name: null } }])
  })

  test('that is not there, or a picture that cannot be drawn, is dropped', () => {
    expect(bodyOf(upload({ ...media, url: null }))).toEqual([])
    expect(bodyOf(upload({ ...media, mimeType: 'image/png' }))).toEqual([])
  })
})

describe('a block of media', () => {
  const picture = {
    id: '0190',
    alt: 'Chuyền may',
    url: '/api/media/file/a.jpg',
    mimeType: 'image/jpeg',
    width: 800,
    height: 600,
  }
  const recording = { id: '0191', url: '/api/media/file/a.mp3', mimeType: 'audio/mpeg' }
  const film = { id: '0192', url: '/api/media/file/a.mp4', mimeType: 'video/mp4' }
  const block = (blockType: string, fields: object) => ({
    type: 'block',
    fields: { blockType, ...fields },
  })

  test('is a gallery of the pictures that are still there', () => {
    const [gallery] = bodyOf(block('gallery', { pictures: [picture, '0199', picture, null] }))
    expect(gallery).toMatchObject({ type: 'gallery', pictures: [{ alt: 'Chuyền may' }, {}] })
    expect(gallery).toHaveProperty('pictures.length', 2)
  })

  test('with one picture left is that picture, and with none is dropped', () => {
    expect(bodyOf(block('gallery', { pictures: [picture, '0199'] }))).toMatchObject([
      { type: 'picture', picture: { alt: 'Chuyền may' } },
    ])
    expect(bodyOf(block('gallery', { pictures: ['0199'] }), block('gallery', {}))).toEqual([])
  })

  test('is a video of another site, with a picture of ours', () => {
    const fields = { title: 'Lễ kỷ niệm', url: 'https://youtu.be/aBcDeF-12_3', poster: picture }
    expect(bodyOf(block('video', fields))).toMatchObject([
      {
        type: 'video',
        video: {
          title: 'Lễ kỷ niệm',
          href: 'https://youtu.be/aBcDeF-12_3',
          site: 'YouTube',
          picture: { src: '/api/media/file/a.jpg' },
        },
      },
    ])
  })

  test('is a link where we know no way to show the video', () => {
    const fields = { title: 'Lễ kỷ niệm', url: 'https://example.vn/video' }
    expect(bodyOf(block('video', fields))).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            href: 'https://example.vn/video',
            external: true,
            children: [plain('Lễ kỷ niệm')],
          },
        ],
      },
    ])
  })

  test('never follows an address that runs something', () => {
    expect(bodyOf(block('video', { title: 'A', url: 'javascript:alert(1)' }))).toEqual([])
  })

  test('is a recording or film of ours, played where it stands', () => {
    const fields = { title: 'Phát thanh số 5', file: recording }
    expect(bodyOf(block('audio', fields))).toMatchObject([
      { type: 'file', file: { type: 'audio', name: 'Phát thanh số 5' } },
    ])
    expect(bodyOf(block('video', { title: 'Phim', file: film, poster: picture }))).toMatchObject([
      { type: 'file', file: { type: 'video', name: 'Phim', poster: '/api/media/file/a.jpg' } },
    ])
    expect(bodyOf(block('audio', { title: 'Phim', file: film }))).toEqual([])
  })
})

describe('a list', () => {
  test('with numbers is ordered, one with dots is not', () => {
    const numbers = node('list', [item(text('Một'))], { listType: 'number', tag: 'ol' })
    expect(bodyOf(numbers, bullets(item(text('Một'))))).toEqual([
      { type: 'list', ordered: true, items: [{ children: [plain('Một')], nested: [] }] },
      { type: 'list', ordered: false, items: [{ children: [plain('Một')], nested: [] }] },
    ])
  })

  test('within a list stands inside the item before it, at any depth', () => {
    const deepest = bullets(item(text('Sâu nhất')))
    const inner = bullets(item(text('Trong')), item(deepest))
    expect(bodyOf(bullets(item(text('Ngoài')), item(inner), item(text('Tiếp'))))).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [plain('Ngoài')],
            nested: [
              {
                type: 'list',
                ordered: false,
                items: [
                  {
                    children: [plain('Trong')],
                    nested: [
                      {
                        type: 'list',
                        ordered: false,
                        items: [{ children: [plain('Sâu nhất')], nested: [] }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          { children: [plain('Tiếp')], nested: [] },
        ],
      },
    ])
  })

  test('that begins with a nested list keeps it', () => {
    const [list] = bodyOf(bullets(item(bullets(item(text('Trong'))))))
    expect(textOf([list!])).toBe('Trong')
  })
})

describe('a table', () => {
  const cell = (content: string, more: object = {}) =>
    node('tablecell', content === '' ? [] : [paragraph(text(content))], more)
  const [table] = bodyOf(
    node('table', [
      node('tablerow', [cell('Năm', { headerState: 1 }), cell('Tin', { headerState: 3 })]),
      node('tablerow', [cell('2018', { headerState: 2 }), cell('240', { headerState: 0 })]),
      node('tablerow', [cell('Cộng', { colSpan: 2, rowSpan: 3 }), cell('')]),
    ]),
  )
  const rows = table?.type === 'table' ? table.rows : []

  test('keeps its rows and cells', () => {
    expect(rows.map((row) => row.map(({ children }) => textOf(children)))).toEqual([
      ['Năm', 'Tin'],
      ['2018', '240'],
      ['Cộng', ''],
    ])
  })

  test('tells headers of rows and columns from other cells', () => {
    expect(rows.map((row) => row.map(({ header }) => header))).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ])
  })

  test('keeps merged cells', () => {
    expect(rows[2]?.[0]).toMatchObject({ colSpan: 2, rowSpan: 3 })
    expect(rows[0]?.[0]).toMatchObject({ colSpan: 1, rowSpan: 1 })
  })
})

describe('text', () => {
  test.each([
    [1, ['bold']],
    [2, ['italic']],
    [4, ['strikethrough']],
    [8, ['underline']],
    [16, ['code']],
    [32, ['sub']],
    [64, ['sup']],
    [11, ['bold', 'italic', 'underline']],
    [0, []],
    [1024, []],
  ])('with the format %i is marked as %j', (format, marks) => {
    expect(inlinesOf(text('chữ', format))).toEqual([{ type: 'text', text: 'chữ', marks }])
  })

  test('that is marked as foreign keeps its language', () => {
    expect(inlinesOf({ ...text('Better Work', 2), $: { lang: 'en' } })).toEqual([
      { type: 'text', text: 'Better Work', marks: ['italic'], lang: 'en' },
    ])
  })

  test.each([{ lang: 'xx' }, { lang: 'constructor' }, { lang: 1 }, { color: 'red' }, {}])(
    'with the state %j is Vietnamese like any other',
    (state) => {
      expect(inlinesOf({ ...text('Một'), $: state })).toEqual([plain('Một')])
    },
  )

  test('keeps its line breaks', () => {
    expect(inlinesOf(text('một'), { type: 'linebreak' }, text('hai'))).toEqual([
      plain('một'),
      { type: 'break' },
      plain('hai'),
    ])
  })

  test('inside an unknown inline node is kept', () => {
    expect(inlinesOf(node('mention', [text('@Minh An')]), { type: 'emoji' })).toEqual([
      plain('@Minh An'),
    ])
  })
})

describe('a link', () => {
  test.each([
    ['https://example.vn/a', true],
    ['http://example.vn', true],
    ['HTTPS://EXAMPLE.VN', true],
    ['/tin-tuc/a', false],
    ['#dau', false],
    ['mailto:a@example.vn', false],
    ['tel:+84235123456', false],
  ])('to %s is followed (elsewhere: %s)', (url, external) => {
    expect(inlinesOf(link({ linkType: 'custom', url }, text('xem', 1)))).toEqual([
      {
        type: 'link',
        href: url,
        external,
        children: [{ type: 'text', text: 'xem', marks: ['bold'] }],
      },
    ])
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//example.com',
    '/\\example.com',
    '/\t/example.com',
    'example.com',
    '',
    undefined,
  ])('to %j is dropped and its text kept', (url) => {
    expect(inlinesOf(link({ linkType: 'custom', url }, text('xem')))).toEqual([plain('xem')])
  })

  test('that the editor made by itself is followed like any other', () => {
    const auto = node('autolink', [text('example.vn')], {
      fields: { linkType: 'custom', url: 'https://example.vn' },
    })
    expect(inlinesOf(auto)).toMatchObject([{ type: 'link', href: 'https://example.vn' }])
  })

  test.each([
    ['news', '/tin-tuc/a'],
    ['articles', '/bai-viet/a'],
    ['episodes', '/chuong-trinh/a'],
    ['campaigns', '/chuyen-de/a'],
    ['pages', '/a'],
  ])('to one of our %s leads to its address', (relationTo, href) => {
    const doc = { relationTo, value: { id: '0190', slug: 'a' } }
    expect(inlinesOf(link({ linkType: 'internal', doc }, text('xem')))).toEqual([
      { type: 'link', href, external: false, children: [plain('xem')] },
    ])
  })

  test.each([
    ['an item that readers cannot see', { relationTo: 'news', value: '0190' }],
    ['an item that is no longer there', { relationTo: 'news', value: null }],
    ['an item without an address', { relationTo: 'news', value: { id: '0190', slug: null } }],
    ['something that has no page', { relationTo: 'users', value: { id: '0190', slug: 'a' } }],
    ['nothing', undefined],
  ])('to %s keeps its text', (_, doc) => {
    const fields = { linkType: 'internal', doc, url: 'https://example.vn' }
    expect(inlinesOf(link(fields, text('xem')))).toEqual([plain('xem')])
  })

  test('without text is dropped', () => {
    expect(bodyOf(paragraph(link({ linkType: 'custom', url: 'https://example.vn' })))).toEqual([])
  })

  test('without fields keeps its text', () => {
    expect(inlinesOf(node('link', [text('xem')]))).toEqual([plain('xem')])
  })
})

/** All text of some blocks, in reading order. */
function textOf(nodes: (BodyNode | InlineNode)[]): string {
  return nodes
    .map((each) => {
      if (each.type === 'text') return each.text
      if (each.type === 'list') {
        return each.items.map(({ children, nested }) => textOf([...children, ...nested])).join('')
      }
      return 'children' in each ? textOf(each.children) : ''
    })
    .join('')
}
