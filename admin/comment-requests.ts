const NO_CONNECTION = 'Chưa gửi được: mất kết nối tới cổng. Chữ bạn viết vẫn còn, hãy thử lại.'

interface Said {
  kind: string
  item: string
  /** The first comment of the thread that this answers; null: it begins one. */
  thread: string | null
  text: string
}

/** @returns what went wrong, in words for the person; null: it was said. */
export function say(comment: Said): Promise<string | null> {
  return send('/api/comments?depth=0', 'POST', comment)
}

/** @returns what went wrong, in words for the person; null: it was done. */
export function settle(thread: string, isResolved: boolean): Promise<string | null> {
  return send(`/api/comments/${thread}?depth=0`, 'PATCH', { isResolved })
}

async function send(path: string, method: string, body: object): Promise<string | null> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const { errors } = (await response.json()) as { errors?: { message?: string }[] }
    return errors?.[0]?.message ?? NO_CONNECTION
  } catch {
    // No connection, or an answer that is none: said to the person, who can try again.
    return NO_CONNECTION
  }
}
