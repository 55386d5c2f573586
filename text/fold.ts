/**
 * Text as it is searched and compared: lower case, without Vietnamese marks, đ as d, one space
 * between words, none at the ends. "Đại hội  CÔNG ĐOÀN" -> "dai hoi cong doan". Digits, punctuation
 * and other scripts stay. NFC and NFD spellings fold to the same text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ETH_OR_D_WITH_STROKE, 'd')
    .replace(/\s+/g, ' ')
    .trim()
}

/** đ does not decompose; converters of old Vietnamese encodings write the look-alike ð for it. */
const ETH_OR_D_WITH_STROKE = /[đð]/g
