import type { AdminViewServerProps } from 'payload'
import { DueList } from '@/admin/due-list'
import { LateAlarm } from '@/admin/late-alarm'
import { PanelPage } from '@/admin/panel-page'
import { CALENDAR_PATH, SCHEDULE_PATH } from '@/admin/paths'
import { seesItems } from '@/data/newsroom'
import { getSchedule } from '@/data/schedule'

/** Hẹn giờ: all that comes out or goes down by itself. The page stands in the address bar only. */
export async function Schedule({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const now = new Date()
  const { user } = initPageResult.req
  const schedule = await getSchedule({ user, now, page: pageOf(searchParams?.trang) })
  return (
    <PanelPage
      initPageResult={initPageResult}
      mayEnter={seesItems(user)}
      params={params}
      path={SCHEDULE_PATH}
      searchParams={searchParams}
      title="Hẹn giờ"
    >
      {schedule && (
        <>
          <p className="desk-lead">
            Mục tự đăng hoặc tự gỡ xuống khi đến giờ, theo giờ Việt Nam.{' '}
            <a href={CALENDAR_PATH}>Xem trên lịch</a>
          </p>
          <LateAlarm
            canMend={schedule.canPublish}
            late={schedule.late}
            now={now}
            total={schedule.lateTotal}
          />
          <section aria-labelledby="schedule" className="newsroom-panel due-list">
            <h2 id="schedule">Sắp tới</h2>
            {schedule.due.length === 0 ? (
              <p>Không có mục nào đang hẹn giờ.</p>
            ) : (
              <DueList due={schedule.due} />
            )}
            {schedule.pages > 1 && <Pages page={schedule.page} pages={schedule.pages} />}
          </section>
        </>
      )}
    </PanelPage>
  )
}

function Pages({ page, pages }: { page: number; pages: number }) {
  return (
    <nav aria-label="Các trang">
      {page > 1 && <a href={`${SCHEDULE_PATH}?trang=${page - 1}`}>← Trang trước</a>}
      <span aria-current="page">
        Trang {page}/{pages}
      </span>
      {page < pages && <a href={`${SCHEDULE_PATH}?trang=${page + 1}`}>Trang sau →</a>}
    </nav>
  )
}

function pageOf(value: string | string[] | undefined): number {
  return typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1
}
