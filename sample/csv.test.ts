import { describe, expect, it } from 'vitest'
import { parseCsv } from './csv'

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
