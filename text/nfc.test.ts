import { describe, expect, it } from 'vitest'
import { toNfc, toNfcDeep } from '@/text/nfc'

const composed = 'Công đoàn'.normalize('NFC')
const decomposed = 'Công đoàn'.normalize('NFD')

describe('toNfc', () => {
  it('composes letters and their marks', () => {
    expect(decomposed).not.toBe(composed)
    expect(toNfc(decomposed)).toBe(composed)
  })
})

describe('toNfcDeep', () => {
  it('composes strings at any depth', () => {
    const value = { title: decomposed, body: [{ children: [{ text: decomposed }] }], count: 3 }
    expect(toNfcDeep(value)).toEqual({
      title: composed,
      body: [{ children: [{ text: composed }] }],
      count: 3,
    })
  })

  it('returns the same reference where nothing changes', () => {
    const untouched = { text: composed, empty: null, ratio: Number.NaN }
    const value = { untouched, list: [composed, undefined] }
    expect(toNfcDeep(value)).toBe(value)
    expect(toNfcDeep({ untouched, text: decomposed }).untouched).toBe(untouched)
  })

  it('does not change the value it was given', () => {
    const value = { list: [decomposed] }
    toNfcDeep(value)
    expect(value.list[0]).toBe(decomposed)
  })

  it('leaves Date, Buffer and class instances alone', () => {
    class Upload {
      name = decomposed
    }
    const value = {
      text: decomposed,
      at: new Date(0),
      bytes: Buffer.from('a'),
      upload: new Upload(),
    }
    const result = toNfcDeep(value)
    expect(result.at).toBe(value.at)
    expect(result.bytes).toBe(value.bytes)
    expect(result.upload).toBe(value.upload)
    expect(result.upload.name).toBe(decomposed)
  })

  it('keeps keys, in their order, even hostile ones', () => {
    const value: unknown = JSON.parse(
      `{"b":"${decomposed}","__proto__":{"x":"${decomposed}"},"a":1}`,
    )
    const result = toNfcDeep(value) as object
    expect(Object.keys(result)).toEqual(['b', '__proto__', 'a'])
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype)
    expect('x' in result).toBe(false)
    expect(Object.keys(toNfcDeep({ [decomposed]: decomposed }))).toEqual([decomposed])
  })

  it('passes anything else through', () => {
    expect(toNfcDeep(null)).toBeNull()
    expect(toNfcDeep(7)).toBe(7)
    expect(toNfcDeep(decomposed)).toBe(composed)
  })
})
