import type { TypedUser } from 'payload'
import { seesAllDrafts } from '@/access/roles'
import { getCms } from '@/data/cms'
import { getLedgerNumbers } from '@/hooks/ledger-numbers'
import type { ClosedPeriod } from '@/payload-types'
import type { Adjustment, LedgerNumber } from '@/statistics/closing'
import { adjustmentsSince } from '@/statistics/closing'
import type { Period } from '@/statistics/periods'
import { dayOf } from '@/statistics/periods'

/** A closed period with what was frozen, and what has become of it since. */
export interface ClosedPeriodView {
  id: string
  /** "Quý III/2022" */
  name: string
  period: Period
  note: string | null
  closedAt: string
  closedBy: string
  /** Opened again by an administrator: its numbers no longer hold. */
  reopened: { at: string; by: string; reason: string } | null
  numbers: LedgerNumber[]
  /** Empty as long as everything is as it was. */
  adjustments: Adjustment[]
}

const SHARED = { collection: 'closedPeriods', depth: 0, overrideAccess: false } as const
const MAX_PERIODS = 200

/**
 * The closed periods that touch a span, the newest first, those opened again left out. Empty for
 * who may not see them.
 */
export async function getClosedPeriods({
  span,
  user,
}: {
  span: Period
  user: TypedUser | null
}): Promise<ClosedPeriodView[]> {
  if (!mayRead(user)) return []
  const cms = await getCms()
  const { docs } = await cms.find({
    ...SHARED,
    limit: MAX_PERIODS,
    pagination: false,
    sort: '-from',
    user,
    where: { reopenedAt: { exists: false } },
  })
  const touching = docs.filter(({ from, to }) => dayOf(from) <= span.to && span.from <= dayOf(to))
  return Promise.all(touching.map(toView))
}

/** One closed period; null when there is none, or for who may not see it. */
export async function findClosedPeriod({
  id,
  user,
}: {
  id: string
  user: TypedUser | null
}): Promise<ClosedPeriodView | null> {
  if (!mayRead(user)) return null
  const cms = await getCms()
  const { docs } = await cms.find({
    ...SHARED,
    limit: 1,
    pagination: false,
    user,
    where: { id: { equals: id } },
  })
  return docs[0] ? toView(docs[0]) : null
}

async function toView(row: ClosedPeriod): Promise<ClosedPeriodView> {
  const period = { from: dayOf(row.from), to: dayOf(row.to) }
  const numbers = row.numbers as unknown as LedgerNumber[]
  const current = await getLedgerNumbers({ payload: await getCms(), period })
  return {
    id: row.id,
    name: row.name ?? '',
    period,
    note: row.note ?? null,
    closedAt: row.closedAt ?? '',
    closedBy: row.closedBy ?? '',
    reopened: row.reopenedAt
      ? { at: row.reopenedAt, by: row.reopenedBy ?? '', reason: row.reopenReason ?? '' }
      : null,
    numbers,
    adjustments: adjustmentsSince(numbers, current),
  }
}

/** Payload throws where somebody may read nothing at all. */
function mayRead(user: TypedUser | null): user is TypedUser {
  return seesAllDrafts(user)
}
