import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { BodyNode, FileView } from '@/data/views'
import { Body } from '@/components/publication/body'

const htmlOf = (...nodes: BodyNode[]) => renderToStaticMarkup(createElement(Body, { nodes }))

describe('text', () => {
  const children = [{ type: 'text' as const, text: 'Chữ', marks: [] }]

  test('runs as the page does', () => {
    expect(htmlOf({ type: 'paragraph', children })).toBe('<p>Chữ</p>')
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
