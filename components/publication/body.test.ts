import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { BodyNode, FileView, PictureView } from '@/data/views'
import { Body } from '@/components/publication/body'

const htmlOf = (...nodes: BodyNode[]) => renderToStaticMarkup(createElement(Body, { nodes }))

describe('text', () => {
  const children = [{ type: 'text' as const, text: 'Chữ', marks: [] }]

  test('runs as the page does', () => {
    expect(htmlOf({ type: 'paragraph', children })).toBe('<p>Chữ</p>')
  })

  test('in another language says in which, inside what it looks like', () => {
    expect(
      htmlOf({
        type: 'paragraph',
        children: [
          { type: 'text', text: 'chương trình ', marks: [] },
          { type: 'text', text: 'Better Work', marks: ['italic'], lang: 'en' },
        ],
      }),
    ).toBe('<p>chương trình <em><span lang="en">Better Work</span></em></p>')
  })

  test.each(['center', 'right'] as const)('stands %s where the editor put it there', (align) => {
    expect(
      htmlOf(
        { type: 'paragraph', align, children },
        { type: 'heading', level: 2, align, children },
      ),
    ).toBe(`<p class="align-${align}">Chữ</p><h2 class="align-${align}">Chữ</h2>`)
  })
})

describe('a file', () => {
  const file: FileView = {
    href: '/api/media/file/a.pdf',
    name: 'Công văn 178',
    type: 'pdf',
    mimeType: 'application/pdf',
    size: 1_300_000,
  }
  const htmlOfFile = (more: Partial<FileView>) =>
    htmlOf({ type: 'file', file: { ...file, ...more } })

  test('is a link with its name, type and size', () => {
    expect(htmlOfFile({})).toBe(
      '<div class="attachment"><a href="/api/media/file/a.pdf" type="application/pdf">Công văn 178 <span class="meta">(PDF, 1,2 MB)</span></a></div>',
    )
  })

  test('without a name is called by its type', () => {
    expect(htmlOfFile({ name: null, size: null })).toContain(
      'Tệp PDF <span class="meta">(PDF)</span>',
    )
  })

  test.each(['audio', 'video'] as const)(
    'with %s is played where it stands, once the reader asks for it',
    (type) => {
      const html = htmlOfFile({ type, href: '/api/media/file/a', mimeType: null })
      expect(html).toContain(
        `<${type} src="/api/media/file/a" controls="" preload="none" aria-label="Mở: Công văn 178"></${type}>`,
      )
      expect(html).toContain('<a href="/api/media/file/a" download="">Tải tệp về máy: Công văn 178')
    },
  )
})

const picture = (name: string): PictureView => ({
  src: `/api/media/file/${name}-1600.webp`,
  original: `/api/media/file/${name}.jpg`,
  width: 1600,
  height: 1200,
  square: null,
  cuts: [{ src: `/api/media/file/${name}-640x400.webp`, width: 640 }],
  share: { src: `/api/media/file/${name}.jpg`, width: 1600, height: 1200 },
  alt: `Ảnh ${name}`,
  caption: null,
  credit: 'Minh An',
  sources: [{ src: `/api/media/file/${name}-1600.webp`, width: 1600 }],
})

test('a gallery shows each picture cut alike, as a link to all of it', () => {
  const html = htmlOf({ type: 'gallery', pictures: [picture('a'), picture('b')] })
  expect(html).toContain('<ul class="gallery" aria-label="Bộ ảnh, 2 ảnh">')
  expect(html).toContain(
    '<a href="/api/media/file/a-1600.webp"><img class="picture" src="/api/media/file/a-640x400.webp"',
  )
  expect(html).toContain('alt="Ảnh b"')
  expect(html).not.toContain('style=')
})

describe('a video of another site', () => {
  const embed = 'https://www.youtube-nocookie.com/embed/aBcDeF-12_3?autoplay=1'
  const href = 'https://youtu.be/aBcDeF-12_3'
  const html = htmlOf({
    type: 'video',
    video: { title: 'Lễ kỷ niệm', href, site: 'YouTube', embed, picture: picture('a') },
  })

  test('is a link to it, with a picture of ours', () => {
    expect(html).toContain(`<a href="${href}" rel="external noopener" data-embed="${embed}"`)
    expect(html).toContain('Xem video: Lễ kỷ niệm')
    expect(html).toContain('chỉ được tải khi bạn bấm xem')
  })

  test('asks nothing of that site by itself', () => {
    expect(html).not.toContain('<iframe')
    expect(html).not.toMatch(/(?:src|srcSet|poster)="https?:/i)
  })
})
