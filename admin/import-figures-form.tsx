'use client'
import { useRouter } from 'next/navigation'
import type { SyntheticEvent } from 'react'
import { useState } from 'react'
import type { ImportAnswer } from '@/collections/figure-import'
import type { ImportPreview, ImportProblem } from '@/statistics/figure-import/preview'
import { canImport } from '@/statistics/figure-import/preview'
import { formatDay } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

const FAILED = 'Chưa gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.'

/** Upload, look, confirm: the file is sent again for the second step, and held to the same rules. */
export function ImportFiguresForm() {
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const ask = async (isPreview: boolean) => {
    if (!file) return
    setIsBusy(true)
    const found = await send(file, isPreview)
    setAnswer(found)
    setIsBusy(false)
    if (found.created !== undefined) router.refresh()
  }
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    void ask(true)
  }
  const preview = answer?.preview
  const isReady = preview && canImport(preview) && answer.created === undefined

  return (
    <form onSubmit={onSubmit} aria-busy={isBusy}>
      <label htmlFor="tep-so-lieu">Tệp CSV</label>{' '}
      <input
        id="tep-so-lieu"
        type="file"
        accept=".csv,.txt,text/csv"
        required
        onChange={({ target }) => {
          setFile(target.files?.[0] ?? null)
          setAnswer(null)
        }}
      />{' '}
      <button type="submit" disabled={isBusy}>
        Xem trước
      </button>
      <div role="status">
        {answer?.created !== undefined && <p>Đã nhập {formatInteger(answer.created)} số liệu.</p>}
        {isReady && <p>Đọc được {formatInteger(preview.rows.length)} dòng, không có lỗi.</p>}
      </div>
      <div role="alert">
        {answer?.errors?.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
        {preview && <Problems title="Dòng có lỗi" problems={preview.problems} />}
        {preview && <Problems title="Dòng đã có" problems={preview.duplicates} />}
      </div>
      {isReady && (
        <>
          <PreviewTable preview={preview} />
          <button
            type="button"
            disabled={isBusy}
            onClick={() => {
              void ask(false)
            }}
          >
            Nhập {formatInteger(preview.rows.length)} số liệu
          </button>
        </>
      )}
    </form>
  )
}

function Problems({ title, problems }: { title: string; problems: ImportProblem[] }) {
  if (problems.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {problems.map(({ row, column, message }) => (
          <li key={`${row} ${column ?? ''} ${message}`}>
            Dòng {row}
            {column !== null && `, cột “${column}”`}: {message}
          </li>
        ))}
      </ul>
    </>
  )
}

function PreviewTable({ preview }: { preview: ImportPreview }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Dòng</th>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Đơn vị</th>
          <th scope="col">Từ ngày</th>
          <th scope="col">Đến ngày</th>
          <th scope="col">Số</th>
          <th scope="col">Văn bản</th>
        </tr>
      </thead>
      <tbody>
        {preview.rows.map(({ row, indicator, unit, entry }) => (
          <tr key={row}>
            <td>{row}</td>
            <th scope="row">{indicator}</th>
            <td>{unit ?? 'Toàn tỉnh'}</td>
            <td>{formatDay(entry.period.from)}</td>
            <td>{formatDay(entry.period.to)}</td>
            <td>
              {entry.value.toLocaleString('vi-VN')}
              {entry.valueTo !== null && `–${entry.valueTo.toLocaleString('vi-VN')}`}
              {entry.outOf !== null && `/${entry.outOf.toLocaleString('vi-VN')}`}
            </td>
            <td>{entry.document}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function send(file: File, isPreview: boolean): Promise<ImportAnswer> {
  const body = new FormData()
  body.set('file', file)
  try {
    const response = await fetch(`/api/figures/import${isPreview ? '?preview=1' : ''}`, {
      method: 'POST',
      credentials: 'same-origin',
      body,
    })
    return (await response.json()) as ImportAnswer
  } catch {
    // No answer, or none of ours: nothing was stored that could be shown.
    return { errors: [{ message: FAILED }] }
  }
}
