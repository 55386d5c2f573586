'use client'
import type { DragEvent, SyntheticEvent } from 'react'
import { useEffect, useState } from 'react'
import { sendPicture } from '@/admin/send-picture'
import type { UploadItem } from '@/admin/upload-list'
import {
  changed,
  findUndescribed,
  isOpen,
  keyOf,
  newItem,
  NO_ALT,
  summaryOf,
  withCredit,
} from '@/admin/upload-list'
import { UploadRow } from '@/admin/upload-row'

/** Phones give their own choice of camera and library for these; computers look at the endings. */
const ACCEPTED =
  'image/jpeg,image/png,image/webp,image/avif,image/gif,image/heic,image/heif,.heic,.heif'

/** Nothing is stored before it is described: a picture without words would be of use to nobody. */
export function UploadManyForm() {
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map())
  const [items, setItems] = useState<UploadItem[]>([])
  const [credit, setCredit] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [isAsked, setIsAsked] = useState(false)
  const open = items.filter(isOpen)
  useWarning(open.length > 0)

  const add = (chosen: Iterable<File>) => {
    const added = new Map([...chosen].map((file) => [keyOf(file), file]))
    for (const key of files.keys()) added.delete(key)
    setFiles(new Map([...files, ...added]))
    const fresh = [...added].map(([key, file]) => ({ ...newItem(key, file), credit }))
    setItems((before) => [...before, ...fresh])
  }
  const change = (key: string, more: Partial<UploadItem>) => {
    setItems((before) => changed(before, key, more))
  }
  const remove = (key: string) => {
    setFiles((before) => new Map([...before].filter(([each]) => each !== key)))
    setItems((before) => before.filter((item) => item.key !== key))
  }
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    const undescribed = findUndescribed(items)
    setIsAsked(undescribed !== null)
    if (undescribed) document.getElementById(`mo-ta-${undescribed.key}`)?.focus()
    else void sendAll()
  }
  /** One after the other: the server reduces one at a time anyway, and phones have one line. */
  const sendAll = async () => {
    setIsBusy(true)
    for (const item of open) {
      const file = files.get(item.key)
      if (!file) continue
      change(item.key, { state: { at: 'sending', percent: 0 } })
      const state = await sendPicture(item, file, (percent) => {
        change(item.key, { state: { at: 'sending', percent } })
      })
      change(item.key, { state })
    }
    setIsBusy(false)
  }

  return (
    <form className="upload-many" onSubmit={onSubmit} aria-busy={isBusy} noValidate>
      <DropZone onFiles={add} />
      {items.length > 0 && (
        <>
          <div className="upload-credit">
            <label htmlFor="nguon-chung">Nguồn ảnh cho tất cả</label>
            <input
              id="nguon-chung"
              maxLength={200}
              value={credit}
              onChange={({ target }) => {
                setCredit(target.value)
              }}
            />
            <button
              type="button"
              className="desk-button"
              disabled={isBusy}
              onClick={() => {
                setItems((before) => withCredit(before, credit))
              }}
            >
              Áp dụng cho tất cả
            </button>
          </div>
          <ol className="upload-rows">
            {items.map((item) => (
              <UploadRow
                key={item.key}
                file={files.get(item.key) ?? null}
                item={item}
                problem={isAsked && isOpen(item) && item.alt.trim() === '' ? NO_ALT : null}
                isBusy={isBusy}
                onChange={(more) => {
                  change(item.key, more)
                }}
                onRemove={() => {
                  remove(item.key)
                }}
              />
            ))}
          </ol>
        </>
      )}
      <p role="status">{isBusy ? 'Đang tải lên…' : summaryOf(items)}</p>
      {open.length > 0 && (
        <button type="submit" className="desk-button" disabled={isBusy}>
          {open.every(({ state }) => state.at === 'failed') ? 'Thử lại' : 'Tải lên'} {open.length}{' '}
          ảnh
        </button>
      )}
    </form>
  )
}

function DropZone({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const [isOver, setIsOver] = useState(false)
  const over = (isInside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setIsOver(isInside)
  }
  return (
    <label
      className={isOver ? 'upload-drop is-over' : 'upload-drop'}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event)
        onFiles(event.dataTransfer.files)
      }}
    >
      <strong>Chọn ảnh</strong>
      <span>
        Trên máy tính có thể kéo nhiều ảnh thả vào đây; trên điện thoại, chụp hoặc chọn từ thư viện.
        JPEG, PNG, WebP hoặc HEIC, mỗi ảnh tối đa 50 MB.
      </span>
      <input
        type="file"
        multiple
        accept={ACCEPTED}
        onChange={({ target }) => {
          onFiles(target.files ?? [])
          // So that a file that was taken out can be chosen again.
          target.value = ''
        }}
      />
    </label>
  )
}

/** Asks before the page is left while there is something to lose. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
    }
  }, [isNeeded])
}
