/** The 67 lower-case Vietnamese letters that carry a mark, under the ASCII letter each folds to. */
const LOWER_BY_BASE = {
  a: 'àáảãạăằắẳẵặâầấẩẫậ',
  d: 'đ',
  e: 'èéẻẽẹêềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọôồốổỗộơờớởỡợ',
  u: 'ùúủũụưừứửữự',
  y: 'ỳýỷỹỵ',
}

const UPPER_BY_BASE = {
  a: 'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ',
  d: 'Đ',
  e: 'ÈÉẺẼẸÊỀẾỂỄỆ',
  i: 'ÌÍỈĨỊ',
  o: 'ÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ',
  u: 'ÙÚỦŨỤƯỪỨỬỮỰ',
  y: 'ỲÝỶỸỴ',
}

/** For tests: all 134 accented letters in NFC, each with its base letter in lower case. */
export const accentedLetters = [LOWER_BY_BASE, UPPER_BY_BASE].flatMap((lettersByBase) =>
  Object.entries(lettersByBase).flatMap(([base, letters]) =>
    Array.from(letters.normalize('NFC'), (letter) => ({ letter, base })),
  ),
)
