import type { AdminViewServerProps, Payload } from 'payload'
import { seesAllDrafts } from '@/access/roles'
import { countPublished, findWaitingDrafts } from '@/admin/dashboard-data'
import type { MonthComparison, WaitingDraft } from '@/admin/dashboard-data'
import { DESK_PATH } from '@/admin/paths'
import { formatDateTime } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

type DashboardProps = Pick<AdminViewServerProps, 'user'> & { payload: Payload }

/** What an editor sees first: this month against the same month last year, and drafts that wait. */
export async function Dashboard({ payload, user }: DashboardProps) {
  if (!user) return null
  const now = new Date()
  const [comparison, drafts] = await Promise.all([
    countPublished({ payload, user, now }),
    findWaitingDrafts({ payload, user }),
  ])
  return (
    <div className="newsroom">
      <MonthTable comparison={comparison} hasDesk={seesAllDrafts(user)} />
      <Drafts drafts={drafts} />
    </div>
  )
}

function MonthTable({ comparison, hasDesk }: { comparison: MonthComparison; hasDesk: boolean }) {
  return (
    <section className="newsroom-panel">
      <h2>Đã đăng tháng này</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Loại</th>
            <th scope="col">{comparison.thisMonth}</th>
            <th scope="col">{comparison.samePeriod}</th>
            <th scope="col">{comparison.lastYearMonth}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">
                <a href={row.href}>{row.label}</a>
              </th>
              <td>
                <strong>{formatInteger(row.thisMonth)}</strong>
              </td>
              <td>{formatInteger(row.samePeriod)}</td>
              <td>{formatInteger(row.lastYearMonth)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasDesk && (
        <p>
          <a href={DESK_PATH}>Mở Bảng điều hành</a>
        </p>
      )}
    </section>
  )
}

function Drafts({ drafts }: { drafts: WaitingDraft[] }) {
  return (
    <section className="newsroom-panel">
      <h2>Bản nháp đang chờ</h2>
      {drafts.length === 0 ? (
        <p>Không có bản nháp nào đang chờ.</p>
      ) : (
        <ul>
          {drafts.map((draft) => (
            <li key={draft.href}>
              <a href={draft.href}>{draft.title}</a>
              <span>
                {draft.kind}
                {draft.isChange && ', bản sửa đang chờ của mục đã đăng'}, sửa lúc{' '}
                {formatDateTime(draft.updatedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
