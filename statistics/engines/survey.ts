import type { CountRequest } from '@/statistics/engines/counter'

export interface UnitMonthCount {
  /** null for items that name no unit. */
  unit: string | null
  year: number
  month: number
  count: number
}

export interface UnitCategoryCount {
  unit: string | null
  category: string | null
  count: number
}

export interface LastPublication {
  unit: string | null
  /** The instant, in ISO. */
  at: string
}

export interface UnitMonthHours {
  unit: string | null
  year: number
  month: number
  /** Hours from the event to the publication, one for each item that tells both, in no order. */
  hours: number[]
}

export interface SlowItem {
  id: string
  title: string
  unit: string | null
  eventAt: string
  publishedAt: string
  hours: number
}

/**
 * What the leader's desk and the reports ask beside `PublicationCounter`: two groupings at once,
 * silence and timeliness. One query a call, of what readers see, and never whole documents; items
 * stand in the row of null when they name no unit or category, so that each is counted once.
 *
 * Episodes count by their broadcast, and are as late as that comes after their event. An item whose
 * event was still to come has announced it: it is not measured.
 */
export interface PublicationSurvey {
  /** Items per unit and calendar month of Asia/Ho_Chi_Minh; what has none is left out. */
  countByUnitAndMonth: (request: CountRequest) => Promise<UnitMonthCount[]>
  countByUnitAndCategory: (request: CountRequest) => Promise<UnitCategoryCount[]>
  /** The last item of each unit that has one in the span. */
  findLastByUnit: (request: CountRequest) => Promise<LastPublication[]>
  listHoursByUnitAndMonth: (request: CountRequest) => Promise<UnitMonthHours[]>
  /** The items that came out longest after their event, the slowest first. */
  findSlowest: (request: CountRequest & { limit: number }) => Promise<SlowItem[]>
}
