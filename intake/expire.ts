import type { Payload, Where } from 'payload'
import { ERASED } from '@/hooks/erase'
import { FEEDBACK_MONTHS, QUESTION_MONTHS } from '@/site/intake-limits'

/** So many at one run; the rest at the next. */
const AT_ONCE = 50

/** The instant so many calendar months before another, as ISO. */
export function monthsBefore(now: Date, months: number): string {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() - months)
  // 31 May less three months is no 31 February, which would be in March.
  if (then.getUTCDate() !== now.getUTCDate()) then.setUTCDate(0)
  return then.toISOString()
}

/** What has been kept as long as the forms say. */
const expired = {
  /** A published one stays; what tells of its asker goes. */
  published: (now: Date): Where => ({
    and: [
      { state: { equals: 'published' } },
      { answeredAt: { less_than: monthsBefore(now, QUESTION_MONTHS) } },
      { erasedAt: { exists: false } },
    ],
  }),
  others: (now: Date): Where => {
    const limit = monthsBefore(now, QUESTION_MONTHS)
    return {
      and: [
        { state: { not_equals: 'published' } },
        { createdAt: { less_than: limit } },
        { or: [{ answeredAt: { exists: false } }, { answeredAt: { less_than: limit } }] },
      ],
    }
  },
  feedback: (now: Date): Where => ({
    createdAt: { less_than: monthsBefore(now, FEEDBACK_MONTHS) },
  }),
}

export async function hasExpired({ db }: Payload, now: Date): Promise<boolean> {
  const questions = { or: [expired.published(now), expired.others(now)] }
  const [one, other] = await Promise.all([
    db.findOne({ collection: 'questions', where: questions }),
    db.findOne({ collection: 'feedback', where: expired.feedback(now) }),
  ])
  return one !== null || other !== null
}

/** Erases and deletes it. A second run that begins meanwhile finds less to do, and does no harm. */
export async function expireIntake({ db }: Payload, now: Date): Promise<void> {
  const { docs } = await db.find<{ id: string }>({
    collection: 'questions',
    limit: AT_ONCE,
    pagination: false,
    where: expired.published(now),
  })
  for (const { id } of docs) {
    const data = { ...ERASED, erasedAt: now.toISOString() }
    await db.updateOne({ collection: 'questions', id, data, returning: false })
  }
  await db.deleteMany({ collection: 'questions', where: expired.others(now) })
  await db.deleteMany({ collection: 'feedback', where: expired.feedback(now) })
}
