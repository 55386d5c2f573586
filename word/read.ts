import { guessLegacyEncoding } from '@/text/legacy-encodings'
import type { Dropped, WordBlock, WordDocument, WordInline } from '@/word/document'
import { plainText } from '@/word/document'
import { readFormats } from '@/word/formats'
import type { WordParts } from '@/word/package'
import { openPackage } from '@/word/package'
import { readBlocks } from '@/word/read-blocks'
import type { BadFile } from '@/word/refusals'
import type { Reading } from '@/word/reading'
import { elementsOf, findAll, parseXml, type XmlElement } from '@/word/xml'

export interface ReadOptions {
  /** For text in no old font that is written in an old encoding all the same: on request only. */
  assume?: 'tcvn3' | 'vni' | null
}

export type ReadWord =
  { ok: true; document: WordDocument; parts: WordParts } | { ok: false; reason: BadFile }

/** Reads a .docx: everything that is said in it, and an account of what is left behind. */
export function readWord(bytes: Uint8Array, { assume = null }: ReadOptions = {}): ReadWord {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const { parts } = opened
  const folder = parts.main.replace(/[^/]*$/, '')
  const content = parts.read(parts.main)
  const main = content && parseXml(content, 'w:document')
  const body = main && elementsOf(main, 'w:body')[0]
  if (!main || !body) return { ok: false, reason: 'damaged' }

  const partOf = (path: string, root: string) => {
    const bytesOfPart = parts.read(path)
    return bytesOfPart && parseXml(bytesOfPart, root)
  }
  const formats = readFormats({
    styles: partOf(`${folder}styles.xml`, 'w:styles'),
    numbering: partOf(`${folder}numbering.xml`, 'w:numbering'),
    theme: partOf(`${folder}theme/theme1.xml`, 'a:theme'),
  })
  const shared = {
    formats,
    assume,
    dropped: new Map<Dropped, number>(),
    textBoxes: [],
    decoded: { tcvn3: 0, vni: 0 },
    undecoded: [],
    noteOrder: [],
  }
  const readingOf = (path: string): Reading => ({ ...shared, targets: targetsOf(parts, path) })
  const reading = readingOf(parts.main)
  const blocks = readBlocks(body, reading)
  const notes = readNotes({
    order: reading.noteOrder,
    footnotes: partOf(`${folder}footnotes.xml`, 'w:footnotes'),
    endnotes: partOf(`${folder}endnotes.xml`, 'w:endnotes'),
    footnoteReading: readingOf(`${folder}footnotes.xml`),
    endnoteReading: readingOf(`${folder}endnotes.xml`),
  })
  if (findAll(body, 'w:headerReference').length + findAll(body, 'w:footerReference').length > 0) {
    shared.dropped.set('headers', 1)
  }
  const document: WordDocument = {
    blocks,
    notes,
    dropped: Object.fromEntries(shared.dropped),
    textBoxes: reading.textBoxes,
    decoded: shared.decoded,
    suspected: guessLegacyEncoding(reading.undecoded.join(' ')),
  }
  return isEmpty(blocks) ? { ok: false, reason: 'empty' } : { ok: true, document, parts }
}

interface Notes {
  order: readonly string[]
  footnotes: XmlElement | null
  endnotes: XmlElement | null
  footnoteReading: Reading
  endnoteReading: Reading
}

/** The notes that the text refers to, each as one line of text. */
function readNotes({ order, footnotes, endnotes, ...readings }: Notes): WordInline[][] {
  return order.map((reference) => {
    const [kind, id] = reference.split(' ')
    const root = kind === 'footnote' ? footnotes : endnotes
    const note = elementsOf(root, `w:${kind}`).find(({ attributes }) => attributes['w:id'] === id)
    if (!note) return []
    const reading = kind === 'footnote' ? readings.footnoteReading : readings.endnoteReading
    return readBlocks(note, reading).flatMap((block, index) => {
      if (block.type === 'table') return []
      const inlines = block.inlines.filter(({ type }) => type !== 'picture' && type !== 'note')
      return index === 0 ? trimStart(inlines) : [{ type: 'break' as const }, ...inlines]
    })
  })
}

/** Behind the number of a note Word puts a space. */
function trimStart(inlines: WordInline[]): WordInline[] {
  const [first, ...rest] = inlines
  if (first?.type !== 'text') return inlines
  const text = first.text.trimStart()
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest]
}

/** What the relations of a part point to: addresses as they are, files as paths in the package. */
function targetsOf(parts: WordParts, path: string): Reading['targets'] {
  const folder = path.replace(/[^/]*$/, '')
  const name = path.slice(folder.length)
  const relations = parts.read(`${folder}_rels/${name}.rels`)
  const root = relations && parseXml(relations, 'Relationships')
  return new Map(
    elementsOf(root, 'Relationship').map(({ attributes }) => {
      const target = attributes.Target ?? ''
      const isExternal = attributes.TargetMode === 'External'
      return [
        attributes.Id ?? '',
        { isExternal, target: isExternal ? target : resolve(folder, target) },
      ]
    }),
  )
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.slice(1) : folder + target
  const path: string[] = []
  for (const step of steps.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

function isEmpty(blocks: readonly WordBlock[]): boolean {
  return blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      plainText(block.inlines).trim() === '' &&
      !block.inlines.some(({ type }) => type === 'picture'),
  )
}
