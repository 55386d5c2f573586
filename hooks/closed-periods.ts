import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { getLedgerNumbers } from '@/hooks/ledger-numbers'
import { refusal } from '@/hooks/refusal'
import { nameOfPeriod } from '@/statistics/period-names'
import { dayOf, overlaps, type Period } from '@/statistics/periods'
import { formatDay, formatShortDate, toLocalDay } from '@/text/dates'

interface ClosedPeriodRow {
  id?: string
  name?: string
  from?: string
  to?: string
  note?: string | null
  closedAt?: string
  closedBy?: string
  numbers?: unknown
  reopenReason?: string | null
  reopenedAt?: string | null
  reopenedBy?: string | null
}

/** For what no person does: a script. */
const NOBODY = 'Hệ thống'

/** What is fixed at the moment of closing, with how a save may send the same value again. */
const FROZEN = ['name', 'from', 'to', 'note', 'closedAt', 'closedBy', 'numbers'] as const

/**
 * Closing a period (chốt số liệu): the server counts and signs; whatever numbers, date or name were
 * sent are passed over.
 */
export const freezeNumbers: CollectionBeforeChangeHook = async ({
  data,
  collection,
  operation,
  req,
}) => {
  const { from, to } = data as ClosedPeriodRow
  if (operation !== 'create' || !isInstant(from) || !isInstant(to)) return data
  const period = { from: dayOf(from), to: dayOf(to) }
  const problem = findShapeProblem(period) ?? (await findOverlap(req, period))
  if (problem) {
    throw refusal({
      collection: collection.slug,
      path: 'to',
      label: 'Đến hết ngày',
      req,
      ...problem,
    })
  }
  return {
    ...data,
    name: nameOfPeriod(period),
    numbers: await getLedgerNumbers({ payload: req.payload, period, req }),
    closedAt: new Date().toISOString(),
    closedBy: nameOf(req),
    reopenReason: null,
    reopenedAt: null,
    reopenedBy: null,
  }
}

/** A closed row keeps its numbers for good; it can only be opened again, once, with a reason. */
export const onlyReopen: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update') return data
  const [before, sent] = [originalDoc as ClosedPeriodRow, data as ClosedPeriodRow]
  const refuse = (path: string, message: string) =>
    refusal({ collection: collection.slug, path, label: 'Kỳ đã chốt', message, req })
  const changed = FROZEN.find((field) => field in sent && !isSame(before[field], sent[field]))
  if (changed) {
    throw refuse(
      changed,
      'Số đã chốt không sửa được. Hãy mở lại kỳ này (ghi lý do), rồi chốt kỳ mới.',
    )
  }
  const reason = sent.reopenReason?.trim() ?? ''
  if (before.reopenedAt) {
    if (sent.reopenReason === undefined || reason === before.reopenReason) return kept(data, before)
    throw refuse(
      'reopenReason',
      `Kỳ này đã được mở lại ngày ${formatShortDate(before.reopenedAt)}; lý do khi đó giữ nguyên.`,
    )
  }
  if (reason === '') return { ...kept(data, before), reopenReason: null }
  return {
    ...data,
    reopenReason: reason,
    reopenedAt: new Date().toISOString(),
    reopenedBy: nameOf(req),
  }
}

/** Who opened it and when is for the server to say. */
function kept(data: Partial<Record<string, unknown>>, before: ClosedPeriodRow) {
  const { reopenReason = null, reopenedAt = null, reopenedBy = null } = before
  return { ...data, reopenReason, reopenedAt, reopenedBy }
}

interface Problem {
  path?: string
  message: string
}

function findShapeProblem({ from, to }: Period): Problem | null {
  if (to < from) {
    return {
      message: `Ngày kết thúc ${formatDay(to)} đứng trước ngày bắt đầu ${formatDay(from)}.`,
    }
  }
  const today = toLocalDay(new Date())
  if (from > today) {
    return {
      path: 'from',
      message: `Kỳ từ ${formatDay(from)} chưa bắt đầu: hôm nay là ${formatDay(today)}. Chỉ chốt kỳ đã qua.`,
    }
  }
  return to < today
    ? null
    : {
        message: `Kỳ đến hết ${formatDay(to)} chưa kết thúc: hôm nay là ${formatDay(today)}. Chỉ chốt kỳ đã qua.`,
      }
}

/** A day is closed once: of two frozen numbers for it nobody could say which holds. */
async function findOverlap(req: PayloadRequest, period: Period): Promise<Problem | null> {
  const { docs } = await req.payload.find({
    collection: 'closedPeriods',
    depth: 0,
    pagination: false,
    req,
    select: { name: true, from: true, to: true, closedAt: true, closedBy: true },
    where: { reopenedAt: { exists: false } },
  })
  const other = docs.find(({ from, to }) => overlaps(period, { from: dayOf(from), to: dayOf(to) }))
  if (!other) return null
  const closed = other.closedAt ? ` đã chốt ngày ${formatShortDate(other.closedAt)}` : ' đã chốt'
  return {
    path: 'from',
    message: `Kỳ này trùng với “${other.name ?? ''}” mà ${other.closedBy ?? NOBODY}${closed}. Muốn chốt lại, hãy nhờ quản trị viên mở lại kỳ đó trước.`,
  }
}

function nameOf(req: PayloadRequest): string {
  return req.user?.name ?? NOBODY
}

function isInstant(value: string | undefined): value is string {
  return value !== undefined && !Number.isNaN(Date.parse(value))
}

/** Forms send everything back; dates may come in another spelling. */
function isSame(one: unknown, other: unknown): boolean {
  const written = (value: unknown) =>
    value instanceof Date ? JSON.stringify(value.toISOString()) : JSON.stringify(value ?? null)
  return written(one) === written(other)
}
