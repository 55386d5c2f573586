import { CalendarEntries } from '@/admin/calendar-entries'
import { dayHref, monthHref } from '@/admin/calendar-links'
import type { CalendarEntryView, CalendarView } from '@/data/work-views'
import { byDay, monthGrid, nextMonth, WEEKDAYS, weekdayOf } from '@/editorial/calendar'
import type { Day } from '@/statistics/periods'
import { formatDay, formatMonth } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

/** So many of a day stand in its square. */
const IN_A_SQUARE = 4

interface CalendarMonthProps {
  calendar: CalendarView
  month: string
  today: Day
}

/** A month as a grid, Monday first; on a phone the same table reads as a list of days. */
export function CalendarMonth({ calendar, month, today }: CalendarMonthProps) {
  const days = byDay(calendar.entries)
  const [before, after] = [nextMonth(month, -1), nextMonth(month, 1)]
  return (
    <>
      <nav aria-label="Chọn tháng">
        <a href={monthHref(before)}>← Tháng {formatMonth(before)}</a>
        {month !== today.slice(0, 7) && <a href={monthHref(today.slice(0, 7))}>Tháng này</a>}
        <a href={monthHref(after)}>Tháng {formatMonth(after)} →</a>
      </nav>
      {days.size === 0 && (
        <p>
          Tháng này chưa có mục nào đã đăng, hẹn giờ hay dự kiến. Mục dự kiến là bản nháp đã ghi
          thời điểm diễn ra hoặc thời điểm phát sóng.
        </p>
      )}
      {calendar.isCutOff && (
        <p>Tháng này có quá nhiều mục, ở đây chỉ hiện một phần. Mở từng ngày để xem đủ.</p>
      )}
      <table className="calendar">
        <caption>Tháng {formatMonth(month)}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, index) =>
                day === null ? (
                  <td className="is-empty" key={index} />
                ) : (
                  <Square
                    day={day}
                    entries={days.get(day) ?? []}
                    isToday={day === today}
                    key={day}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface SquareProps {
  day: Day
  entries: readonly CalendarEntryView[]
  isToday: boolean
}

function Square({ day, entries, isToday }: SquareProps) {
  const shown = entries.slice(0, IN_A_SQUARE)
  const rest = entries.length - shown.length
  const className = [entries.length === 0 && !isToday && 'is-empty', isToday && 'is-today']
    .filter(Boolean)
    .join(' ')
  return (
    <td aria-current={isToday ? 'date' : undefined} className={className || undefined}>
      <h2>
        <a aria-label={nameOf(day)} href={dayHref(day)}>
          <span className="calendar-number">{Number(day.slice(8, 10))}</span>
          <span className="calendar-name">{nameOf(day)}</span>
        </a>
        {isToday && <small>hôm nay</small>}
      </h2>
      {shown.length > 0 && <CalendarEntries entries={shown} />}
      {isToday && entries.length === 0 && <p className="calendar-name">Chưa có mục nào.</p>}
      {rest > 0 && (
        <a aria-label={`Và ${rest} mục nữa ngày ${formatDay(day)}`} href={dayHref(day)}>
          và {formatInteger(rest)} mục nữa
        </a>
      )}
    </td>
  )
}

/** "Thứ sáu, 27/11/2026" */
function nameOf(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day)] ?? ''}, ${formatDay(day)}`
}
