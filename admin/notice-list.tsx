'use client'
import { useState } from 'react'
import { markRead } from '@/admin/notice-requests'
import type { NoticesView, NoticeView } from '@/data/notices'

type NoticeListProps = Pick<NoticesView, 'notices' | 'unread' | 'asOf'>

/** The notices of one page; each leads to the form of what it is about. */
export function NoticeList({ notices, unread, asOf }: NoticeListProps) {
  const [isAllRead, setIsAllRead] = useState(false)
  const [words, setWords] = useState('')
  const readAll = async () => {
    const isDone = await markRead({ until: asOf })
    setIsAllRead(isDone)
    setWords(isDone ? 'Đã đánh dấu đọc tất cả.' : 'Chưa đánh dấu được. Hãy thử lại.')
  }
  if (notices.length === 0) {
    return (
      <p>
        Chưa có thông báo nào. Khi có mục được gửi duyệt, trả lại, duyệt, đăng, gỡ, hoặc có ý kiến
        mới liên quan đến bạn, thông báo sẽ hiện ở đây.
      </p>
    )
  }
  const left = isAllRead ? 0 : unread
  return (
    <>
      <div className="notice-head">
        <p role="status">
          {words || (left > 0 ? `${left} thông báo chưa đọc.` : 'Bạn đã đọc hết.')}
        </p>
        {left > 0 && (
          <button className="desk-button" onClick={() => void readAll()} type="button">
            Đánh dấu đã đọc tất cả
          </button>
        )}
      </div>
      <ol className="notice-list">
        {notices.map((notice) => (
          <Item isUnread={notice.isUnread && !isAllRead} key={notice.id} notice={notice} />
        ))}
      </ol>
    </>
  )
}

function Item({
  notice: { item, href, event, label, text, at },
  isUnread,
}: {
  notice: NoticeView
  isUnread: boolean
}) {
  return (
    <li className={isUnread ? 'is-unread' : undefined}>
      {item !== null && href !== null ? (
        // The form marks it as read as well; but what is gone, or may be seen no more, has none.
        <a href={href} onClick={() => void markRead({ item })}>
          {text}
        </a>
      ) : (
        text
      )}
      <p>
        {isUnread && <strong>Chưa đọc</strong>}
        <span className={event === 'late' ? 'is-late' : undefined}>{label}</span>
        <span>{at}</span>
      </p>
    </li>
  )
}
