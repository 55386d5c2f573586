import type { UIFieldServerProps } from 'payload'
import { CopyText } from '@/admin/copy-text'
import { Adjustments, FrozenNumbers } from '@/admin/ledger-numbers'
import { ReportSheet } from '@/admin/report-sheet'
import { findKeptReport } from '@/data/reports'
import { reportText } from '@/reports/plain-text'

/** A report as it was made, and what has become of its numbers since. */
export async function KeptReport({ id, req }: UIFieldServerProps) {
  const kept = id === undefined ? null : await findKeptReport({ id: String(id), user: req.user })
  if (kept === null) return null
  return (
    <div className="desk">
      <div className="newsroom-panel">
        <p>
          <a className="desk-button is-primary" download href={`/api/reports/${kept.id}/docx`}>
            Tải tệp Word (.docx)
          </a>
        </p>
        <details>
          <summary>Lời văn của báo cáo, để sao chép</summary>
          <CopyText
            label="Sao chép lời văn"
            name="Lời văn của báo cáo"
            text={reportText(kept.report)}
          />
        </details>
        <h2>So với số hôm nay</h2>
        {kept.adjustments.length === 0 ? (
          <p>Từ khi lập báo cáo đến nay không có số nào thay đổi.</p>
        ) : (
          <Adjustments adjustments={kept.adjustments} then="Trong báo cáo" />
        )}
        <details>
          <summary>Mọi con số khi lập báo cáo</summary>
          <FrozenNumbers heading="Trong báo cáo" numbers={kept.numbers} />
        </details>
      </div>
      <ReportSheet report={kept.report} />
    </div>
  )
}
