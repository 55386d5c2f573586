import { containsDay, yearPeriod, type Day } from '@/statistics/periods'

/**
 * What to say beside a year whose number is not that of twelve months: "đến 23/11". Null for a whole
 * year, and for one that has not begun.
 *
 * The current year is a part up to today, December 31 included, because items still come in. A past
 * year is a part when its only source is a figure that ends before December 31 and no item was
 * counted after it; items counted after a figure make it whole again.
 *
 * @param today the current day in Asia/Ho_Chi_Minh.
 * @param coveredTo the last day of the year's last figure when nothing was counted after it;
 *   otherwise null or absent. A day of another year is passed over.
 */
export function describePartYear({
  year,
  today,
  coveredTo = null,
}: {
  year: number
  today: Day
  coveredTo?: Day | null
}): string | null {
  const whole = yearPeriod(year)
  if (containsDay(whole, today)) return `đến ${toDayAndMonth(today)}`
  if (today < whole.from || coveredTo === null) return null
  if (!containsDay(whole, coveredTo) || coveredTo === whole.to) return null
  return `đến ${toDayAndMonth(coveredTo)}`
}

/** "2022-07-05" -> "5/7", as the reports write it beside a year. */
function toDayAndMonth(day: Day): string {
  return `${Number(day.slice(8, 10))}/${Number(day.slice(5, 7))}`
}
