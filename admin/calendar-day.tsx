import { CalendarEntries } from '@/admin/calendar-entries'
import { dayHref, monthHref } from '@/admin/calendar-links'
import type { CalendarView } from '@/data/work-views'
import { byDay, WEEKDAYS, weekdayOf } from '@/editorial/calendar'
import type { Day } from '@/statistics/periods'
import { addDays } from '@/statistics/periods'
import { formatDay, formatMonth } from '@/text/dates'

interface CalendarDayProps {
  calendar: CalendarView
  day: Day
  today: Day
}

/** One day in full. */
export function CalendarDay({ calendar, day, today }: CalendarDayProps) {
  const entries = byDay(calendar.entries).get(day) ?? []
  const month = day.slice(0, 7)
  return (
    <>
      <nav aria-label="Chọn ngày">
        <a href={dayHref(addDays(day, -1))}>← Hôm trước</a>
        <a href={monthHref(month)}>Cả tháng {formatMonth(month)}</a>
        <a href={dayHref(addDays(day, 1))}>Hôm sau →</a>
      </nav>
      <section aria-labelledby="calendar-day" className="newsroom-panel calendar-day">
        <h2 id="calendar-day">
          {WEEKDAYS[weekdayOf(day)]}, {formatDay(day)}
          {day === today && ' (hôm nay)'}
        </h2>
        {entries.length === 0 ? (
          <p>Ngày này không có mục nào.</p>
        ) : (
          <CalendarEntries entries={entries} />
        )}
        {calendar.isCutOff && <p>Ngày này có quá nhiều mục, ở đây chỉ hiện một phần.</p>}
      </section>
    </>
  )
}
