'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { getNewest, type Target } from '@/admin/unsaved/save-draft'
import type { LockHolder } from '@/hooks/edit-lock'
import { formatDateTime } from '@/text/dates'

/**
 * Payload names whoever is editing by an id (people may not read each other's accounts), gives the
 * time in English, and does not say what taking over does. Its questions cannot be replaced, so our
 * words are put into them; `styles/unsaved.css` hides its own.
 */
export function LockWords({ target }: { target: Target }) {
  const { isModalOpen } = useModal()
  const isLocked = isModalOpen('document-locked')
  const isTakenOver = isModalOpen('document-take-over')
  const locked = useElement('.document-locked__content', isLocked)
  const takenOver = useElement('.document-take-over__content', isTakenOver)
  const [holder, setHolder] = useState<LockHolder | null>(null)
  useEffect(() => {
    if (!isLocked && !isTakenOver) return
    void getNewest(target).then((newest) => {
      setHolder(newest?.lock ?? null)
    })
  }, [isLocked, isTakenOver, target])
  const who = holder?.name ?? 'Người khác'
  return (
    <>
      {locked &&
        createPortal(
          <div className="lock-words">
            <p>
              <strong>{who}</strong> đang sửa mục này
              {holder ? `, gõ lần cuối lúc ${formatDateTime(holder.since)}` : ''}.
            </p>
            <p>
              Nếu bạn tiếp quản, người đó không lưu được nữa và sẽ được báo. Chữ họ đã gõ mà chưa
              lưu vẫn giữ trên máy của họ. Nên hỏi họ trước.
            </p>
          </div>,
          locked,
        )}
      {takenOver &&
        createPortal(
          <div className="lock-words">
            <p>
              <strong>{who}</strong> đã tiếp quản mục này, nên bạn không lưu tiếp được. Những gì bạn
              đã gõ không mất: phần chưa lưu được giữ trên máy này.
            </p>
          </div>,
          takenOver,
        )}
    </>
  )
}

/** An element that another component shows some time after it has been asked to. */
function useElement(selector: string, isShown: boolean): Element | null {
  return useSyncExternalStore(
    observePage,
    () => (isShown ? document.querySelector(selector) : null),
    () => null,
  )
}

function observePage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    observer.disconnect()
  }
}
