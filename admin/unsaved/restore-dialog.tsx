'use client'
import { Comparison } from '@/admin/unsaved/comparison'
import { Dialog } from '@/admin/unsaved/dialog'
import type { LocalCopy } from '@/admin/unsaved/local-copies'
import type { UnsavedWork } from '@/admin/unsaved/use-unsaved-work'
import { formatDateTime } from '@/text/dates'

/** What this browser still has of words that were typed and not saved. */
export function RestoreDialog({ work, copy }: { work: UnsavedWork; copy: LocalCopy }) {
  const { values, fields, ask, restore, dropCopy, isTakenOver } = work
  const close = () => {
    ask(null)
  }
  return (
    <Dialog onClose={close} title="Có nội dung chưa lưu">
      <p>
        Lúc {formatDateTime(copy.typedAt)} bạn đã gõ trên máy này những chữ sau mà chưa lưu được.
        {copy.values.updatedAt !== values.updatedAt &&
          ' Từ đó mục này đã được lưu thêm: hãy xem kỹ chỗ khác nhau trước khi khôi phục.'}
      </p>
      <Comparison
        fields={fields}
        mine={copy.values}
        mineIs="Chưa lưu"
        theirs={values}
        theirsIs="Đang có"
      />
      <div className="unsaved-buttons">
        {!isTakenOver && (
          <button
            className="desk-button is-primary"
            onClick={() => {
              close()
              void restore(copy.values)
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
