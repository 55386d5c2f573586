import { describe, expect, it } from 'vitest'
import { decodeLegacy, encodingOfFont, guessLegacyEncoding } from '@/text/legacy-encodings'

const LETTERS = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ'.normalize(
  'NFC',
)
/** Written out letter by letter, not made by the tables under test. */
const IN_TCVN3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®'
const IN_VNI =
  'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ'.split(
    ' ',
  )

describe('encodingOfFont', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArial', 'tcvn3'],
    ['.vntime', 'tcvn3'],
    ['VnTimes', 'tcvn3'],
    ['.VnArial Narrow', 'tcvn3'],
    ['.VnTimeH', 'tcvn3Capitals'],
    ['.VnArial NarrowH', 'tcvn3Capitals'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['vni-times', 'vni'],
    ['Times New Roman', null],
    ['Vnuni', null],
    ['VNtimes new roman', 'tcvn3'],
    ['', null],
    [null, null],
  ])('reads the font %j as %j', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding)
  })
})

describe('TCVN3', () => {
  it.each(Array.from(LETTERS, (letter, index) => [letter, Array.from(IN_TCVN3)[index] ?? '']))(
    'has %s',
    (letter, written) => {
      expect(decodeLegacy(written, 'tcvn3')).toBe(letter)
      expect(decodeLegacy(written, 'tcvn3Capitals')).toBe(letter.toLocaleUpperCase('vi'))
    },
  )

  it('has the capitals without a tone', () => {
    expect(decodeLegacy('¡¢§£¤¥¦', 'tcvn3')).toBe('ĂÂĐÊÔƠƯ')
  })

  it('reads sentences', () => {
    expect(decodeLegacy('Liªn ®oµn Lao ®éng tØnh Qu¶ng Nam', 'tcvn3')).toBe(
      'Liên đoàn Lao động tỉnh Quảng Nam',
    )
    expect(decodeLegacy('B¸o c¸o th¸ng 5', 'tcvn3Capitals')).toBe('BÁO CÁO THÁNG 5')
  })
})

describe('VNI', () => {
  it.each(Array.from(LETTERS, (letter, index) => [letter, IN_VNI[index] ?? '']))(
    'has %s',
    (letter, written) => {
      const capital = letter.toLocaleUpperCase('vi')
      expect(decodeLegacy(written, 'vni')).toBe(letter)
      expect(decodeLegacy(written.toUpperCase(), 'vni')).toBe(capital)
      expect(decodeLegacy(written.slice(0, 1).toUpperCase() + written.slice(1), 'vni')).toBe(
        capital,
      )
    },
  )

  it('reads sentences', () => {
    expect(decodeLegacy('Lieân ñoaøn Lao ñoäng tænh Quaûng Nam', 'vni')).toBe(
      'Liên đoàn Lao động tỉnh Quảng Nam',
    )
    expect(decodeLegacy('COÂNG NHAÂN ÑÖÔÏC THÖÔÛNG', 'vni')).toBe('CÔNG NHÂN ĐƯỢC THƯỞNG')
  })
})

describe('guessLegacyEncoding', () => {
  it.each([
    ['C«ng ®oµn tØnh tæ chøc héi nghÞ tæng kÕt n¨m', 'tcvn3'],
    ['Coâng ñoaøn tænh toå chöùc hoäi nghò toång keát naêm', 'vni'],
    ['Công đoàn tỉnh tổ chức hội nghị tổng kết năm', null],
    ['Toà soạn, hoà bình, thuỷ lợi, khoẻ, quý, uý', null],
    ['Anh Ba noi chuyen voi cong nhan', null],
    ['Un résumé naïf déjà vu chez Noël à l’île Maurice', null],
    ['«Tin» © 2024 · Công ty ®', null],
    ['', null],
  ])('of %j is %j', (text, guess) => {
    expect(guessLegacyEncoding(text)).toBe(guess)
  })
})
