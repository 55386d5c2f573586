/**
 * Vietnamese as it was written before Unicode: fonts that show accented letters in place of other
 * characters of Windows-1252. Word files keep those characters, and only the font tells what is
 * meant.
 *
 * TCVN3 (called ABC; TCVN 5712:1993, VN3) has one code a letter and, of capitals, only those without
 * a tone; its "H" fonts show every letter as a capital. VNI writes a letter and then its marks.
 * Tables after the standard and after UniKey's and xvnkb's (vni.h), which agree.
 */

export type LegacyEncoding = 'tcvn3' | 'tcvn3Capitals' | 'vni'

const TCVN3 = pairs(
  '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®¡¢£¤¥¦§',
  'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ',
)

/** What follows a letter in VNI, and the letter with it. */
const VNI_MARKS: Record<string, string> = {
  a: 'ù=á ø=à û=ả õ=ã ï=ạ ê=ă é=ắ è=ằ ú=ẳ ü=ẵ ë=ặ â=â á=ấ à=ầ å=ẩ ã=ẫ ä=ậ',
  e: 'ù=é ø=è û=ẻ õ=ẽ ï=ẹ â=ê á=ế à=ề å=ể ã=ễ ä=ệ',
  o: 'ù=ó ø=ò û=ỏ õ=õ ï=ọ â=ô á=ố à=ồ å=ổ ã=ỗ ä=ộ',
  ô: 'ù=ớ ø=ờ û=ở õ=ỡ ï=ợ',
  u: 'ù=ú ø=ù û=ủ õ=ũ ï=ụ',
  ö: 'ù=ứ ø=ừ û=ử õ=ữ ï=ự',
  y: 'ù=ý ø=ỳ û=ỷ õ=ỹ',
}
const VNI_SINGLE = pairs('íìæóòôöîñÍÌÆÓÒÔÖÎÑ', 'íìỉĩịơưỵđÍÌỈĨỊƠƯỴĐ')
const VNI = vniTable()
const VNI_LETTER = /[aeouyAEOUYôöÔÖ][ùøûõïêéèúüëâáàåãäÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄ]|[íìæóòôöîñÍÌÆÓÒÔÖÎÑ]/g

/**
 * What a font's name says about the letters set in it: ".VnTime", "VnArial NarrowH", "VNI-Times".
 * Null for every other font.
 */
export function encodingOfFont(font: string | null | undefined): LegacyEncoding | null {
  const name = (font ?? '').trim()
  if (/^VNI[-\s]/i.test(name)) return 'vni'
  if (!/^\.Vn[A-Z]|^Vn(?:Time|Arial|Courier|Helv|Century|Book|Avant)/i.test(name)) return null
  return /H$/.test(name) ? 'tcvn3Capitals' : 'tcvn3'
}

/** The same text in Unicode (NFC). What the encoding has no meaning for stays as it is. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') {
    return text.replace(VNI_LETTER, (letter) => VNI.get(letter) ?? letter).normalize('NFC')
  }
  const decoded = Array.from(text, (character) => TCVN3.get(character) ?? character).join('')
  return (encoding === 'tcvn3Capitals' ? decoded.toLocaleUpperCase('vi') : decoded).normalize('NFC')
}

/** Characters that stand inside words of no language in Unicode, but all over TCVN3. */
const INSIDE_WORDS_OF_TCVN3 = /\p{L}[¸µ¶·¹¨»¼½©®ª«¬\u00AD]|[¸µ¶·¹¨¾¼½®¬\u00AD]\p{L}/gu
/** Two vowels in a row of which VNI makes one letter; Vietnamese itself has hardly any of them. */
const PAIRS_OF_VNI = /[aeouy][øûïüëåä]|[ao][áàãâ]|[ôö][ùøûõï]|[aeuo]ù(?=[\s.,;:]|$)|\bñ\p{L}/giu
/** Letters that only Unicode text has: who writes them writes no legacy encoding. */
const ONLY_IN_UNICODE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/g

/**
 * A guess for text whose font is not known (pasted, or set in a font that was renamed): offered to
 * the person, never applied unasked. Null when nothing speaks for it.
 */
export function guessLegacyEncoding(text: string): 'tcvn3' | 'vni' | null {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  if (words === 0 || count(text, ONLY_IN_UNICODE) > words / 20) return null
  const enough = Math.max(3, words / 4)
  const tcvn3 = count(text, INSIDE_WORDS_OF_TCVN3)
  const vni = count(text, PAIRS_OF_VNI)
  if (Math.max(tcvn3, vni) < enough) return null
  return tcvn3 >= vni ? 'tcvn3' : 'vni'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function pairs(from: string, to: string): Map<string, string> {
  const targets = Array.from(to.normalize('NFC'))
  return new Map(Array.from(from, (character, index) => [character, targets[index] ?? character]))
}

/** Capitals take their marks as capitals or, at the beginning of a word, as small letters. */
function vniTable(): Map<string, string> {
  const table = new Map(VNI_SINGLE)
  for (const [base, marks] of Object.entries(VNI_MARKS)) {
    for (const pair of marks.split(' ')) {
      const [mark = '', letter = ''] = pair.split('=')
      const capital = letter.toLocaleUpperCase('vi')
      table.set(base + mark, letter)
      table.set(base.toUpperCase() + mark, capital)
      table.set(base.toUpperCase() + mark.toUpperCase(), capital)
    }
  }
  return table
}
