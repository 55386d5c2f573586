import type { SlowestView, TimelinessView } from '@/data/desk-views'
import type { Timeliness } from '@/statistics/timeliness'
import { formatDateTime } from '@/text/dates'
import { formatDecimal, formatInteger } from '@/text/numbers'

export function DeskTimeliness({ timeliness }: { timeliness: TimelinessView }) {
  const { all, byUnit, byMonth, slowest, span } = timeliness
  return (
    <section aria-labelledby="desk-timeliness" className="newsroom-panel">
      <h2 id="desk-timeliness">Từ sự kiện đến khi đăng</h2>
      {all === null ? (
        <p>
          {span}: chưa có tin, bài nào ghi “Thời điểm diễn ra”, nên chưa tính được. Hãy nhắc người
          viết điền ô này.
        </p>
      ) : (
        <>
          <p className="desk-headline">
            {span}: một nửa số tin, bài đăng trong <strong>{hours(all.medianHours)}</strong>, chín
            phần mười đăng trong <strong>{hours(all.ninetiethHours)}</strong> (tính trên{' '}
            {formatInteger(all.items)} tin, bài có ghi thời điểm diễn ra).
          </p>
          <div className="desk-columns">
            <Measured caption="Theo đơn vị, chậm nhất ở trên" first="Đơn vị" rows={byUnit} />
            <Measured caption="Theo tháng đăng" first="Tháng" rows={byMonth} />
          </div>
          <Slowest items={slowest} />
        </>
      )}
    </section>
  )
}

function Measured({
  caption,
  first,
  rows,
}: {
  caption: string
  first: string
  rows: ({ name: string } & Timeliness)[]
}) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">Số mục</th>
          <th scope="col">Trung vị</th>
          <th scope="col">90 %</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, items, medianHours, ninetiethHours }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatInteger(items)}</td>
            <td>{hours(medianHours)}</td>
            <td>{hours(ninetiethHours)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Slowest({ items }: { items: SlowestView[] }) {
  return (
    <table>
      <caption>Những mục đăng chậm nhất</caption>
      <thead>
        <tr>
          <th scope="col">Tít</th>
          <th scope="col">Đơn vị</th>
          <th scope="col">Diễn ra</th>
          <th scope="col">Đăng</th>
          <th scope="col">Độ trễ</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, title, unit, eventAt, publishedAt, hours: late, href }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{title}</a>
            </th>
            <td>{unit}</td>
            <td>{formatDateTime(eventAt)}</td>
            <td>{formatDateTime(publishedAt)}</td>
            <td>{hours(late)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Up to two days in hours, then in days. */
function hours(value: number): string {
  if (value < 48) return `${formatDecimal(value, 1).replace(/,0$/, '')} giờ`
  return `${formatDecimal(value / 24, 1).replace(/,0$/, '')} ngày`
}
