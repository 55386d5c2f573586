import type { SampleBlock } from './types'

/** The stored form of a rich text, as Lexical writes it; see `data/rich-text.ts` for the way back. */
export interface StoredRichText {
  [key: string]: unknown
  root: {
    type: string
    children: { type: string; version: number; [key: string]: unknown }[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
}

type Node = StoredRichText['root']['children'][number]

const ELEMENT = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

export function toStoredRichText(blocks: readonly SampleBlock[]): StoredRichText {
  return { root: { ...ELEMENT, type: 'root', children: blocks.map(toNode) } }
}

function toNode(block: SampleBlock): Node {
  switch (block.type) {
    case 'paragraph':
      return { ...ELEMENT, type: 'paragraph', textFormat: 0, children: [text(block.text)] }
    case 'heading':
      return { ...ELEMENT, type: 'heading', tag: 'h2', children: [text(block.text)] }
    case 'quote':
      return { ...ELEMENT, type: 'quote', children: [text(block.text)] }
    case 'list':
      return {
        ...ELEMENT,
        type: 'list',
        listType: 'bullet',
        start: 1,
        tag: 'ul',
        children: block.items.map((item, index) => ({
          ...ELEMENT,
          type: 'listitem',
          value: index + 1,
          children: [text(item)],
        })),
      }
    case 'table':
      return {
        ...ELEMENT,
        type: 'table',
        children: block.rows.map((row, index) => ({
          ...ELEMENT,
          type: 'tablerow',
          children: row.map((cell) => toCell(cell, index === 0)),
        })),
      }
  }
}

function toCell(content: string, isHeader: boolean): Node {
  return {
    ...ELEMENT,
    type: 'tablecell',
    headerState: isHeader ? 1 : 0,
    colSpan: 1,
    rowSpan: 1,
    children: [{ ...ELEMENT, type: 'paragraph', textFormat: 0, children: [text(content)] }],
  }
}

function text(content: string): Node {
  return {
    type: 'text',
    version: 1,
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    text: content,
  }
}
