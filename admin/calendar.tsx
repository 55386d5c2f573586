import type { AdminViewServerProps } from 'payload'
import { CalendarDay } from '@/admin/calendar-day'
import { CalendarMonth } from '@/admin/calendar-month'
import { PanelPage } from '@/admin/panel-page'
import { CALENDAR_PATH } from '@/admin/paths'
import { getCalendar } from '@/data/calendar'
import { seesItems } from '@/data/newsroom'
import { parseMonth, periodOfMonth } from '@/editorial/calendar'
import { isDay } from '@/statistics/periods'
import { toLocalDay } from '@/text/dates'

/** Lịch biên tập: a month (`?thang=2026-11`), or one day of it (`?ngay=2026-11-27`) in full. */
export async function Calendar({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const now = new Date()
  const today = toLocalDay(now)
  const { ngay, thang } = searchParams ?? {}
  const day = isDay(ngay) && parseMonth(ngay.slice(0, 7)) ? ngay : null
  const month = parseMonth(thang) ?? today.slice(0, 7)
  const { user } = initPageResult.req
  const span = day ? { from: day, to: day } : periodOfMonth(month)
  const calendar = await getCalendar({ user, span, now })
  return (
    <PanelPage
      initPageResult={initPageResult}
      mayEnter={seesItems(user)}
      params={params}
      path={CALENDAR_PATH}
      searchParams={searchParams}
      title="Lịch biên tập"
    >
      {calendar &&
        (day ? (
          <CalendarDay calendar={calendar} day={day} today={today} />
        ) : (
          <CalendarMonth calendar={calendar} month={month} today={today} />
        ))}
    </PanelPage>
  )
}
