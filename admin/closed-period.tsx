import type { UIFieldServerProps } from 'payload'
import { Adjustments, FrozenNumbers } from '@/admin/ledger-numbers'
import { findClosedPeriod } from '@/data/closed-periods'

/** What was frozen, and what has changed since, beside it. */
export async function ClosedPeriodNumbers({ id, req }: UIFieldServerProps) {
  const closed =
    id === undefined ? null : await findClosedPeriod({ id: String(id), user: req.user })
  if (closed === null) return null
  return (
    <div className="newsroom-panel">
      <h2>Điều chỉnh sau khi chốt</h2>
      {closed.adjustments.length === 0 ? (
        <p>Từ khi chốt đến nay không có số nào thay đổi.</p>
      ) : (
        <Adjustments adjustments={closed.adjustments} then="Đã chốt" />
      )}
      <h2>Số đã chốt</h2>
      <FrozenNumbers heading="Đã chốt" numbers={closed.numbers} />
    </div>
  )
}
