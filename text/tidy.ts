/**
 * Typing slips that can be mended without knowing what is meant. Offered, never applied unasked:
 * each kind can be chosen by itself, and what would change is shown first.
 */
export type TidyKind = 'spaces' | 'punctuation' | 'quotes' | 'ellipsis'

export const TIDY_KINDS: readonly TidyKind[] = ['spaces', 'punctuation', 'quotes', 'ellipsis']

export interface Slip {
  kind: TidyKind
  /** Where it stands in the text, in UTF-16 units. */
  from: number
  to: number
  /** What would stand there instead. */
  instead: string
}

/** Vietnamese closes with ” and ’, opens with “ and ‘; a mark is never half of 5' or 10". */
const OPENS_BEFORE = /[\s([{“‘–—]/
/** What is no sentence: addresses of pages and of e-mail. */
const ADDRESS = /\S*(?::\/\/|www\.|@)\S*/g
const RULES: Record<TidyKind, (text: string) => Slip[]> = {
  spaces: (text) => [
    ...slipsOf({ text, kind: 'spaces', pattern: /[ \u00A0]{2,}/g, instead: () => ' ' }),
    ...slipsOf({
      text,
      kind: 'spaces',
      pattern: /(?<=[([“‘])[ \u00A0]+(?=\S)/g,
      instead: () => '',
    }),
  ],
  punctuation: (text) => [
    // Not before "...", which a sentence may begin with after a space, and not in ": )".
    ...slipsOf({
      text,
      kind: 'punctuation',
      pattern:
        /(?<=[\p{L}\p{N})”’])[ \u00A0]+(?=[,;][\s\p{L}”’]|[,;:!?)\]”’](?:[\s”’.,]|$)|\.(?!\.)(?:\s|$))/gu,
      instead: () => '',
    }),
    // "tỉnh,huyện" but not 1,5 or 10:30; a colon between letters may be part of an address.
    ...slipsOf({
      text,
      kind: 'punctuation',
      pattern: /(?<=\p{L}[,;])(?=\p{L})/gu,
      instead: () => ' ',
    }),
  ],
  quotes: (text) =>
    slipsOf({
      text,
      kind: 'quotes',
      pattern: /(?<!\d)["']/g,
      instead: (mark, at) => curled(mark, text[at - 1], text[at + 1]),
    }),
  ellipsis: (text) =>
    slipsOf({ text, kind: 'ellipsis', pattern: /(?<!\.)\.{3,4}(?!\.)/g, instead: () => '…' }),
}

/** What would change, in the order of the text; no two overlap. */
export function findSlips(text: string, kinds: readonly TidyKind[] = TIDY_KINDS): Slip[] {
  const addresses = Array.from(text.matchAll(ADDRESS), ({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }))
  const found = kinds
    .flatMap((kind) => RULES[kind](text))
    .filter((slip) => !addresses.some(({ from, to }) => slip.from > from && slip.to < to))
  const ordered = found.toSorted((one, other) => one.from - other.from || other.to - one.to)
  const kept: Slip[] = []
  for (const slip of ordered) if (slip.from >= (kept.at(-1)?.to ?? 0)) kept.push(slip)
  return kept
}

/** The text with the slips of these kinds mended. Mending twice changes nothing more. */
export function tidy(text: string, kinds: readonly TidyKind[] = TIDY_KINDS): string {
  let tidied = text
  // What one rule takes away can bring two others together: "a  ,b".
  for (let round = 0; round < 4; round += 1) {
    const next = mend(tidied, findSlips(tidied, kinds))
    if (next === tidied) return next
    tidied = next
  }
  return tidied
}

function mend(text: string, slips: readonly Slip[]): string {
  let mended = ''
  let at = 0
  for (const { from, to, instead } of slips) {
    mended += text.slice(at, from) + instead
    at = to
  }
  return mended + text.slice(at)
}

function curled(mark: string, before: string | undefined, after: string | undefined): string {
  const opens =
    (before === undefined || OPENS_BEFORE.test(before)) && after !== undefined && !/\s/.test(after)
  if (mark === '"') return opens ? '“' : '”'
  return opens ? '‘' : '’'
}

interface Rule {
  text: string
  kind: TidyKind
  pattern: RegExp
  instead: (found: string, at: number) => string
}

function slipsOf({ text, kind, pattern, instead }: Rule): Slip[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    kind,
    from: match.index,
    to: match.index + match[0].length,
    instead: instead(match[0], match.index),
  }))
}
