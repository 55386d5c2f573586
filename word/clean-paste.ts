import { parseDocument } from 'htmlparser2'
import type { DraftBlock } from '@/word/draft'
import { toHtml } from '@/word/draft-html'
import { type PastedItem, readPasted } from '@/word/read-pasted'

/**
 * HTML from the clipboard (Word, Word on the web, Google Docs, LibreOffice, any page) as HTML that
 * says only what a body can hold: headings h2 to h4, bold, italics, lists, tables, links. Word's
 * lists, which are paragraphs with a marker in them (facebook/lexical #4761), become lists. Fonts,
 * colours, empty paragraphs and comments are gone; old encodings are decoded where a font tells of
 * them. A picture that is not in the clipboard itself becomes a sentence that asks for it: Payload
 * would fetch it from elsewhere and store a broken node (payload #14657).
 */
export function cleanPaste(html: string): string {
  const items = readPasted(parseDocument(fragmentOf(html)))
  return toHtml(gatherLists(withLevels(items)))
}

/** Whether there is nothing but one picture from elsewhere. */
export function isOnePicture(html: string): boolean {
  const items = readPasted(parseDocument(fragmentOf(html)))
  return items.length === 1 && items[0]?.type === 'foreignPicture'
}

/** What was selected; around it stand the styles of the whole document. */
function fragmentOf(html: string): string {
  return /<!--\s*StartFragment\s*-->([\s\S]*)<!--\s*EndFragment\s*-->/i.exec(html)?.[1] ?? html
}

/** The levels that are used, from the top: h2 to h4 without gaps. */
function withLevels(items: readonly PastedItem[]): PastedItem[] {
  const used = items.flatMap((item) => (item.type === 'pastedHeading' ? [item.level] : []))
  const levels = [...new Set(used)].toSorted((one, other) => one - other)
  return items.map((item) =>
    item.type === 'pastedHeading'
      ? { ...item, level: Math.min(levels.indexOf(item.level), 2) + 2 }
      : item,
  )
}

type Block = DraftBlock | { type: 'foreignPicture'; alt: string }

/** Items of lists one after another become lists inside lists. */
function gatherLists(items: readonly PastedItem[]): Block[] {
  const blocks: Block[] = []
  let open: { level: number; list: Extract<DraftBlock, { type: 'list' }> }[] = []
  for (const item of items) {
    if (item.type === 'pastedItem') {
      open = open.filter(({ level }) => level <= item.level)
      const same = open.at(-1)
      const made = { inlines: item.inlines, nested: null }
      if (same?.level === item.level && same.list.isOrdered === item.isOrdered) {
        same.list.items.push(made)
        continue
      }
      const list = { type: 'list' as const, isOrdered: item.isOrdered, items: [made] }
      open = open.filter(({ level }) => level < item.level)
      const parent = open.at(-1)?.list.items.at(-1)
      if (parent && parent.nested === null) parent.nested = list
      else blocks.push(list)
      open.push({ level: item.level, list })
      continue
    }
    open = []
    if (item.type === 'pastedHeading') {
      blocks.push({ type: 'heading', level: item.level as 2 | 3 | 4, inlines: item.inlines })
    } else blocks.push(item)
  }
  return blocks
}
