import type { TypedUser, Where } from 'payload'
import type { Asker, NewsroomItem, NewsroomKind } from '@/data/newsroom'
import { findAsker, findItems } from '@/data/newsroom'
import type { CalendarView } from '@/data/work-views'
import type { Occasion } from '@/editorial/calendar'
import { occasionWords } from '@/editorial/calendar'
import { lateBefore } from '@/editorial/waiting'
import type { Period } from '@/statistics/periods'
import { endOf, startOf } from '@/statistics/periods'

/** So many of each kind and occasion: 20,000 tin in nine years make 185 a month. */
const AT_MOST = 500

/** What came out, is to come out or go down, or happens in a span; null for who may not see it. */
export async function getCalendar({
  user,
  span,
  now,
}: {
  user: TypedUser | null
  span: Period
  now: Date
}): Promise<CalendarView | null> {
  const asker = await findAsker(user)
  if (!asker) return null
  const lists = await Promise.all(
    asker.kinds.flatMap((kind) => occasionsOf(kind, span).map((of) => findOn(asker, kind, of))),
  )
  const cutoff = lateBefore(now)
  return {
    entries: lists.flat().map(({ occasion, at, item }) => ({
      key: `${item.id} ${occasion}`,
      at,
      words: occasionWords({ occasion, state: item.state }),
      title: item.title,
      kind: item.kind.label,
      href: item.href,
      state: item.state,
      isLate: at <= cutoff && (occasion === 'scheduled' || occasion === 'withdrawal'),
    })),
    isCutOff: lists.some((list) => list.length >= AT_MOST),
  }
}

type DateField = 'publishedAt' | 'scheduledAt' | 'withdrawAt' | 'eventAt' | 'broadcastAt'

interface OccasionQuestion {
  occasion: Occasion
  field: DateField
  where: Where[]
  isOut: boolean
}

async function findOn(
  asker: Asker,
  kind: NewsroomKind,
  { occasion, field, where, isOut }: OccasionQuestion,
): Promise<{ occasion: Occasion; at: string; item: NewsroomItem }[]> {
  const items = await findItems(asker, kind, { where, isOut, sort: field, limit: AT_MOST })
  return items.map((item) => ({ occasion, at: item[field] ?? '', item }))
}

/**
 * Tin and bài stand on the day they came out, and before that on the day of what they tell of;
 * episodes on the day of their broadcast, as they are counted (ADR 5).
 */
function occasionsOf({ collection, isDated }: NewsroomKind, span: Period): OccasionQuestion[] {
  const on = (field: DateField): Where => ({
    [field]: { greater_than_equal: startOf(span), less_than: endOf(span) },
  })
  const isOut: Where = { _status: { equals: 'published' } }
  // What has been out stands there already; what is scheduled has a day of its own.
  const isPlanned: Where[] = [
    { state: { in: ['draft', 'submitted', 'approved'] } },
    { publishedAt: { exists: false } },
  ]
  const scheduled: Where[] = [{ state: { equals: 'approved' } }, on('scheduledAt')]
  const shared: OccasionQuestion[] = [
    { occasion: 'scheduled', field: 'scheduledAt', where: scheduled, isOut: false },
    { occasion: 'withdrawal', field: 'withdrawAt', where: [isOut, on('withdrawAt')], isOut: true },
  ]
  if (!isDated) return shared
  return [...shared, ...(collection === 'episodes' ? broadcasts() : events())]

  function broadcasts(): OccasionQuestion[] {
    const shown = { occasion: 'broadcast', field: 'broadcastAt' } as const
    // Naming both media, for the index that begins with them.
    const aired: Where[] = [isOut, { medium: { in: ['tv', 'radio'] } }, on('broadcastAt')]
    return [
      { ...shown, where: aired, isOut: true },
      { ...shown, where: [...isPlanned, on('broadcastAt')], isOut: false },
    ]
  }

  function events(): OccasionQuestion[] {
    const isUnscheduled: Where = { scheduledAt: { exists: false } }
    return [
      {
        occasion: 'published',
        field: 'publishedAt',
        where: [isOut, on('publishedAt')],
        isOut: true,
      },
      {
        occasion: 'event',
        field: 'eventAt',
        where: [...isPlanned, isUnscheduled, on('eventAt')],
        isOut: false,
      },
    ]
  }
}
