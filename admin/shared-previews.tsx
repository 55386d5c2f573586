'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { CopyText } from '@/admin/copy-text'
import { LINK_DAYS } from '@/editorial/preview-links'
import { formatDateTime } from '@/text/dates'

interface SharedLink {
  id: string
  createdAt: string
  expiresAt: string
  createdBy: string | null
}

interface Answer {
  links?: SharedLink[]
  path?: string
  errors?: { message: string }[]
}

const NO_CONNECTION = 'Chưa làm được: mất kết nối tới cổng. Hãy thử lại.'

/** "Chia sẻ bản nháp…": makes a link that opens the newest draft for a while, and takes links back. */
export function SharedPreviews() {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  if (id === undefined || !hasSavePermission) return null
  return <Sharing address={`/api/${collectionSlug}/${id}/preview-links`} />
}

function Sharing({ address }: { address: string }) {
  const [links, setLinks] = useState<SharedLink[]>([])
  const [made, setMade] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const [isOpen, setIsOpen] = useState(false)

  const reload = useCallback(async () => {
    const { links: standing, errors } = await send(address)
    if (standing) setLinks(standing)
    else setWords(errors?.[0]?.message ?? NO_CONNECTION)
  }, [address])

  const share = async (days: number) => {
    setWords('Đang tạo liên kết …')
    const { path, errors } = await send(address, 'POST', { days })
    setMade(path ? `${window.location.origin}${path}` : null)
    setWords(path ? '' : (errors?.[0]?.message ?? NO_CONNECTION))
    await reload()
  }
  const revoke = async (link: string) => {
    const { errors } = await send(`${address}/${link}`, 'DELETE')
    setMade(null)
    setWords(errors?.[0]?.message ?? 'Đã thu hồi: liên kết không còn mở được.')
    await reload()
  }
  return (
    <details
      className="shared-previews"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
      }}
    >
      <summary>Chia sẻ bản nháp…</summary>
      {isOpen && <Opened links={links} reload={reload} revoke={revoke} share={share} />}
      {made !== null && (
        <CopyText label="Sao chép liên kết" name="Liên kết xem bản nháp" text={made} />
      )}
      <p role="status">{words}</p>
    </details>
  )
}

interface OpenedProps {
  links: SharedLink[]
  reload: () => Promise<void>
  share: (days: number) => Promise<void>
  revoke: (link: string) => Promise<void>
}

function Opened({ links, reload, share, revoke }: OpenedProps) {
  const [days, setDays] = useState<number>(LINK_DAYS[1])
  const select = useId()
  useEffect(() => {
    void reload()
  }, [reload])
  return (
    <>
      <p>
        Ai có liên kết đều xem được bản nháp mới lưu, không cần đăng nhập. Liên kết chỉ hiện một
        lần, ngay sau khi tạo.
      </p>
      <p>
        <label htmlFor={select}>Mở được trong</label>{' '}
        <select
          id={select}
          onChange={({ target }) => {
            setDays(Number(target.value))
          }}
          value={days}
        >
          {LINK_DAYS.map((choice) => (
            <option key={choice} value={choice}>
              {choice} ngày
            </option>
          ))}
        </select>{' '}
        <button className="desk-button" onClick={() => void share(days)} type="button">
          Tạo liên kết
        </button>
      </p>
      {links.length > 0 && (
        <ul aria-label="Liên kết đang mở được">
          {links.map(({ id, createdBy, expiresAt }) => (
            <li key={id}>
              <span>
                {createdBy ?? 'Không rõ'} chia sẻ, đến {formatDateTime(expiresAt)}
              </span>{' '}
              <button
                aria-label={`Thu hồi liên kết đến ${formatDateTime(expiresAt)}`}
                className="desk-button"
                onClick={() => void revoke(id)}
                type="button"
              >
                Thu hồi
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

async function send(path: string, method = 'GET', body?: object): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return (await response.json()) as Answer
  } catch {
    // No connection, or an answer that is none: said to the person, who can try again.
    return { errors: [{ message: NO_CONNECTION }] }
  }
}
