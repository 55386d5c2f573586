import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { CopyText } from '@/admin/copy-text'
import { KeepReport } from '@/admin/keep-report'
import { PanelPage } from '@/admin/panel-page'
import { REPORT_PATH } from '@/admin/paths'
import { ReportSheet } from '@/admin/report-sheet'
import { previewReport } from '@/data/reports'
import { reportText } from '@/reports/plain-text'
import { type ReportRequest, usualRequest } from '@/reports/report-request'
import { toLocalDay } from '@/text/dates'

type Search = AdminViewServerProps['searchParams']

/** Lập báo cáo: choose a span and a closing day, look at the report, copy it or keep it. */
export async function ReportMaker({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const now = new Date()
  const request = requestOf(searchParams, toLocalDay(now))
  const preview = await previewReport({ request, user: initPageResult.req.user, now })
  return (
    <PanelPage
      initPageResult={initPageResult}
      params={params}
      path={REPORT_PATH}
      searchParams={searchParams}
      title="Lập báo cáo"
    >
      {preview && (
        <>
          <Choice request={request} />
          {preview.ok ? (
            <>
              <div className="newsroom-panel">
                <KeepReport request={request} />
                <p>
                  <Link href="/admin/collections/reports">Các báo cáo đã lập</Link>
                </p>
                <details>
                  <summary>Lời văn của báo cáo, để sao chép</summary>
                  <CopyText
                    label="Sao chép lời văn"
                    name="Lời văn của báo cáo"
                    text={reportText(preview.report)}
                  />
                </details>
              </div>
              <ReportSheet report={preview.report} />
            </>
          ) : (
            <p role="alert">{preview.message}</p>
          )}
        </>
      )}
    </PanelPage>
  )
}

/** A plain form: what is chosen stands in the address bar, and works without JavaScript. */
function Choice({ request: { span, closingDay, number, date, abstract } }: ChoiceProps) {
  return (
    <form action={REPORT_PATH} className="newsroom-panel report-choice" method="get">
      <Field label="Từ ngày" name="tu" type="date" value={span.from} />
      <Field label="Đến hết ngày" name="den" type="date" value={span.to} />
      <Field label="Ngày chốt số liệu" name="chot" type="date" value={closingDay} />
      <Field label="Ngày ký" name="ky" type="date" value={date} />
      <Field label="Số báo cáo (nếu đã có)" name="so" type="text" value={number ?? ''} />
      <Field
        label="Trích yếu (trống: viết theo kỳ)"
        name="trich-yeu"
        type="text"
        value={abstract ?? ''}
      />
      <button className="desk-button" type="submit">
        Xem báo cáo
      </button>
    </form>
  )
}

interface ChoiceProps {
  request: ReportRequest
}

function Field({
  label,
  name,
  type,
  value,
}: {
  label: string
  name: string
  type: 'date' | 'text'
  value: string
}) {
  return (
    <label>
      {label}
      <input defaultValue={value} name={name} required={type === 'date'} type={type} />
    </label>
  )
}

/** Without a choice, the year so far. A closing day that was not chosen is the end of the span. */
function requestOf(search: Search, today: string): ReportRequest {
  const usual = usualRequest(today)
  const given = (name: string) => {
    const value = search?.[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const to = given('den') ?? usual.span.to
  return {
    span: { from: given('tu') ?? usual.span.from, to },
    closingDay: given('chot') ?? (to < today ? to : today),
    number: given('so'),
    date: given('ky') ?? usual.date,
    abstract: given('trich-yeu'),
  }
}
