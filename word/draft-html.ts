import type { Mark, WordText } from '@/word/document'
import type { DraftBlock, DraftInline, DraftList } from '@/word/draft'

const TAGS: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  sub: 'sub',
  sup: 'sup',
}

/** Blocks as plain HTML without attributes but those that mean something. */
export function toHtml(
  blocks: readonly (DraftBlock | { type: 'foreignPicture'; alt: string })[],
): string {
  return blocks.map(block).join('')
}

function block(one: DraftBlock | { type: 'foreignPicture'; alt: string }): string {
  switch (one.type) {
    case 'heading':
      return `<h${one.level}>${inlines(one.inlines)}</h${one.level}>`
    case 'paragraph':
      return `<p>${inlines(one.inlines)}</p>`
    case 'quote':
      return `<blockquote>${inlines(one.inlines)}</blockquote>`
    case 'list':
      return list(one)
    case 'table':
      return `<table><tbody>${one.rows.map(row).join('')}</tbody></table>`
    case 'picture':
      return `<img src="${escape(one.path)}">`
    case 'foreignPicture': {
      const what = one.alt === '' ? '' : `: ${one.alt}`
      return `<p><strong>${escape(`[Ảnh chưa có${what}. Hãy tải ảnh lên rồi xoá dòng này.]`)}</strong></p>`
    }
    case 'rule':
      return '<hr>'
  }
}

function list({ isOrdered, items }: DraftList): string {
  const tag = isOrdered ? 'ol' : 'ul'
  const inside = items.map(
    ({ inlines: own, nested }) => `<li>${inlines(own)}${nested ? list(nested) : ''}</li>`,
  )
  return `<${tag}>${inside.join('')}</${tag}>`
}

function row(cells: Extract<DraftBlock, { type: 'table' }>['rows'][number]): string {
  const inside = cells.map(({ isHeader, colSpan, rowSpan, lines }) => {
    const tag = isHeader ? 'th' : 'td'
    const spans = [
      colSpan > 1 ? ` colspan="${colSpan}"` : '',
      rowSpan > 1 ? ` rowspan="${rowSpan}"` : '',
    ].join('')
    return `<${tag}${spans}>${lines.map((line) => `<p>${inlines(line)}</p>`).join('')}</${tag}>`
  })
  return `<tr>${inside.join('')}</tr>`
}

function inlines(all: readonly DraftInline[]): string {
  return all
    .map((inline) => {
      if (inline.type === 'break') return '<br>'
      if (inline.type === 'text') return text(inline)
      return `<a href="${escape(inline.href)}">${inline.children.map(text).join('')}</a>`
    })
    .join('')
}

function text({ text: words, marks }: WordText): string {
  return marks.reduce((inner, mark) => `<${TAGS[mark]}>${inner}</${TAGS[mark]}>`, escape(words))
}

function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
