import type { TypedUser } from 'payload'
import { seesAllDrafts } from '@/access/roles'
import { getCms } from '@/data/cms'
import { getLedgerNumbers } from '@/hooks/ledger-numbers'
import { getReportInput } from '@/hooks/report-input'
import { NO_SETTINGS } from '@/hooks/reports'
import { buildReport } from '@/reports/build-report'
import type { Report } from '@/reports/report'
import { findRequestProblem, type ReportRequest } from '@/reports/report-request'
import type { Adjustment, LedgerNumber } from '@/statistics/closing'
import { adjustmentsSince } from '@/statistics/closing'
import { toLocalDay } from '@/text/dates'

/** A report as it would be made now, or the sentence that says why it cannot be. */
export type ReportPreview = { ok: true; report: Report } | { ok: false; message: string }

/** A report that was made, and what has become of its numbers since. */
export interface KeptReportView {
  id: string
  report: Report
  madeAt: string
  madeBy: string
  numbers: LedgerNumber[]
  /** Empty as long as everything is as it was. */
  adjustments: Adjustment[]
}

/** Null for who may not see the numbers. */
export async function previewReport({
  request,
  user,
  now,
}: {
  request: ReportRequest
  user: TypedUser | null
  now: Date
}): Promise<ReportPreview | null> {
  if (!mayRead(user)) return null
  const problem = findRequestProblem(request, toLocalDay(now))
  if (problem) return { ok: false, message: problem.message }
  const gathered = await getReportInput({ payload: await getCms(), request })
  return gathered.ok
    ? { ok: true, report: buildReport(gathered.input) }
    : { ok: false, message: NO_SETTINGS }
}

/** Null when there is none, or for who may not see it. */
export async function findKeptReport({
  id,
  user,
}: {
  id: string
  user: TypedUser | null
}): Promise<KeptReportView | null> {
  if (!mayRead(user)) return null
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'reports',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    user,
    where: { id: { equals: id } },
  })
  const kept = docs[0]
  if (!kept) return null
  // JSON, written by `makeReport` and by nobody else.
  const report = kept.report as unknown as Report
  const numbers = kept.numbers as unknown as LedgerNumber[]
  const current = await getLedgerNumbers({ payload: cms, period: report.span })
  return {
    id: kept.id,
    report,
    madeAt: kept.madeAt ?? '',
    madeBy: kept.madeBy ?? '',
    numbers,
    adjustments: adjustmentsSince(numbers, current),
  }
}

/** Payload throws where somebody may read nothing at all. */
function mayRead(user: TypedUser | null): user is TypedUser {
  return seesAllDrafts(user)
}
