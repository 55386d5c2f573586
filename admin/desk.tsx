import type { AdminViewServerProps } from 'payload'
import { DeskBroadcasts } from '@/admin/desk-broadcasts'
import { DeskParticipation } from '@/admin/desk-participation'
import { DeskTimeliness } from '@/admin/desk-timeliness'
import { DeskTopics } from '@/admin/desk-topics'
import { DeskTotals } from '@/admin/desk-totals'
import { PanelPage } from '@/admin/panel-page'
import { DESK_PATH, REPORT_PATH } from '@/admin/paths'
import { getDesk } from '@/data/desk'
import { formatDay } from '@/text/dates'

/** Bảng điều hành: what a leader looks at first. Its state stands in the address bar only. */
export async function Desk({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const desk = await getDesk({
    user: initPageResult.req.user,
    now: new Date(),
    ...broadcastYearOf(searchParams?.nam),
  })
  return (
    <PanelPage
      initPageResult={initPageResult}
      params={params}
      path={DESK_PATH}
      searchParams={searchParams}
      title="Bảng điều hành"
    >
      {desk && (
        <>
          <p className="desk-lead">
            Số liệu đến hết ngày {formatDay(desk.today)}. <a href={REPORT_PATH}>Lập báo cáo</a>
          </p>
          <DeskTotals month={desk.month} totals={desk.totals} year={desk.year} />
          <DeskParticipation month={desk.month} participation={desk.participation} />
          <DeskBroadcasts broadcasts={desk.broadcasts} />
          <DeskTimeliness timeliness={desk.timeliness} />
          <DeskTopics topics={desk.topics} year={desk.year} />
        </>
      )}
    </PanelPage>
  )
}

function broadcastYearOf(value: string | string[] | undefined): { broadcastYear?: number } {
  return typeof value === 'string' && /^20\d\d$/.test(value) ? { broadcastYear: Number(value) } : {}
}
