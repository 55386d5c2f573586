import type { ServerProps } from 'payload'
import { seesAllDrafts } from '@/access/roles'
import { DESK_PATH, REPORT_PATH } from '@/admin/paths'

/** Above the panel's own navigation, for those who answer for the whole. */
export function DeskLinks({ user }: Pick<ServerProps, 'user'>) {
  if (!seesAllDrafts(user ?? null)) return null
  return (
    <div className="desk-links">
      <a className="nav__link" href={DESK_PATH}>
        <span className="nav__link-label">Bảng điều hành</span>
      </a>
      <a className="nav__link" href={REPORT_PATH}>
        <span className="nav__link-label">Lập báo cáo</span>
      </a>
    </div>
  )
}
