import { partsOf } from '@/search/words'

/** What is searched of an item, each in NFC; empty where there is none. */
export interface SearchedText {
  title: string
  lead: string
  /** Byline, number of a document: short signs beside the text. The unit has a sign of its own. */
  details: string
  body: string
}

/**
 * A level is the fields that are looked at: the title alone, title and lead, these and the details,
 * everything. An item that has every word on a low level ranks before one that has not.
 */
export const LEVELS = [1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]

const BREAK = '_'
const EXACT = 4
const FACET = '9'
const TOPIC = '0'

/**
 * Everything that is asked of an item, as one row of signs that both databases index alike: each
 * word once for each level and in both forms, marked by a digit before it (1-4 without marks, 5-8
 * with them), what the item is filtered by, and what it is about (`topicSign`). So no database need
 * know of fields, and a word that stands in bodies everywhere costs nothing where only titles are
 * asked.
 */
export function streamOf(
  { title, lead, details, body }: SearchedText,
  facets: readonly string[],
  topics: readonly string[] = [],
): string {
  const fields = [title, lead, details, body].map(partsOf)
  const signs: string[] = []
  for (const level of LEVELS) {
    for (const forms of fields.slice(0, level)) {
      if (forms.length === 0) continue
      signs.push(BREAK, ...forms.map(({ folded }) => signOf(folded, level, false)))
      signs.push(BREAK, ...forms.map(({ exact }) => signOf(exact, level, true)))
    }
  }
  return [...facets.map(facetSign), ...topics, ...signs].join(' ')
}

export function signOf(word: string, level: Level, isExact: boolean): string {
  return `${isExact ? level + EXACT : level}${word}`
}

/** Of a kind, a year, or the id of a category, unit or campaign: no two of these are ever alike. */
export function facetSign(value: number | string): string {
  return `${FACET}${value}`
}

/**
 * Of what an item is about: a campaign, a category, a term of title and lead; of nothing: just an
 * item. Episodes are not related to tin and bài, and have signs of their own.
 */
export function topicSign(kind: 'news' | 'article' | 'episode', about: string): string {
  return `${TOPIC}${kind === 'episode' ? 'e' : 'i'}${about}`
}
