'use client'
import { useAuth } from '@payloadcms/ui'
import { type SubmitEvent, useId, useState } from 'react'
import { Dialog } from '@/admin/unsaved/dialog'
import type { UnsavedWork } from '@/admin/unsaved/use-unsaved-work'

interface LoginAnswer {
  user?: object
  token?: string
  exp?: number
  errors?: { message: string }[]
}

/** The session has ended while somebody was typing: they sign in here, and the form is saved. */
export function SignInDialog({ work, email }: { work: UnsavedWork; email: string }) {
  const { ask, tell, savesDrafts, save } = work
  const { setUser } = useAuth()
  const [problem, setProblem] = useState('')
  const password = useId()
  const close = () => {
    ask(null)
  }
  const signIn = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('password')
    const answer = await logIn(email, typeof typed === 'string' ? typed : '')
    if (!answer.user) {
      setProblem(
        answer.errors?.[0]?.message ?? 'Chưa đăng nhập được. Hãy kiểm tra kết nối rồi thử lại.',
      )
      return
    }
    setUser(answer as Parameters<typeof setUser>[0])
    close()
    if (savesDrafts) await save()
    else tell({ kind: 'quiet' })
  }
  return (
    <Dialog onClose={close} title="Phiên đăng nhập đã hết">
      <p>
        Những gì bạn gõ vẫn còn ở đây và được giữ trên máy này. Hãy đăng nhập lại bằng tài khoản{' '}
        <strong>{email}</strong>
        {savesDrafts ? '; bản đang gõ sẽ được lưu ngay.' : ', rồi bấm lưu lần nữa.'}
      </p>
      <form onSubmit={(event) => void signIn(event)}>
        <label htmlFor={password}>Mật khẩu</label>
        <input
          autoComplete="current-password"
          id={password}
          name="password"
          required
          type="password"
        />
        <p role="alert">{problem}</p>
        <div className="unsaved-buttons">
          <button className="desk-button is-primary" type="submit">
            {savesDrafts ? 'Đăng nhập và lưu' : 'Đăng nhập'}
          </button>
          <button className="desk-button" onClick={close} type="button">
            Để sau
          </button>
        </div>
      </form>
    </Dialog>
  )
}

async function logIn(email: string, password: string): Promise<LoginAnswer> {
  try {
    const response = await fetch('/api/users/login', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'vi' },
      body: JSON.stringify({ email, password }),
    })
    return (await response.json()) as LoginAnswer
  } catch {
    // No connection: said to the person, who can try again.
    return {}
  }
}
