import type { Where } from 'payload'
import type { Asker, NewsroomItem } from '@/data/newsroom'
import { countItems, findItems } from '@/data/newsroom'
import { lateBefore } from '@/editorial/waiting'

/** What happens to an item by itself at a time that somebody set. */
export interface DueItem {
  item: NewsroomItem
  step: 'publish' | 'withdraw'
  at: string
}

interface DueQuestion {
  now: Date
  /** Should have happened already, and has not. */
  isLate: boolean
  limit: number
}

/** The first of them in the order of time, of all kinds together, and how many there are. */
export async function findDue(
  asker: Asker,
  { now, isLate, limit }: DueQuestion,
): Promise<{ items: DueItem[]; total: number }> {
  const lists = await Promise.all(
    questions({ now, isLate }).flatMap(({ step, field, where, isOut }) =>
      asker.kinds.map(async (kind) => {
        const question = { where, isOut, sort: field, limit: limit + 1 }
        const items = await findItems(asker, kind, question)
        const total = items.length > limit ? await countItems(asker, kind, question) : items.length
        return { items: items.map((item) => ({ item, step, at: item[field] ?? '' })), total }
      }),
    ),
  )
  return {
    items: lists
      .flatMap(({ items }) => items)
      .toSorted((one, other) => one.at.localeCompare(other.at))
      .slice(0, limit),
    total: lists.reduce((sum, { total }) => sum + total, 0),
  }
}

/**
 * The same two questions as the clock's (`hooks/due-steps.ts`): the draft of a change to what is out
 * is kept as a version only, what is to be taken down is what readers see.
 */
function questions({ now, isLate }: Omit<DueQuestion, 'limit'>) {
  const cutoff = lateBefore(now)
  const within = isLate ? { less_than_equal: cutoff } : { greater_than: cutoff }
  const publish: Where[] = [{ state: { equals: 'approved' } }, { scheduledAt: within }]
  const withdraw: Where[] = [{ _status: { equals: 'published' } }, { withdrawAt: within }]
  return [
    { step: 'publish', field: 'scheduledAt', where: publish, isOut: false },
    { step: 'withdraw', field: 'withdrawAt', where: withdraw, isOut: true },
  ] as const
}
