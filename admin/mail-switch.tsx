'use client'
import { useState } from 'react'

interface MailSwitchProps {
  /** The id of one's own account. */
  user: string
  /** Null: no mail server is set up. */
  wantsMail: boolean | null
}

/** Whether notices come as letters too: the same setting as in one's account. */
export function MailSwitch({ user, wantsMail }: MailSwitchProps) {
  const [isOn, setIsOn] = useState(wantsMail === true)
  const [words, setWords] = useState('')
  if (wantsMail === null) {
    return <p>Cổng chưa có máy chủ thư, nên thông báo chỉ hiện trong trang biên tập.</p>
  }
  const change = async (wanted: boolean) => {
    setIsOn(wanted)
    const isSaved = await save(user, wanted)
    if (!isSaved) setIsOn(!wanted)
    setWords(isSaved ? 'Đã lưu.' : 'Chưa lưu được lựa chọn này. Hãy thử lại.')
  }
  return (
    <p className="mail-switch">
      <label>
        <input
          checked={isOn}
          onChange={({ target }) => void change(target.checked)}
          type="checkbox"
        />{' '}
        Gửi thông báo cho tôi cả qua thư điện tử
      </label>{' '}
      <span role="status">{words}</span>
    </p>
  )
}

async function save(user: string, mailNotices: boolean): Promise<boolean> {
  try {
    const response = await fetch(`/api/users/${user}?depth=0`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ mailNotices }),
    })
    return response.ok
  } catch {
    // No connection: said to the person, who can try again.
    return false
  }
}
