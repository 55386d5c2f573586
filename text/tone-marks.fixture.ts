/**
 * oa, oe or uy at a word's end with the mark on its first vowel ("hòa"). We write hoá, khoẻ, uỷ,
 * as most of our texts do; both are correct, and a portal writes in one way.
 */
export const OTHER_TONE_MARKS = /(?<![qQ])[òóỏõọ][ae](?!\p{L})|(?<![qQ])[ùúủũụ]y(?!\p{L})/iu
