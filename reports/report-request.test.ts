import { describe, expect, it } from 'vitest'
import { findRequestProblem, usualRequest, type ReportRequest } from '@/reports/report-request'

const TODAY = '2026-11-25'

function request(more: Partial<ReportRequest> = {}): ReportRequest {
  return {
    span: { from: '2026-01-01', to: '2026-12-31' },
    closingDay: TODAY,
    number: null,
    date: TODAY,
    abstract: null,
    ...more,
  }
}

describe('findRequestProblem', () => {
  it('lets a span be that ends in the future, as long as it closes today', () => {
    expect(findRequestProblem(request(), TODAY)).toBeNull()
  })

  it.each([
    ['notADay', 'date', request({ date: '2026-02-30' })],
    ['reversed', 'to', request({ span: { from: '2026-02-01', to: '2026-01-31' } })],
    ['tooLong', 'from', request({ span: { from: '1950-01-01', to: '2026-01-31' } })],
    ['closesInTheFuture', 'closingDay', request({ closingDay: '2026-11-26' })],
    ['closesBeforeTheSpan', 'closingDay', request({ closingDay: '2025-12-31' })],
  ])('refuses what is %s, and says which day', (reason, path, refused) => {
    expect(findRequestProblem(refused, TODAY)).toMatchObject({ reason, path })
  })
})

describe('usualRequest', () => {
  it('is the year so far, and in January the year that is over', () => {
    expect(usualRequest(TODAY).span).toEqual({ from: '2026-01-01', to: TODAY })
    expect(usualRequest('2027-01-06').span).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  })
})
