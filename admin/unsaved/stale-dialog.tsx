'use client'
import { useEffect, useState } from 'react'
import { Comparison } from '@/admin/unsaved/comparison'
import type { Values } from '@/admin/unsaved/compare-values'
import { Dialog } from '@/admin/unsaved/dialog'
import { getNewest, getStored } from '@/admin/unsaved/save-draft'
import type { UnsavedWork } from '@/admin/unsaved/use-unsaved-work'
import { formatTime } from '@/text/dates'

const TITLE = 'Đã có bản mới hơn'

interface Theirs {
  values: Values
  who: string
}

/** Somebody has saved meanwhile: both versions side by side, and the ways on. Nothing is lost. */
export function StaleDialog({ work }: { work: UnsavedWork }) {
  const { target, ask } = work
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
  if (theirs !== 'unreachable') return <TwoVersions onClose={close} theirs={theirs} work={work} />
  return (
    <Dialog onClose={close} title={TITLE}>
      <p>Chưa tải được bản mới. Những gì bạn gõ vẫn còn ở đây; hãy thử lại sau.</p>
      <div className="unsaved-buttons">
        <button className="desk-button" onClick={close} type="button">
          Đóng
        </button>
      </div>
    </Dialog>
  )
}

interface TwoVersionsProps {
  work: UnsavedWork
  theirs: Theirs
  onClose: () => void
}

function TwoVersions({ work, theirs: { values: theirs, who }, onClose }: TwoVersionsProps) {
  const { values: mine, fields, isModified, keepMine, takeTheirs } = work
  const updatedAt = String(theirs.updatedAt)
  const keep = () => {
    onClose()
    void keepMine(updatedAt)
  }
  const take = () => {
    onClose()
    void takeTheirs(theirs)
  }
  return (
    <Dialog onClose={onClose} title={TITLE}>
      <p>
        <strong>{who}</strong> đã lưu một bản mới hơn lúc {formatTime(updatedAt)}, sau khi bạn mở
        mục này.{' '}
        {isModified
          ? 'Bản của bạn chưa được lưu đè lên và vẫn còn nguyên ở đây.'
          : 'Bạn chưa gõ gì thêm.'}
      </p>
      <Comparison
        fields={fields}
        mine={mine}
        mineIs={isModified ? 'Bản của bạn' : 'Đang hiện trên máy bạn'}
        theirs={theirs}
        theirsIs={`Bản của ${who}`}
      />
      <div className="unsaved-buttons">
        {isModified && (
          <button className="desk-button is-primary" onClick={keep} type="button">
            Giữ bản của tôi
          </button>
        )}
        <button
          className={isModified ? 'desk-button' : 'desk-button is-primary'}
          onClick={take}
          type="button"
        >
          Lấy bản mới
        </button>
        <button className="desk-button" onClick={onClose} type="button">
          Để tôi xem lại đã
        </button>
      </div>
      {isModified && (
        <p className="unsaved-hint">
          “Giữ bản của tôi” lưu bản của bạn thành bản mới nhất; bản của {who} vẫn xem lại được ở mục
          “Các phiên bản”. “Lấy bản mới” thay những gì bạn vừa gõ; bạn còn xem lại và khôi phục được
          chúng cho tới khi rời trang này.
        </p>
      )}
    </Dialog>
  )
}
