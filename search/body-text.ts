interface LexicalNode {
  type?: unknown
  text?: unknown
  children?: unknown
}

/** Nodes that stand inside a line; every other one begins a new line. */
const INLINE = new Set<unknown>(['text', 'link', 'autolink'])

/** What is read of a body (Lexical's stored JSON), a line for each paragraph, item and cell. */
export function bodyText(state: unknown): string {
  const root = (state as { root?: LexicalNode } | null | undefined)?.root
  return root === undefined
    ? ''
    : textOf(root)
        .replace(/\s*\n\s*/g, '\n')
        .trim()
}

function textOf({ type, text, children }: LexicalNode): string {
  if (typeof text === 'string') return text
  const inner = Array.isArray(children)
    ? children.map((child) => textOf(child as LexicalNode)).join('')
    : ''
  return INLINE.has(type) ? inner : `${inner}\n`
}
