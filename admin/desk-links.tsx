import type { ServerProps } from 'payload'
import { seesAllDrafts } from '@/access/roles'
import { DESK_PATH, REPORT_PATH, UPLOAD_PATH } from '@/admin/paths'
import { mayUpload } from '@/admin/upload-many-link'

/** Above the panel's own navigation: our own pages, for those whom they are for. */
export function DeskLinks({ user }: Pick<ServerProps, 'user'>) {
  const person = user ?? null
  return (
    <div className="desk-links">
      {seesAllDrafts(person) && (
        <>
          <NavLink href={DESK_PATH} label="Bảng điều hành" />
          <NavLink href={REPORT_PATH} label="Lập báo cáo" />
        </>
      )}
      {mayUpload(person) && <NavLink href={UPLOAD_PATH} label="Tải nhiều ảnh" />}
    </div>
  )
}

function NavLink({ href, label }: { href: string; label: string }) {
  return (
    <a className="nav__link" href={href}>
      <span className="nav__link-label">{label}</span>
    </a>
  )
}
