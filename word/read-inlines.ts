import { decodeLegacy, encodingOfFont, type LegacyEncoding } from '@/text/legacy-encodings'
import type { Mark, WordInline, WordText } from '@/word/document'
import type { RunFormat } from '@/word/formats'
import { drop, type Reading } from '@/word/reading'
import { childOf, elementsOf, findAll, textOf, type XmlElement } from '@/word/xml'

/** A text whose encoding is not taken out yet: VNI parts letters from their marks between runs. */
interface RawText {
  type: 'raw'
  text: string
  marks: Mark[]
  encoding: LegacyEncoding | null
  href: string | null
}

type Raw = RawText | Exclude<WordInline, { type: 'text' | 'link' }>

/** A field as Word writes it, begin … separate … end; only links mean something to readers. */
interface Field {
  instruction: string
  isResult: boolean
}

interface Context {
  reading: Reading
  paragraph: XmlElement | null
  href: string | null
  fields: Field[]
}

const WRAPPERS = new Set(['w:smartTag', 'w:customXml', 'w:sdt', 'w:sdtContent', 'w:fldSimple'])
const CHANGES_KEPT = new Set(['w:ins', 'w:moveTo'])
const CHANGES_LEFT_OUT = new Set(['w:del', 'w:moveFrom'])
const OUR_FONTS_SAY_NOTHING = /^(Times New Roman|Arial|Calibri|Tahoma|Cambria|Aptos)/

/** What stands in a paragraph, with tracked changes accepted. */
export function readInlines(
  element: XmlElement,
  paragraph: XmlElement | null,
  reading: Reading,
): WordInline[] {
  const raw = readRuns(element, { reading, paragraph, href: null, fields: [] })
  return toInlines(joinTexts(raw), reading)
}

function readRuns(parent: XmlElement, context: Context): Raw[] {
  const { reading } = context
  return elementsOf(parent).flatMap((element): Raw[] => {
    if (element.name === 'w:r') return readRun(element, context)
    if (element.name === 'w:hyperlink') {
      return readRuns(element, { ...context, href: linkOf(element, reading) ?? context.href })
    }
    if (CHANGES_LEFT_OUT.has(element.name)) drop(reading, 'deletions')
    if (CHANGES_KEPT.has(element.name)) {
      drop(reading, 'insertions')
      return readRuns(element, context)
    }
    if (WRAPPERS.has(element.name)) return readRuns(element, context)
    if (element.name === 'm:oMath' || element.name === 'm:oMathPara') {
      drop(reading, 'formulas')
      const text = findAll(element, 'm:t').map(textOf).join('')
      return [{ type: 'raw', text, marks: [], encoding: null, href: null }]
    }
    return []
  })
}

/** Only what leads somewhere outside the file; a place within it has no address of its own. */
function linkOf(element: XmlElement, { targets }: Reading): string | null {
  const found = targets.get(element.attributes['r:id'] ?? '')
  return found?.isExternal === true ? safeLink(found.target) : null
}

function safeLink(address: string): string | null {
  return /^(https?:\/\/|mailto:|tel:)\S+$/i.test(address.trim()) ? address.trim() : null
}

function readRun(run: XmlElement, context: Context): Raw[] {
  const { reading, paragraph } = context
  const format = reading.formats.ofRun(childOf(run, 'w:rPr'), paragraph)
  return elementsOf(run).flatMap((element): Raw[] => {
    switch (element.name) {
      case 'w:fldChar':
        followField(element, context.fields)
        return []
      case 'w:instrText': {
        const field = context.fields.at(-1)
        if (field) field.instruction += textOf(element)
        return []
      }
      case 'w:t':
        return readText(textOf(element), format, context)
      case 'w:tab':
        return readText(' ', format, context)
      case 'w:softHyphen':
        // The code of ư in TCVN3; anywhere else it says where a word may be parted.
        return readText('\u00AD', format, context)
      case 'w:noBreakHyphen':
        return readText('-', format, context)
      case 'w:br':
      case 'w:cr':
        // The end of a page or a column is none of the text.
        return element.attributes['w:type'] === undefined ||
          element.attributes['w:type'] === 'textWrapping'
          ? [{ type: 'break' }]
          : []
      case 'w:sym':
        drop(reading, 'symbols')
        return []
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return noteOf(element, reading)
      case 'w:commentReference':
        drop(reading, 'comments')
        return []
      case 'mc:AlternateContent':
        return readRun(alternativeOf(element), context)
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return readDrawing(element, reading)
      default:
        return []
    }
  })
}

/** New Word's way, which has all that the fallback for old Word has. */
function alternativeOf(element: XmlElement): XmlElement {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element
}

