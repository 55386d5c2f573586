import type { ComparedView, TotalView } from '@/data/desk-views'
import type { CountedKind } from '@/statistics/engines/counter'
import { formatDecimal, formatInteger } from '@/text/numbers'

export const KIND_NAMES: Record<CountedKind, string> = {
  news: 'Tin',
  articles: 'Bài',
  tv: 'Truyền hình',
  radio: 'Phát thanh',
}

export function DeskTotals({
  totals,
  month,
  year,
}: {
  totals: TotalView[]
  month: string
  year: number
}) {
  return (
    <section aria-labelledby="desk-totals" className="newsroom-panel">
      <h2 id="desk-totals">So với cùng kỳ và chỉ tiêu</h2>
      <div className="desk-columns">
        <Comparison caption={`${month} đến nay`} rows={totals} span="month" whole="cả tháng" />
        <Comparison
          caption={`Từ đầu năm ${year} đến nay`}
          rows={totals}
          span="year"
          whole="cả năm"
        />
      </div>
    </section>
  )
}

function Comparison({
  caption,
  rows,
  span,
  whole,
}: {
  caption: string
  rows: TotalView[]
  span: 'month' | 'year'
  whole: string
}) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Loại</th>
          <th scope="col">Đã đăng</th>
          <th scope="col">Cùng kỳ</th>
          <th scope="col">Tăng, giảm</th>
          <th scope="col">Chỉ tiêu {whole}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind}>
            <th scope="row">{KIND_NAMES[row.kind]}</th>
            <td>
              <a href={row[span].href}>{inWords(row[span], row[span].current)}</a>
            </td>
            <td>{inWords(row[span], row[span].previous)}</td>
            <td>{changeWords(row[span])}</td>
            <td>{targetWords(row[span])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A figure that cannot be divided leaves averages, and says so. */
function inWords({ isAverage }: ComparedView, value: number): string {
  return isAverage ? `${formatDecimal(value, 1)} mỗi tháng` : formatInteger(value)
}

function changeWords({ change, isAverage }: ComparedView): string {
  const amount = isAverage ? formatDecimal(change, 1) : formatInteger(change)
  return change > 0 ? `+${amount}` : amount
}

function targetWords({ whole, due }: ComparedView): string {
  if (whole === null) return 'chưa giao'
  return due === null || due === whole
    ? formatInteger(whole)
    : `${formatInteger(whole)} (đến nay ${formatInteger(due)})`
}
