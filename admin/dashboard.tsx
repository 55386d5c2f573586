import type { AdminViewServerProps, Payload } from 'payload'
import { seesAllDrafts } from '@/access/roles'
import { countPublished } from '@/admin/dashboard-data'
import type { MonthComparison } from '@/admin/dashboard-data'
import { DESK_PATH } from '@/admin/paths'
import { WorkList } from '@/admin/work-list'
import { getWorkList } from '@/data/work-list'
import { formatInteger } from '@/text/numbers'

type DashboardProps = Pick<AdminViewServerProps, 'user'> & { payload: Payload }

/** What everybody sees first: what waits for them, and this month against that of last year. */
export async function Dashboard({ payload, user }: DashboardProps) {
  if (!user) return null
  const now = new Date()
  const [work, comparison] = await Promise.all([
    getWorkList({ user, now }),
    countPublished({ payload, user, now }),
  ])
  return (
    <>
      {work && <WorkList now={now} work={work} />}
      {user.role === 'contributor' && !work && (
        <p className="work-empty">
          Tài khoản của bạn chưa gắn với đơn vị nào nên chưa viết được tin, bài. Hãy báo quản trị
          viên chọn đơn vị cho bạn.
        </p>
      )}
      <div className="newsroom">
        <MonthTable comparison={comparison} hasDesk={seesAllDrafts(user)} />
      </div>
    </>
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
