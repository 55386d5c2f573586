import type { ServerProps } from 'payload'
import { canWriteItems, seesAllDrafts } from '@/access/roles'
import { DESK_PATH, REPORT_PATH, WORD_PATH } from '@/admin/paths'

/** Above the panel's own navigation: our own pages, each for those whom it is for. */
export function DeskLinks({ user }: Pick<ServerProps, 'user'>) {
  const person = user ?? null
  return (
    <div className="desk-links">
      {seesAllDrafts(person) && (
        <>
          <PanelLink href={DESK_PATH}>Bảng điều hành</PanelLink>
          <PanelLink href={REPORT_PATH}>Lập báo cáo</PanelLink>
        </>
      )}
      {canWriteItems(person) && <PanelLink href={WORD_PATH}>Nhập từ Word</PanelLink>}
    </div>
  )
}

function PanelLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="nav__link" href={href}>
      <span className="nav__link-label">{children}</span>
    </a>
  )
}
