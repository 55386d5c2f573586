import { currentStamp } from '@/database/content-stamp'

/** What has been read under the newest stamp, by name. */
let kept = { stamp: '', answers: new Map<string, Promise<unknown>>() }

/**
 * What `read` answers, read once for each state of the content (docs/adr/0009): for what many pages
 * show and editors seldom change. Where nobody says which state it is (`npm run dev`, tests), it is
 * read each time.
 *
 * Everyone gets the same answer. So it must be what the public sees, must not depend on the clock,
 * and is not to be changed. `name` must not hold what readers send, or it would grow without bound.
 */
export function keep<T>(name: string, read: () => Promise<T>): Promise<T> {
  const stamp = currentStamp()
  if (stamp === null) return read()
  if (kept.stamp !== stamp) kept = { stamp, answers: new Map() }
  const { answers } = kept
  const known = answers.get(name) as Promise<T> | undefined
  if (known) return known
  const answer = read()
  answers.set(name, answer)
  // What failed is not kept: the next one tries again.
  answer.catch(() => answers.delete(name))
  return answer
}
