import { describe, expect, it } from 'vitest'
import { decodeCsv, findDelimiter, parseCsv, readCsv } from '@/text/csv'

describe('parseCsv', () => {
  it('names the fields of each row after the header', () => {
    expect(parseCsv('name,kind\nHội An,district\nĐại Lộc,district\n')).toEqual([
      { name: 'Hội An', kind: 'district' },
      { name: 'Đại Lộc', kind: 'district' },
    ])
  })

  it('keeps commas, line ends and doubled quotes of a quoted field', () => {
    expect(parseCsv('a,b\n"x, y","say ""hi""\nagain"')).toEqual([
      { a: 'x, y', b: 'say "hi"\nagain' },
    ])
  })

  it('takes a quote inside a bare field for itself', () => {
    expect(parseCsv('a,b\nChương trình "Lao động",1')).toEqual([
      { a: 'Chương trình "Lao động"', b: '1' },
    ])
  })

  it('accepts a byte order mark and CRLF', () => {
    expect(parseCsv('\uFEFFa,b\r\n1,2\r\n')).toEqual([{ a: '1', b: '2' }])
  })

  it('reads empty fields, the last one included', () => {
    expect(parseCsv('a,b,c\n,2,\n')).toEqual([{ a: '', b: '2', c: '' }])
    expect(parseCsv('a,b\n1,')).toEqual([{ a: '1', b: '' }])
  })

  it('refuses a row with another number of fields', () => {
    expect(() => parseCsv('a,b\n1,2\n1,2,3')).toThrow('Row 3 has 3 fields, the header names 2')
    expect(() => parseCsv('a,b\n\n1,2')).toThrow('Row 2 has 1 fields')
  })

  it('refuses an unclosed quote and text after a closing quote', () => {
    expect(() => parseCsv('a,b\n"1,2')).toThrow('Row 2 has a stray or unclosed quote')
    expect(() => parseCsv('a,b\n"1"x,2')).toThrow('Row 2 has a stray or unclosed quote')
  })

  it('reads an empty text as no rows', () => {
    expect(parseCsv('')).toEqual([])
  })
})

describe('readCsv', () => {
  it('reads semicolons, and leaves commas in the fields', () => {
    expect(readCsv('Chỉ tiêu;Số\r\ntin;"1.160,5;"\r\n', ';')).toEqual({
      ok: true,
      rows: [
        ['Chỉ tiêu', 'Số'],
        ['tin', '1.160,5;'],
      ],
    })
  })

  it('tells the row whose quote never closes', () => {
    expect(readCsv('a;b\n1;2\n"3;4', ';')).toEqual({ ok: false, row: 3 })
  })
})

describe('findDelimiter', () => {
  it.each([
    ['a;b;c\n1,5;2;3', ';'],
    ['a,b,c\n1;2;3', ','],
    ['a\tb\n1\t2', '\t'],
    ['"a;b;c",d\n', ','],
    ['\uFEFFmột', ';'],
  ])('of %j is %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter)
  })
})

describe('decodeCsv', () => {
  it('reads UTF-8 with and without its mark, and UTF-16 with it', () => {
    expect(decodeCsv(new TextEncoder().encode('\uFEFFSố liệu'))).toBe('Số liệu')
    expect(decodeCsv(new TextEncoder().encode('Số liệu'))).toBe('Số liệu')
    expect(decodeCsv(Buffer.from('\uFEFFSố liệu', 'utf16le'))).toBe('Số liệu')
  })

  it('refuses what is neither', () => {
    expect(decodeCsv(Uint8Array.of(0x53, 0xf4, 0x20, 0x6c, 0x69, 0xf0, 0x75))).toBeNull()
  })
})
