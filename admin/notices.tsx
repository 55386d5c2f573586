import type { AdminViewServerProps } from 'payload'
import { MailSwitch } from '@/admin/mail-switch'
import { NoticeList } from '@/admin/notice-list'
import { PanelPage } from '@/admin/panel-page'
import { NOTICES_PATH } from '@/admin/paths'
import type { NoticesView } from '@/data/notices'
import { getNotices } from '@/data/notices'

/** Thông báo: what this person has been told, the newest first. For everybody who may sign in. */
export async function Notices({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { user } = initPageResult.req
  const page = pageOf(searchParams?.trang)
  const view = user ? await getNotices({ user, page, now: new Date() }) : null
  return (
    <PanelPage
      initPageResult={initPageResult}
      mayEnter
      params={params}
      path={NOTICES_PATH}
      searchParams={searchParams}
      title="Thông báo"
    >
      {user && view && (
        <>
          <NoticeList {...view} key={view.asOf} />
          <Pages {...view} />
          <MailSwitch user={user.id} wantsMail={view.wantsMail} />
        </>
      )}
    </PanelPage>
  )
}

function Pages({ page, pages }: Pick<NoticesView, 'page' | 'pages'>) {
  if (pages < 2) return null
  return (
    <nav aria-label="Các trang thông báo" className="notice-pages">
      {page > 1 && <a href={`${NOTICES_PATH}?trang=${page - 1}`}>Mới hơn</a>}
      <span aria-current="page">
        Trang {page} trong {pages}
      </span>
      {page < pages && <a href={`${NOTICES_PATH}?trang=${page + 1}`}>Cũ hơn</a>}
    </nav>
  )
}

function pageOf(value: string | string[] | undefined): number {
  return typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1
}
