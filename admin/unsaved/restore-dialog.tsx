'use client'
import { Comparison } from '@/admin/unsaved/comparison'
import { compareValues } from '@/admin/unsaved/compare-values'
import { Dialog } from '@/admin/unsaved/dialog'
import type { LocalCopy } from '@/admin/unsaved/local-copies'
import type { UnsavedWork } from '@/admin/unsaved/use-unsaved-work'
import { formatDateTime } from '@/text/dates'

/** What this browser still has of an earlier visit that ended before anything was saved. */
export function RestoreDialog({ work, copy }: { work: UnsavedWork; copy: LocalCopy }) {
  const { values, fields, ask, fill, dropCopy, isTakenOver } = work
  const close = () => {
    ask(null)
  }
  return (
    <Dialog onClose={close} title="Có nội dung chưa lưu">
      <p>
        Lúc {formatDateTime(copy.typedAt)} bạn đã gõ trên máy này những chữ sau mà chưa lưu được.
      </p>
      <Comparison
        differences={compareValues(fields, copy.values, values)}
        mineIs="Chưa lưu"
        theirsIs="Đang có"
      />
      <div className="unsaved-buttons">
        {!isTakenOver && (
          <button
            className="desk-button is-primary"
            onClick={() => {
              close()
              void fill(copy.values, true)
            }}
            type="button"
          >
            Khôi phục nội dung chưa lưu
          </button>
        )}
        <button className="desk-button" onClick={close} type="button">
          Để sau
        </button>
        <button
          className="desk-button"
          onClick={() => {
            dropCopy()
            close()
          }}
          type="button"
        >
          Bỏ nội dung này
        </button>
      </div>
    </Dialog>
  )
}
