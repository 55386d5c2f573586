'use client'
import { useCallback, useState } from 'react'
import type { UploadItem, UploadState } from '@/admin/upload-list'
import { isOpen } from '@/admin/upload-list'
import { formatFileSize } from '@/text/file-size'

interface UploadRowProps {
  file: File | null
  item: UploadItem
  /** What is missing before it can be sent. */
  problem: string | null
  isBusy: boolean
  onChange: (change: Partial<UploadItem>) => void
  onRemove: () => void
}

/** One picture: what it looks like, its words, and how far it has come. */
export function UploadRow({ file, item, problem, isBusy, onChange, onRemove }: UploadRowProps) {
  const { key, name, size, alt, credit, state } = item
  const canChange = isOpen(item) && !isBusy
  return (
    <li className={`upload-row is-${state.at}`}>
      <Preview file={file} />
      <div className="upload-words">
        <p className="upload-name">
          {name} ({formatFileSize(size)})
        </p>
        <label htmlFor={`mo-ta-${key}`}>Ảnh cho thấy gì?</label>
        <input
          id={`mo-ta-${key}`}
          value={alt}
          maxLength={300}
          disabled={!canChange}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `thieu-${key}`}
          onChange={({ target }) => {
            onChange({ alt: target.value })
          }}
        />
        {problem !== null && (
          <p className="upload-problem" id={`thieu-${key}`}>
            {problem}
          </p>
        )}
        <label htmlFor={`nguon-${key}`}>Nguồn ảnh</label>
        <input
          id={`nguon-${key}`}
          value={credit}
          maxLength={200}
          disabled={!canChange}
          onChange={({ target }) => {
            onChange({ credit: target.value })
          }}
        />
        <Progress state={state} name={name} />
      </div>
      {state.at !== 'sending' && (
        <button type="button" className="desk-button" disabled={isBusy} onClick={onRemove}>
          Bỏ<span className="sr-only"> {name} khỏi danh sách</span>
        </button>
      )}
    </li>
  )
}

function Progress({ state, name }: { state: UploadState; name: string }) {
  switch (state.at) {
    case 'waiting':
      return null
    case 'sending':
      return state.percent < 100 ? (
        <progress max={100} value={state.percent} aria-label={`Đang gửi ${name}`} />
      ) : (
        <p>Đã gửi, máy chủ đang xử lý…</p>
      )
    case 'done':
      return (
        <p>
          Đã tải lên. <MediaLink id={state.id}>Mở ảnh</MediaLink>
        </p>
      )
    case 'known':
      return (
        <p>
          Ảnh này đã có trong kho: <MediaLink id={state.id}>{state.alt || 'mở ảnh'}</MediaLink>
        </p>
      )
    case 'failed':
      return <p className="upload-problem">{state.message}</p>
  }
}

function MediaLink({ id, children }: { id: string; children: string }) {
  return (
    <a href={`/admin/collections/media/${id}`} target="_blank" rel="noopener">
      {children}
    </a>
  )
}

/** Most browsers cannot show HEIC: then its place says so. */
function Preview({ file }: { file: File | null }) {
  const [isShown, setIsShown] = useState(true)
  // The address of a file in memory lives as long as the picture that shows it.
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(file ?? new Blob())
      image.src = address
      return () => {
        URL.revokeObjectURL(address)
      }
    },
    [file],
  )
  if (!file || !isShown) return <span className="upload-preview">Không xem trước được</span>
  return (
    <img
      className="upload-preview"
      alt=""
      ref={show}
      onError={() => {
        setIsShown(false)
      }}
    />
  )
}
