import type { UnreadNotices } from '@/hooks/notice-endpoints'

const CHANGED = 'portal:notices-changed'

/** How many are unread now; null: the portal did not say. */
export async function askForUnread(): Promise<number | null> {
  return told(await send('unread'))
}

/**
 * Marks one's own notices as read: of one item, or all that had come by an instant. The bell is told.
 * Goes on when the page is left meanwhile.
 *
 * @returns whether it was done.
 */
export async function markRead(which: { item: string } | { until: string }): Promise<boolean> {
  const unread = told(await send('read', which))
  if (unread !== null) window.dispatchEvent(new CustomEvent<number>(CHANGED, { detail: unread }))
  return unread !== null
}

/** Tells how many are unread whenever somebody has read some; gives what ends it. */
export function onUnreadChange(tell: (unread: number) => void): () => void {
  const listen = (event: Event) => {
    tell((event as CustomEvent<number>).detail)
  }
  window.addEventListener(CHANGED, listen)
  return () => {
    window.removeEventListener(CHANGED, listen)
  }
}

function told(answer: Partial<UnreadNotices> | null): number | null {
  return answer?.unread ?? null
}

async function send(path: string, body?: object): Promise<Partial<UnreadNotices> | null> {
  try {
    const response = await fetch(`/api/notifications/${path}`, {
      credentials: 'include',
      ...(body
        ? {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
            keepalive: true,
          }
        : {}),
    })
    return response.ok ? ((await response.json()) as Partial<UnreadNotices>) : null
  } catch {
    // Without a connection the notices stay as they are, and are asked for again.
    return null
  }
}
