import type { Payload, TypedUser, Where } from 'payload'
import type { Period } from '@/statistics/periods'
import { endOf, monthPeriod, samePeriodLastYear, startOf } from '@/statistics/periods'
import { localMonth, localYear, toLocalDay } from '@/text/dates'

const KINDS = [
  { label: 'Tin', collection: 'news', where: {} },
  { label: 'Bài', collection: 'articles', where: {} },
  { label: 'Truyền hình', collection: 'episodes', where: { medium: { equals: 'tv' } } },
  { label: 'Phát thanh', collection: 'episodes', where: { medium: { equals: 'radio' } } },
] as const

export interface MonthComparison {
  thisMonth: string
  samePeriod: string
  lastYearMonth: string
  rows: {
    label: string
    href: string
    thisMonth: number
    samePeriod: number
    lastYearMonth: number
  }[]
}

/**
 * What came out this month up to today, in the same days of last year, and in that whole month:
 * items by the day they were published, episodes by the day they were broadcast.
 */
export async function countPublished({
  payload,
  user,
  now,
}: {
  payload: Payload
  user: TypedUser
  now: Date
}): Promise<MonthComparison> {
  const [year, month] = [localYear(now), localMonth(now)]
  const soFar = { from: monthPeriod(year, month).from, to: toLocalDay(now) }
  const countIn = async ({ collection, where }: (typeof KINDS)[number], period: Period) => {
    const date = collection === 'episodes' ? 'broadcastAt' : 'publishedAt'
    const within: Where = {
      [date]: { greater_than_equal: startOf(period), less_than: endOf(period) },
    }
    const { totalDocs } = await payload.count({
      collection,
      overrideAccess: false,
      user,
      where: { and: [{ _status: { equals: 'published' } }, within, where] },
    })
    return totalDocs
  }
  const rows = await Promise.all(
    KINDS.map(async (kind) => {
      const [thisMonth, samePeriod, lastYearMonth] = await Promise.all([
        countIn(kind, soFar),
        countIn(kind, samePeriodLastYear(soFar)),
        countIn(kind, monthPeriod(year - 1, month)),
      ])
      return {
        label: kind.label,
        href: `/admin/collections/${kind.collection}`,
        thisMonth,
        samePeriod,
        lastYearMonth,
      }
    }),
  )
  return {
    thisMonth: `Tháng ${month}/${year}`,
    samePeriod: `Cùng kỳ ${year - 1}`,
    lastYearMonth: `Cả tháng ${month}/${year - 1}`,
    rows,
  }
}
