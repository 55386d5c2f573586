import { fold } from '@/text/fold'

/**
 * The part of an address that names an item: "Đại hội Công đoàn" -> "dai-hoi-cong-doan". Only
 * [a-z0-9-], at most `maxLength` characters, cut between words (inside one only when the first word
 * alone is too long). Empty when nothing is left; the caller decides what stands in for it.
 */
export function slugify(text: string, maxLength = 96): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= maxLength) return slug
  const lastHyphen = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : maxLength)
}
