/** What the text editor keeps, as far as words are concerned. */
interface RichTextNode {
  type?: string
  text?: string
  children?: RichTextNode[]
}

/** Each on lines of its own. */
const PARAGRAPHS = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablerow'])
/** What has no words says what it is. */
const WORDLESS: Record<string, string> = {
  upload: '[ảnh hoặc tệp]',
  block: '[khối nội dung]',
  horizontalrule: '[đường kẻ]',
  relationship: '[mục liên quan]',
}

/** The words of the text editor's document, a line a paragraph; empty when there are none. */
export function wordsOfRichText(value: unknown): string {
  const { root } = (value ?? {}) as { root?: RichTextNode }
  return root ? linesOf(root).join('').replace(/\n+$/, '') : ''
}

/** Whether a value is such a document. */
export function isRichText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'root' in value
}

/**
 * Whether two documents are the same to whoever reads them: their words, how these are set, pictures
 * and links. What the editor notes for itself does not count.
 */
export function isSameRichText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, withoutNotes) === JSON.stringify(other, withoutNotes)
}

const EDITORS_NOTES = new Set(['direction', 'id', 'textFormat', 'textStyle', 'version'])

function withoutNotes(key: string, value: unknown): unknown {
  return EDITORS_NOTES.has(key) ? undefined : value
}

function linesOf(node: RichTextNode): string[] {
  const { type = '', text, children = [] } = node
  if (typeof text === 'string') return [text]
  if (type === 'linebreak') return ['\n']
  if (type === 'tab') return ['\t']
  const wordless = WORDLESS[type]
  if (wordless) return [wordless, '\n']
  const inner = children.flatMap((child) => linesOf(child))
  // A list inside a list item has ended its line by itself.
  return PARAGRAPHS.has(type) && inner.at(-1) !== '\n' ? [...inner, '\n'] : inner
}
