/** What somebody has said about an item, as it is stored. */
export interface CommentRow {
  id: string
  /** The first comment of the thread; empty: this is one. */
  thread?: string | null
  text: string
  at?: string | null
  authorName?: string | null
  isResolved?: boolean | null
  resolvedAt?: string | null
  resolvedByName?: string | null
}

export interface Thread {
  first: CommentRow
  /** The oldest first. */
  answers: CommentRow[]
  isResolved: boolean
}

/**
 * Comments as they belong together: what is open first, each in the order in which it was said.
 * An answer whose first comment is not among the rows stands for itself.
 */
export function threadsOf(rows: readonly CommentRow[]): Thread[] {
  const inOrder = rows.toSorted(byTime)
  const ids = new Set(inOrder.map(({ id }) => id))
  const isFirst = ({ thread }: CommentRow) => !thread || !ids.has(thread)
  const threads = inOrder.filter(isFirst).map((first) => ({
    first,
    answers: inOrder.filter(({ thread }) => thread === first.id),
    isResolved: first.isResolved === true,
  }))
  return threads.toSorted((one, other) => Number(one.isResolved) - Number(other.isResolved))
}

export function countOpen(rows: readonly CommentRow[]): number {
  return threadsOf(rows).filter(({ isResolved }) => !isResolved).length
}

/** As many letters as the collection takes. */
export const LONGEST_COMMENT = 4000

/** Why this cannot be sent, in words for who wrote it; null: it can. */
export function findCommentProblem(text: string): string | null {
  if (text.trim() === '') return 'Hãy viết ý kiến trước khi gửi.'
  return text.length > LONGEST_COMMENT
    ? 'Ý kiến dài quá 4.000 chữ. Hãy viết gọn lại, hoặc gửi làm hai lần.'
    : null
}

function byTime(one: CommentRow, other: CommentRow): number {
  return (one.at ?? '').localeCompare(other.at ?? '') || one.id.localeCompare(other.id)
}
