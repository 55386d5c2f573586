import type { TypedUser } from 'payload'
import { dueEntries } from '@/data/due-entries'
import { findDue } from '@/data/due-items'
import { findAsker } from '@/data/newsroom'
import { findToldSteps } from '@/data/steps-told'
import type { ScheduleView } from '@/data/work-views'
import { publishes } from '@/editorial/actors'
import { whoAsks } from '@/hooks/step-situation'

const PAGE_SIZE = 50
const PAGES_AT_MOST = 100
/** More than this are not late one by one: the clock has stopped. */
const LATE_AT_MOST = 200

/**
 * All that comes out or goes down by itself, in the order of time; null for who may not see it.
 *
 * @param page from 1; one that there is not is the last.
 */
export async function getSchedule({
  user,
  now,
  page: asked,
}: {
  user: TypedUser | null
  now: Date
  page: number
}): Promise<ScheduleView | null> {
  const asker = await findAsker(user)
  if (!asker) return null
  const wanted = Math.min(Math.max(1, asked), PAGES_AT_MOST)
  const [late, upcoming] = await Promise.all([
    findDue(asker, { now, isLate: true, limit: LATE_AT_MOST }),
    findDue(asker, { now, isLate: false, limit: wanted * PAGE_SIZE }),
  ])
  const pages = Math.max(1, Math.ceil(upcoming.total / PAGE_SIZE))
  const page = Math.min(wanted, pages)
  const due = upcoming.items.slice((page - 1) * PAGE_SIZE)
  const told = await findToldSteps(
    asker,
    [...late.items, ...due].map(({ item }) => item.id),
  )
  return {
    canPublish: publishes(await whoAsks(asker.req)),
    late: dueEntries(late.items, told),
    lateTotal: late.total,
    due: dueEntries(due, told),
    page,
    pages,
  }
}

/** How many of what this person sees are over their time: for the mark beside the link. */
export async function countLate({
  user,
  now,
}: {
  user: TypedUser | null
  now: Date
}): Promise<number> {
  const asker = await findAsker(user)
  return asker ? (await findDue(asker, { now, isLate: true, limit: LATE_AT_MOST })).total : 0
}
