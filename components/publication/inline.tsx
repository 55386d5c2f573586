import type { ReactNode } from 'react'
import type { InlineNode, TextMark } from '@/data/views'
import { labels } from '@/site/labels'

/** Runs of text, line breaks and links inside a block. */
export function Inline({ nodes }: { nodes: InlineNode[] }) {
  return nodes.map((node, index) => {
    switch (node.type) {
      case 'text':
        return <Marked key={index} {...node} />
      case 'break':
        return <br key={index} />
      case 'link':
        return (
          <a key={index} href={node.href} rel={node.external ? 'external noopener' : undefined}>
            <Inline nodes={node.children} />
            {node.external && <span className="sr-only"> {labels.publication.externalLink}</span>}
          </a>
        )
    }
  })
}

const MARK_ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
} as const satisfies Record<TextMark, string>

function Marked({ text, marks, lang }: Extract<InlineNode, { type: 'text' }>) {
  const words = lang === undefined ? text : <span lang={lang}>{text}</span>
  return marks.reduce<ReactNode>((inner, mark) => {
    const Mark = MARK_ELEMENTS[mark]
    return <Mark>{inner}</Mark>
  }, words)
}
