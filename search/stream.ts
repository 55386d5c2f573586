import { formsOf, wordsOf } from '@/search/words'

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
const UNIT = '9'

/**
 * Everything that is asked of an item, as one row of signs that both databases index alike: each
 * word once for each level and in both forms, marked by a digit before it (1-4 without marks, 5-8
 * with them), and the unit. So no database need know of fields, and a word that stands in bodies
 * everywhere costs nothing where only titles are asked.
 */
export function streamOf(
  { title, lead, details, body }: SearchedText,
  unit: string | undefined,
): string {
  const fields = [title, lead, details, body].map((text) => formsOf(wordsOf(text)))
  const signs: string[] = []
  for (const level of LEVELS) {
    for (const forms of fields.slice(0, level)) {
      if (forms.length === 0) continue
      signs.push(BREAK, ...forms.map(({ folded }) => signOf(folded, level, false)))
      signs.push(BREAK, ...forms.map(({ exact }) => signOf(exact, level, true)))
    }
  }
  return [...(unit === undefined ? [] : [unitSign(unit)]), ...signs].join(' ')
}

export function signOf(word: string, level: Level, isExact: boolean): string {
  return `${isExact ? level + EXACT : level}${word}`
}

export function unitSign(id: string): string {
  return `${UNIT}${id}`
}
