import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { getLedgerNumbers } from '@/hooks/ledger-numbers'
import { refusal } from '@/hooks/refusal'
import { getReportInput } from '@/hooks/report-input'
import { buildReport } from '@/reports/build-report'
import type { ReportRequest } from '@/reports/report-request'
import { findRequestProblem } from '@/reports/report-request'
import { spanWords } from '@/reports/span-words'
import { dayOf } from '@/statistics/periods'
import { toLocalDay } from '@/text/dates'

interface ReportRow {
  from?: string
  to?: string
  closingDay?: string
  number?: string | null
  date?: string
  abstract?: string | null
  deletedAt?: string | null
}

/** For what no person does: a script. */
const NOBODY = 'Hệ thống'

export const NO_SETTINGS =
  'Chưa có tên cơ quan và người ký. Hãy nhờ người duyệt xuất bản điền mục “Thông tin báo cáo”.'

/**
 * Making a report: the server counts, writes and signs; whatever text, numbers, date or name were
 * sent are passed over. It is never changed afterwards, by nobody.
 */
export const makeReport: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  operation,
  req,
}) => {
  const refuse = (path: string, message: string) =>
    refusal({ collection: collection.slug, path, label: 'Báo cáo', message, req })
  const [kept, { deletedAt }] = [(originalDoc ?? {}) as ReportRow, data as ReportRow]
  // Into the trash and out of it a report goes as it was made.
  if (operation === 'update' && Boolean(deletedAt) !== Boolean(kept.deletedAt)) {
    return { ...kept, deletedAt }
  }
  if (operation !== 'create') {
    throw refuse('name', 'Báo cáo đã lập không sửa được. Hãy lập báo cáo mới.')
  }
  const now = new Date()
  const request = toRequest(data as ReportRow)
  const problem = findRequestProblem(request, toLocalDay(now))
  if (problem) throw refuse(problem.path, problem.message)
  const gathered = await getReportInput({ payload: req.payload, request, req })
  if (!gathered.ok) throw refuse('from', NO_SETTINGS)
  const report = buildReport(gathered.input)
  return {
    ...data,
    name: `Báo cáo ${spanWords(report.span)}`,
    report,
    numbers: await getLedgerNumbers({ payload: req.payload, period: report.span, req }),
    madeAt: now.toISOString(),
    madeBy: nameOf(req),
  }
}

function toRequest({ from, to, closingDay, number, date, abstract }: ReportRow): ReportRequest {
  const day = (value: string | undefined) =>
    value === undefined || Number.isNaN(Date.parse(value)) ? '' : dayOf(value)
  return {
    span: { from: day(from), to: day(to) },
    closingDay: day(closingDay),
    number: number?.trim() ? number.trim() : null,
    date: day(date),
    abstract: abstract?.trim() ? abstract.trim() : null,
  }
}

function nameOf(req: PayloadRequest): string {
  return req.user?.name ?? NOBODY
}
