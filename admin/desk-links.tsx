import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { canWriteItems, seesAllDrafts } from '@/access/roles'
import { LateMark } from '@/admin/late-mark'
import {
  CALENDAR_PATH,
  DESK_PATH,
  REPORT_PATH,
  SCHEDULE_PATH,
  UPLOAD_PATH,
  WORD_PATH,
  WORK_PATH,
} from '@/admin/paths'
import { seesItems } from '@/data/newsroom'

/** Above the panel's own navigation: our own pages, each for those whom it is for. */
export function DeskLinks({ user }: Pick<ServerProps, 'user'>) {
  const person = user ?? null
  return (
    <div className="desk-links">
      {canWriteItems(person) && <PanelLink href={WORK_PATH}>Việc cần làm</PanelLink>}
      {seesItems(person) && (
        <>
          <PanelLink href={CALENDAR_PATH}>Lịch biên tập</PanelLink>
          <PanelLink href={SCHEDULE_PATH}>
            Hẹn giờ
            <LateMark user={person} />
          </PanelLink>
        </>
      )}
      {seesAllDrafts(person) && (
        <>
          <PanelLink href={DESK_PATH}>Bảng điều hành</PanelLink>
          <PanelLink href={REPORT_PATH}>Lập báo cáo</PanelLink>
        </>
      )}
      {canWriteItems(person) && <PanelLink href={UPLOAD_PATH}>Tải nhiều ảnh</PanelLink>}
      {canWriteItems(person) && <PanelLink href={WORD_PATH}>Nhập từ Word</PanelLink>}
    </div>
  )
}

function PanelLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="nav__link" href={href}>
      <span className="nav__link-label">{children}</span>
    </a>
  )
}
