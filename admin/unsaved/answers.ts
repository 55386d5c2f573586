/** What came of a form's own save: `status` 0 when nothing answered. */
export interface Answer {
  /** Path and query of what was asked. */
  url: string
  status: number
}

type Listener = (answer: Answer) => void

/** Payload's form says it in the browser's English. */
const NO_CONNECTION =
  'Chưa lưu được: mất kết nối tới máy chủ. Những gì bạn gõ được giữ trên máy này; hãy thử lại.'

const listeners = new Set<Listener>()
let restore: (() => void) | null = null

/**
 * Payload's form tells nobody what came of a save. Tells `listener` of every save to the portal's own
 * API, until the function that comes back is called.
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

function tell(answer: Answer): void {
  for (const listener of listeners) listener(answer)
}
