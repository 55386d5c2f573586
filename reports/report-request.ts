import type { Day, Period } from '@/statistics/periods'
import { addDays, isDay } from '@/statistics/periods'
import { daysIn } from '@/statistics/spans'
import { formatDay } from '@/text/dates'

/** What somebody asks a report for. */
export interface ReportRequest {
  span: Period
  /** The last day that is counted; the report speaks of the span up to it. */
  closingDay: Day
  /** "178"; null before it has one. */
  number: string | null
  /** The day it is signed. */
  date: Day
  /** null: said from the span. */
  abstract: string | null
}

/** What is wrong with a request, with the field it is about. */
export interface RequestProblem {
  reason: 'notADay' | 'reversed' | 'tooLong' | 'closesInTheFuture' | 'closesBeforeTheSpan'
  path: 'from' | 'to' | 'closingDay' | 'date'
  message: string
}

/** A term of office is five years; the longest series that anyone has asked for is much shorter. */
const MAX_YEARS = 30

/** @param today in Asia/Ho_Chi_Minh: what has not come cannot be counted. */
export function findRequestProblem(
  { span: { from, to }, closingDay, date }: ReportRequest,
  today: Day,
): RequestProblem | null {
  for (const [path, value] of Object.entries({ from, to, closingDay, date })) {
    if (isDay(value)) continue
    const message = 'Hãy chọn một ngày có thật.'
    return { reason: 'notADay', path: path as RequestProblem['path'], message }
  }
  if (to < from) {
    return {
      reason: 'reversed',
      path: 'to',
      message: `Ngày kết thúc ${formatDay(to)} đứng trước ngày bắt đầu ${formatDay(from)}.`,
    }
  }
  if (daysIn({ from, to }) > MAX_YEARS * 366) {
    return { reason: 'tooLong', path: 'from', message: `Kỳ báo cáo dài quá ${MAX_YEARS} năm.` }
  }
  if (closingDay > today) {
    return {
      reason: 'closesInTheFuture',
      path: 'closingDay',
      message: `Ngày chốt số liệu ${formatDay(closingDay)} chưa tới: hôm nay là ${formatDay(today)}.`,
    }
  }
  return closingDay >= from
    ? null
    : {
        reason: 'closesBeforeTheSpan',
        path: 'closingDay',
        message: `Ngày chốt số liệu ${formatDay(closingDay)} đứng trước kỳ báo cáo bắt đầu ngày ${formatDay(from)}.`,
      }
}

/** What most reports speak of: the year up to today. In January, the year that is over. */
export function usualRequest(today: Day): ReportRequest {
  const isJanuary = today.slice(5, 7) === '01'
  const last = isJanuary ? addDays(`${today.slice(0, 4)}-01-01`, -1) : today
  return {
    span: { from: `${last.slice(0, 4)}-01-01`, to: last },
    closingDay: last,
    number: null,
    date: today,
    abstract: null,
  }
}
