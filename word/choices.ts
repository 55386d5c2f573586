import { z } from 'zod'
import { TIDY_KINDS } from '@/text/tidy'
import type { WordChoices } from '@/word/draft'

/** What the fields of an item hold at most; `fields/text.ts` and `collections/media.ts` say the same. */
export const LONGEST = { title: 200, lead: 600, byline: 200, alt: 300, caption: 500, credit: 200 }

const PATH = z.string().max(300)
const shape = z.object({
  kind: z.enum(['news', 'articles']),
  title: z.string(),
  lead: z.string(),
  byline: z.string(),
  leftOut: z.array(z.number().int().nonnegative()).max(100_000),
  cover: PATH.nullable(),
  pictures: z
    .array(
      z.object({
        path: PATH,
        caption: z.string(),
        credit: z.string(),
        alt: z.string(),
        isKept: z.boolean(),
      }),
    )
    .max(500),
  tidy: z.array(z.enum(TIDY_KINDS)),
  assume: z.enum(['tcvn3', 'vni']).nullable(),
})

/** Null when it is none: only another program sends that. */
export function readChoices(value: unknown): WordChoices | null {
  const parsed = shape.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** A field of the review that has to be mended first; pictures by their path. */
export interface ChoiceProblem {
  field: 'title' | 'lead' | 'byline' | `alt ${string}` | `caption ${string}` | `credit ${string}`
  message: string
}

/** What stands in the way of a draft, all at once. */
export function problemsOf(choices: WordChoices): ChoiceProblem[] {
  const { title, lead, byline, pictures } = choices
  const problems: ChoiceProblem[] = []
  if (title.trim() === '') problems.push({ field: 'title', message: 'Hãy ghi tít.' })
  const tooLong = (text: string, limit: number, what: string) =>
    text.trim().length > limit
      ? `${what} dài ${text.trim().length} chữ cái, tối đa ${limit}. Hãy rút gọn.`
      : null
  const check = (field: ChoiceProblem['field'], message: string | null) => {
    if (message !== null) problems.push({ field, message })
  }
  check('title', tooLong(title, LONGEST.title, 'Tít'))
  check('lead', tooLong(lead, LONGEST.lead, 'Sapo'))
  check('byline', tooLong(byline, LONGEST.byline, 'Tên tác giả'))
  for (const { path, alt, caption, credit } of pictures.filter(({ isKept }) => isKept)) {
    check(`alt ${path}`, alt.trim() === '' ? 'Hãy mô tả ảnh bằng một câu ngắn.' : null)
    check(`alt ${path}`, tooLong(alt, LONGEST.alt, 'Mô tả ảnh'))
    check(`caption ${path}`, tooLong(caption, LONGEST.caption, 'Chú thích'))
    check(`credit ${path}`, tooLong(credit, LONGEST.credit, 'Nguồn ảnh'))
  }
  return problems
}
