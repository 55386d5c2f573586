'use client'
import { useEffect, useState } from 'react'
import { Comparison } from '@/admin/unsaved/comparison'
import { compareValues, type Values } from '@/admin/unsaved/compare-values'
import { Dialog } from '@/admin/unsaved/dialog'
import { getNewest, getStored } from '@/admin/unsaved/save-draft'
import type { UnsavedWork } from '@/admin/unsaved/use-unsaved-work'
import { formatTime } from '@/text/dates'

interface Theirs {
  values: Values
  who: string
}

/** Somebody has saved meanwhile: both versions side by side, and three ways out. Nothing is lost. */
export function StaleDialog({ work }: { work: UnsavedWork }) {
  const { target, values, fields, ask, fill, keepMine } = work
  const [theirs, setTheirs] = useState<Theirs | 'loading' | 'unreachable'>('loading')
  useEffect(() => {
    void Promise.all([getStored(target), getNewest(target)]).then(([stored, newest]) => {
      const who = newest?.savedByName ?? 'Người khác'
      setTheirs(stored ? { values: stored, who } : 'unreachable')
    })
  }, [target])

  const close = () => {
    ask(null)
  }
  if (theirs === 'loading') return null
  if (theirs === 'unreachable') {
    return (
      <Dialog onClose={close} title="Đã có bản mới hơn">
        <p>Chưa tải được bản mới. Những gì bạn gõ vẫn còn ở đây; hãy thử lưu lại sau.</p>
        <div className="unsaved-buttons">
          <button className="desk-button" onClick={close} type="button">
            Đóng
          </button>
        </div>
      </Dialog>
    )
  }
  const updatedAt = String(theirs.values.updatedAt)
  return (
    <Dialog onClose={close} title="Đã có bản mới hơn">
      <p>
        <strong>{theirs.who}</strong> đã lưu một bản mới hơn lúc {formatTime(updatedAt)}, sau khi
        bạn mở mục này. Bản của bạn chưa được lưu đè lên và vẫn còn nguyên ở đây.
      </p>
      <Comparison
        differences={compareValues(fields, values, theirs.values)}
        mineIs="Bản của bạn"
        theirsIs={`Bản của ${theirs.who}`}
      />
      <div className="unsaved-buttons">
        <button
          className="desk-button is-primary"
          onClick={() => {
            close()
            void keepMine(updatedAt)
          }}
          type="button"
        >
          Giữ bản của tôi
        </button>
        <button
          className="desk-button"
          onClick={() => {
            close()
            void fill(theirs.values, false)
          }}
          type="button"
        >
          Lấy bản mới
        </button>
        <button className="desk-button" onClick={close} type="button">
          Để tôi sửa tiếp
        </button>
      </div>
      <p className="unsaved-hint">
        “Giữ bản của tôi” lưu bản của bạn thành phiên bản mới nhất; bản của {theirs.who} vẫn xem lại
        được ở “Các phiên bản”. “Lấy bản mới” bỏ những gì bạn vừa gõ: hãy chép những đoạn cần giữ
        trước.
      </p>
    </Dialog>
  )
}
