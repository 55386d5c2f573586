/** What came of a form's own save: `status` 0 when nothing answered. */
export interface Answer {
  /** Path and query of what was asked. */
  url: string
  status: number
}

/** One version took the place of another: `updatedAt` of both. */
export interface NewBase {
  from: string
  to: string
}

interface Listener {
  hear: (answer: Answer) => void
  /** Asked before a save is sent: what has been saved since the form put it together; null: nothing. */
  settleBefore: (url: string) => Promise<NewBase | null>
}

/** Payload's form says it in the browser's English. */
const NO_CONNECTION =
  'Chưa lưu được: mất kết nối tới máy chủ. Những gì bạn gõ được giữ trên máy này; hãy thử lại.'

const listeners = new Set<Listener>()
let restore: (() => void) | null = null

/**
 * Payload's form tells nobody what came of a save. Tells `listener` of every save to the portal's own
 * API, until the function that comes back is called. A save that is pressed while the form is saving
 * by itself waits for that one and goes on from it: nobody is told of a newer version of their own.
 */
export function listenToSaves(listener: Listener, host: { fetch: typeof fetch } = window) {
  if (listeners.size === 0) restore = wrap(host)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) restore?.()
  }
}

function wrap(host: { fetch: typeof fetch }): () => void {
  const original = host.fetch
  host.fetch = async (input, init) => {
    const url = savedAt(input, init)
    if (url === null) return original.call(host, input, init)
    try {
      const bases = await Promise.all([...listeners].map(({ settleBefore }) => settleBefore(url)))
      for (const base of bases) if (base) goOnFrom(base, init?.body)
      const response = await original.call(host, input, init)
      tell({ url, status: response.status })
      return response
    } catch (error) {
      tell({ url, status: 0 })
      throw error instanceof TypeError ? new TypeError(NO_CONNECTION, { cause: error }) : error
    }
  }
  return () => {
    host.fetch = original
  }
}

/** The address of a save through the API, as forms ask for it; null for everything else. */
function savedAt(input: RequestInfo | URL, init: RequestInit | undefined): string | null {
  const isSave = /^(post|patch)$/i.test(init?.method ?? 'get')
  return isSave && typeof input === 'string' && input.includes('/api/') ? input : null
}

/** Payload's form sends what it saves as one JSON text of a form. */
function goOnFrom({ from, to }: NewBase, body: unknown): void {
  if (!(body instanceof FormData)) return
  const payload = body.get('_payload')
  if (typeof payload !== 'string') return
  const values = JSON.parse(payload) as { updatedAt?: unknown }
  if (values.updatedAt === from) body.set('_payload', JSON.stringify({ ...values, updatedAt: to }))
}

function tell(answer: Answer): void {
  for (const { hear } of listeners) hear(answer)
}
