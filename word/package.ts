import { type BadFile, MAX_BYTES } from '@/word/refusals'
import { type Archive, openArchive } from '@/word/zip'
import { elementsOf, parseXml } from '@/word/xml'

export type OpenedPackage = { ok: true; parts: WordParts } | { ok: false; reason: BadFile }

export interface WordParts {
  /** Where the text is: nearly always "word/document.xml". */
  main: string
  read: Archive['read']
  names: readonly string[]
}

/** The most that may be unpacked: beyond it is no article but an attack. */
const MAX_UNPACKED = 300_000_000
/** The most that one part of text may have; the longest books have a tenth of it. */
const MAX_TEXT = 25_000_000

/** Tells what a file is by its first bytes and by what is inside, never by its name. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MAX_BYTES) return refuse('tooLarge')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return refuse(kindOfCompoundFile(bytes))
  }
  if (startsWith(bytes, ascii('%PDF'))) return refuse('pdf')
  if (startsWith(bytes, ascii('{\\rtf'))) return refuse('richText')
  if (!startsWith(bytes, ascii('PK'))) return refuse('notWord')
  const archive = openArchive(bytes)
  if (archive === null) return refuse('damaged')
  if (archive.totalSize > MAX_UNPACKED) return refuse('tooLargeInside')
  return openOffice(archive)
}

function openOffice(archive: Archive): OpenedPackage {
  const kind = archive.names.includes('mimetype') ? text(archive.read('mimetype')) : ''
  if (kind.startsWith('application/vnd.oasis.opendocument')) return refuse('openDocument')
  if (!archive.names.includes('[Content_Types].xml')) return refuse('notWord')
  const types = text(archive.read('[Content_Types].xml'))
  if (/macroEnabled/i.test(types)) return refuse('withMacros')
  if (
    /(?:spreadsheetml|presentationml)[\w.]*\.(?:sheet|presentation|slideshow)\.main/.test(types)
  ) {
    return refuse('otherOffice')
  }
  if (!types.includes('wordprocessingml')) return refuse(types === '' ? 'damaged' : 'notWord')
  const main = mainPart(archive)
  if (main === null) return refuse('damaged')
  const parts = { main, names: archive.names, read: limited(archive) }
  return { ok: true, parts }
}

/** Pictures may be large; text that is larger than any text is left packed. */
function limited(archive: Archive): Archive['read'] {
  return (name) => {
    const content = archive.read(name)
    return content && name.endsWith('.xml') && content.length > MAX_TEXT ? null : content
  }
}

function mainPart({ names, read }: Archive): string | null {
  const relations = read('_rels/.rels')
  const root = relations && parseXml(relations, 'Relationships')
  const main = elementsOf(root, 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith('/officeDocument'),
  )
  const path = main?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml'
  return names.includes(path) ? path : null
}

/** Old Word, and new Word behind a password, lie in the same container; its directory tells. */
function kindOfCompoundFile(bytes: Uint8Array): BadFile {
  if (contains(bytes, utf16('EncryptedPackage'))) return 'encrypted'
  return contains(bytes, utf16('WordDocument')) ? 'oldWord' : 'notWord'
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted
  let at = bytes.indexOf(first)
  while (at !== -1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
    at = bytes.indexOf(first, at + 1)
  }
  return false
}

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte)
}

function ascii(word: string): number[] {
  return Array.from(word, (character) => character.charCodeAt(0))
}

function utf16(word: string): number[] {
  return ascii(word).flatMap((code) => [code, 0])
}

function text(bytes: Uint8Array | null): string {
  return bytes ? new TextDecoder().decode(bytes) : ''
}

function refuse(reason: BadFile): { ok: false; reason: BadFile } {
  return { ok: false, reason }
}
