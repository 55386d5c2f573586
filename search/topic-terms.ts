import type { Word } from '@/search/words'
import { wordsOf } from '@/search/words'

/** Words that say nothing of what a text is about; a term never reaches over one. */
const FUNCTION_WORDS = new Set(
  `và của các những cho là với trong tại được đã về từ đến khi để theo một này có không như vì do bị sẽ
  trên dưới ở bằng nhiều ra vào sau trước cũng đó hơn qua còn thì mà hay hoặc nhằm cùng giữa đang vẫn
  rất lại nên nếu tới lên xuống mỗi mọi từng ngày tháng năm`
    .split(/\s+/)
    .flatMap((word) => wordsOf(word).map(exactOf)),
)
const SPACE = /^\s+$/
const LETTER = /\p{L}/u

/**
 * What texts are about, in terms that tell one matter from another, each once and in their order:
 * pairs of words that stand together, since a Vietnamese word is mostly two syllables, each of which
 * is in thousands of others ("đình công": "gia đình", "công đoàn"), and signs such as "covid-19".
 * Numbers and dates are no matter.
 */
export function termsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => termsOfText(text.normalize('NFC'))))]
}

function termsOfText(text: string): string[] {
  return wordsOf(text).flatMap((word, index, words) => {
    if (!isTelling(word)) return []
    const next = words[index + 1]
    const follows =
      next !== undefined && isTelling(next) && SPACE.test(text.slice(word.end, next.start))
    return [
      ...(word.whole === null ? [] : [word.whole.exact]),
      ...(follows ? [`${exactOf(word)}_${exactOf(next)}`] : []),
    ]
  })
}

function isTelling(word: Word): boolean {
  const exact = exactOf(word)
  return LETTER.test(exact) && !FUNCTION_WORDS.has(exact)
}

function exactOf({ whole, parts }: Word): string {
  return whole?.exact ?? parts[0]?.exact ?? ''
}
