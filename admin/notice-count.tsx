'use client'
import { useEffect, useState } from 'react'
import { askForUnread, onUnreadChange } from '@/admin/notice-requests'
import { NOTICES_PATH } from '@/admin/paths'
import { useWhileSeen } from '@/admin/use-while-seen'

/** More than this nobody counts. */
const MOST = 99

/** A bell with the number of unread notices; leads to all of them. */
export function NoticeCount({ atFirst }: { atFirst: number }) {
  const [unread, setUnread] = useState(atFirst)
  const [given, setGiven] = useState(atFirst)
  // Another page of the panel, rendered without loading it anew, brings a newer number along.
  if (given !== atFirst) {
    setGiven(atFirst)
    setUnread(atFirst)
  }
  useEffect(() => onUnreadChange(setUnread), [])
  useWhileSeen(() => {
    void askForUnread().then((count) => {
      if (count !== null) setUnread(count)
    })
  })
  return (
    <a
      aria-label={unread > 0 ? `Thông báo, ${unread} chưa đọc` : 'Thông báo'}
      className="notice-bell"
      href={NOTICES_PATH}
    >
      <svg aria-hidden="true" height="20" viewBox="0 0 24 24" width="20">
        <path
          d="M6 9.5a6 6 0 0 1 12 0c0 4.5 1.7 6 2.2 6.5H3.8c.5-.5 2.2-2 2.2-6.5ZM9.8 19a2.3 2.3 0 0 0 4.4 0"
          fill="none"
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="1.7"
        />
      </svg>
      {unread > 0 && (
        <span aria-hidden="true" className="notice-bell__count">
          {unread > MOST ? `${MOST}+` : unread}
        </span>
      )}
    </a>
  )
}