function followField(element: XmlElement, fields: Field[]): void {
  const kind = element.attributes['w:fldCharType']
  const current = fields.at(-1)
  if (kind === 'begin') fields.push({ instruction: '', isResult: false })
  else if (kind === 'separate' && current) current.isResult = true
  else if (kind === 'end') fields.pop()
}

function readText(text: string, format: RunFormat, { reading, href, fields }: Context): Raw[] {
  if (fields.some(({ isResult }) => !isResult)) return []
  if (format.isHidden) {
    drop(reading, 'hiddenText')
    return []
  }
  if (format.hasColour) drop(reading, 'colours')
  const encoding = encodingOfFont(format.font)
  if (format.font !== null && encoding === null && !OUR_FONTS_SAY_NOTHING.test(format.font)) {
    drop(reading, 'fonts')
  }
  const linked = fields
    .map(({ instruction }) => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1])
    .find((address) => address !== undefined)
  return [
    {
      type: 'raw',
      text: text.replace(/[\t\r\n]+/g, ' '),
      marks: format.marks,
      encoding,
      href: href ?? (linked === undefined ? null : safeLink(linked)),
    },
  ]
}

function noteOf(element: XmlElement, reading: Reading): Raw[] {
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  reading.noteOrder.push(`${kind} ${element.attributes['w:id'] ?? ''}`)
  return [{ type: 'note', number: reading.noteOrder.length }]
}

function readDrawing(element: XmlElement, reading: Reading): Raw[] {
  if (element.name === 'w:object') {
    drop(reading, 'objects')
    return []
  }
  for (const box of [...findAll(element, 'wps:txbx'), ...findAll(element, 'v:textbox')]) {
    drop(reading, 'textBoxes')
    const words = wordsOf(box)
    if (words !== '') reading.textBoxes.push(words)
  }
  const description = findAll(element, 'wp:docPr')[0]?.attributes.descr ?? ''
  const blips = findAll(element, 'a:blip').map(({ attributes }) => attributes)
  const images = findAll(element, 'v:imagedata').map(({ attributes }) => attributes)
  return [...blips, ...images].flatMap((attributes): Raw[] => {
    const found = reading.targets.get(
      attributes['r:embed'] ?? attributes['r:id'] ?? attributes['r:link'] ?? '',
    )
    if (!found) return []
    if (!found.isExternal) return [{ type: 'picture', path: found.target, description }]
    drop(reading, 'remotePictures')
    return []
  })
}

function joinTexts(raw: readonly Raw[]): Raw[] {
  const joined: Raw[] = []
  for (const one of raw) {
    const before = joined.at(-1)
    if (one.type === 'raw' && before?.type === 'raw' && isAlike(one, before)) {
      joined[joined.length - 1] = { ...before, text: before.text + one.text }
    } else joined.push(one)
  }
  return joined
}

function isAlike(one: RawText, other: RawText): boolean {
  return (
    one.encoding === other.encoding &&
    one.href === other.href &&
    one.marks.join() === other.marks.join()
  )
}

function toInlines(raw: readonly Raw[], reading: Reading): WordInline[] {
  const inlines: WordInline[] = []
  for (const one of raw) {
    if (one.type !== 'raw') {
      inlines.push(one)
      continue
    }
    const text: WordText = { type: 'text', text: decode(one, reading), marks: one.marks }
    if (text.text === '') continue
    const before = inlines.at(-1)
    if (one.href === null) inlines.push(text)
    else if (before?.type === 'link' && before.href === one.href) before.children.push(text)
    else inlines.push({ type: 'link', href: one.href, children: [text] })
  }
  return inlines
}

function decode({ text, encoding }: RawText, reading: Reading): string {
  const used = encoding ?? (isUnicode(text) ? null : reading.assume)
  if (used === null) {
    reading.undecoded.push(text)
    return text.replaceAll('\u00AD', '').normalize('NFC')
  }
  const decoded = decodeLegacy(text, used)
  if (decoded !== text) reading.decoded[used === 'vni' ? 'vni' : 'tcvn3'] += text.length
  return decoded
}

/** Letters that no old encoding has: this run was written later. */
function isUnicode(text: string): boolean {
  return /[ăđơưĂĐƠƯ\u1EA0-\u1EF9\u0300-\u0323]/.test(text)
}

/** The words of a text box, to be shown to the person. */
export function wordsOf(box: XmlElement): string {
  return findAll(box, 'w:p')
    .map((paragraph) => findAll(paragraph, 'w:t').map(textOf).join(''))
    .filter((line) => line.trim() !== '')
    .join('\n')
}
