import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compoundFile, docx, p } from '@/word/docx.fixture'
import { openPackage } from '@/word/package'
import { readWord } from '@/word/read'
import { MAX_BYTES, REFUSALS } from '@/word/refusals'

const GOOD = docx({ body: p('Công nhân may Quế Sơn') })
const office = (type: string) => docx({ body: p('x'), type })

const BAD: [string, Uint8Array, string][] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['a file without any words', docx({ body: p('') }), 'empty'],
  ['a text file', strToU8('Công nhân may'), 'notWord'],
  ['a PDF', strToU8('%PDF-1.7 …'), 'pdf'],
  ['an RTF', strToU8('{\\rtf1\\ansi …}'), 'richText'],
  ['old Word', compoundFile('WordDocument'), 'oldWord'],
  ['old Excel', compoundFile('Workbook'), 'notWord'],
  ['a file with a password', compoundFile('EncryptedPackage'), 'encrypted'],
  [
    'an .odt',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    'openDocument',
  ],
  ['a .docm', office('application/vnd.ms-word.document.macroEnabled.main+xml'), 'withMacros'],
  [
    'an .xlsx',
    office('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    'otherOffice',
  ],
  ['some other ZIP', zipSync({ 'a.txt': strToU8('a') }), 'notWord'],
  ['a file that was cut off', GOOD.slice(0, GOOD.length - 200), 'damaged'],
  ['a file with bytes turned over', turnedOver(GOOD), 'damaged'],
  ['a text that ends in the middle', endingInTheMiddle(), 'damaged'],
  ['a file that is too large', new Uint8Array(MAX_BYTES + 1), 'tooLarge'],
  ['a bomb', claiming(GOOD, 400_000_000), 'tooLargeInside'],
  ['a bomb that claims to be small', claiming(bomb(), 1000), 'damaged'],
  ['tags nested without end', docx({ body: '<w:sdt>'.repeat(5000) }), 'damaged'],
]

describe('openPackage', () => {
  it('opens a Word file', () => {
    expect(openPackage(GOOD)).toMatchObject({ ok: true, parts: { main: 'word/document.xml' } })
  })

  it.each(BAD)('tells %s by what is in it', (_, bytes, reason) => {
    expect(readWord(bytes)).toEqual({ ok: false, reason })
  })

  it('never throws, whatever byte is wrong', () => {
    for (let at = 0; at < GOOD.length; at += 3) {
      const bytes = GOOD.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      expect(typeof readWord(bytes).ok).toBe('boolean')
    }
  })

  it('has a sentence for each refusal, which says what to do', () => {
    for (const sentence of Object.values(REFUSALS)) {
      expect(sentence).toMatch(/(?:Hãy|hãy) .+\.$/)
      expect(sentence).toBe(sentence.normalize('NFC'))
    }
  })
})

/** In the packed text, where only the checksum can tell. */
function turnedOver(file: Uint8Array): Uint8Array {
  const bytes = zipSync({ ...parts(file) }, { level: 0 })
  const at = indexOf(bytes, strToU8('may'))
  bytes[at] = 'M'.charCodeAt(0)
  return bytes
}

function endingInTheMiddle(): Uint8Array {
  const all = parts(GOOD)
  return zipSync({ ...all, 'word/document.xml': all['word/document.xml']!.slice(0, -30) })
}

function parts(file: Uint8Array): Record<string, Uint8Array> {
  const opened = openPackage(file)
  if (!opened.ok) throw new Error(opened.reason)
  const { names, read } = opened.parts
  return Object.fromEntries(names.map((name) => [name, read(name) ?? new Uint8Array()]))
}

function bomb(): Uint8Array {
  return docx({ body: p('a'.repeat(3_000_000)) })
}

/** The same file, claiming another size of every part in its directory. */
function claiming(file: Uint8Array, size: number): Uint8Array {
  const bytes = file.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return bytes
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  return bytes.findIndex((_, at) => wanted.every((byte, index) => bytes[at + index] === byte))
}
