import { CopyText } from '@/admin/copy-text'
import { KIND_NAMES } from '@/admin/desk-totals'
import type { ParticipationView, ShortfallView, UnitView } from '@/data/desk-views'
import { formatDay } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

/** A month without an item is what a leader asks about. */
const LONG_SILENCE = 30

export function DeskParticipation({
  participation: { active, of, units, hasTargets, shortfalls, reminderOfAll },
  month,
}: {
  participation: ParticipationView
  month: string
}) {
  return (
    <section aria-labelledby="desk-participation" className="newsroom-panel">
      <h2 id="desk-participation">Đơn vị tham gia</h2>
      {of === 0 ? (
        <p>Chưa có đơn vị nào. Hãy thêm ở mục “Đơn vị”.</p>
      ) : (
        <>
          <p className="desk-headline">
            {month}: <strong>{`${active}/${of}`}</strong> đơn vị có tin, bài.
          </p>
          <Shortfalls hasTargets={hasTargets} shortfalls={shortfalls} />
          {reminderOfAll === null ? (
            <p>Tháng này đơn vị nào cũng đã có tin, bài.</p>
          ) : (
            <details>
              <summary>Lời nhắc chung cho {of - active} đơn vị chưa có tin, bài tháng này</summary>
              <CopyText
                label="Sao chép lời nhắc"
                name="Lời nhắc chung các đơn vị"
                text={reminderOfAll}
              />
            </details>
          )}
          <Units units={units} />
        </>
      )}
    </section>
  )
}

function Shortfalls({
  shortfalls,
  hasTargets,
}: {
  shortfalls: ShortfallView[]
  hasTargets: boolean
}) {
  if (!hasTargets) {
    return <p>Chưa giao chỉ tiêu cho đơn vị nào. Giao ở mục “Chỉ tiêu giao”, ghi tên đơn vị.</p>
  }
  if (shortfalls.length === 0) {
    return <p>Không có đơn vị nào dưới chỉ tiêu được giao tính đến hôm nay.</p>
  }
  return (
    <table>
      <caption>Đơn vị dưới chỉ tiêu, từ đầu năm đến nay</caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Loại</th>
          <th scope="col">Cần đạt</th>
          <th scope="col">Đã có</th>
        </tr>
      </thead>
      <tbody>
        {shortfalls.map(({ unitId, unit, kind, expected, actual, href }) => (
          <tr key={`${unitId} ${kind}`}>
            <th scope="row">{unit}</th>
            <td>{KIND_NAMES[kind]}</td>
            <td>{formatInteger(expected)}</td>
            <td>
              <a href={href}>{formatInteger(actual)}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Units({ units }: { units: UnitView[] }) {
  return (
    <table className="desk-units">
      <caption>Số ngày không có tin, bài của từng đơn vị (lâu nhất ở trên)</caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Số ngày không có tin</th>
          <th scope="col">Mục gần nhất</th>
          <th scope="col">Tháng này</th>
          <th scope="col">Từ đầu năm</th>
          <th scope="col">Danh sách</th>
          <th scope="col">Lời nhắc</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr className={unit.days >= LONG_SILENCE ? 'is-silent' : undefined} key={unit.id}>
            <th scope="row">{unit.name}</th>
            <td>
              <strong>{formatInteger(unit.days)}</strong>
            </td>
            <td>{unit.lastDay === null ? 'chưa có mục nào' : formatDay(unit.lastDay)}</td>
            <td>{formatInteger(unit.month)}</td>
            <td>{formatInteger(unit.year)}</td>
            <td>
              <a aria-label={`Tin của ${unit.name}`} href={unit.newsHref}>
                tin
              </a>
              {', '}
              <a aria-label={`Bài của ${unit.name}`} href={unit.articlesHref}>
                bài
              </a>
            </td>
            <td>
              <details>
                <summary aria-label={`Lời nhắc gửi ${unit.name}`}>Soạn sẵn</summary>
                <CopyText
                  label="Sao chép lời nhắc"
                  name={`Lời nhắc gửi ${unit.name}`}
                  text={unit.reminder}
                />
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
