import type { Values } from '@/admin/unsaved/compare-values'
import type { NewestVersion } from '@/hooks/newest-version'

/** A form's document: an item, or a global (settings), which has no id. */
export interface Target {
  collection: string | undefined
  global: string | undefined
  id: string | undefined
}

export type Outcome =
  | { kind: 'saved'; doc: Values }
  | { kind: 'stale' }
  /** Nobody is logged in any more. */
  | { kind: 'signedOut' }
  /** `canRetry`: nothing is wrong with what was sent. */
  | { kind: 'failed'; message: string; canRetry: boolean }

interface ErrorBody {
  errors?: { message: string; data?: { errors?: { message: string }[] } }[]
}

const NO_CONNECTION = 'mất kết nối. Bản đang gõ được giữ trên máy này và sẽ tự lưu khi có mạng.'
const NO_SERVER = 'máy chủ chưa trả lời. Bản đang gõ được giữ trên máy này và sẽ tự lưu sau.'

/** A connection that hangs is as good as none. */
const TIMEOUT_MS = 30_000

/**
 * Saves what is typed as a draft, without asking for anything that is required. `keepsOlder`: the
 * version below it was typed somewhere else and stays in the history.
 */
export async function saveDraft(
  { collection, id }: Target,
  { values, keepsOlder }: { values: Values; keepsOlder: boolean },
): Promise<Outcome> {
  const body = JSON.stringify({ ...values, _status: 'draft', step: undefined })
  const query = `draft=true&autosave=true&depth=0${keepsOlder ? '&keepsOlder=true' : ''}`
  try {
    const response = await fetch(`${pathOf(collection, id)}?${query}`, {
      method: 'PATCH',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'vi' },
      body,
    })
    if (response.ok) {
      const { doc } = (await response.json()) as { doc: Values }
      return { kind: 'saved', doc }
    }
    if (response.status === 409) return { kind: 'stale' }
    if (response.status === 401 || response.status === 403) {
      if (await isSignedOut()) return { kind: 'signedOut' }
    }
    if (response.status >= 500) return { kind: 'failed', message: NO_SERVER, canRetry: true }
    return { kind: 'failed', message: await messageOf(response), canRetry: false }
  } catch {
    // No network, or a server that has gone: tried again when it is back.
    return { kind: 'failed', message: NO_CONNECTION, canRetry: true }
  }
}

/** Whether the session has ended, which a save alone cannot tell from a permission that is lacking. */
export async function isSignedOut(): Promise<boolean> {
  const me = await getJson<{ user: object | null }>('/api/users/me')
  return me?.user === null
}

/** What is stored now, with drafts; null when it cannot be had. */
export function getStored({ collection, global, id }: Target): Promise<Values | null> {
  return getJson<Values>(
    collection
      ? `${pathOf(collection, id)}?draft=true&depth=0`
      : `/api/globals/${global ?? ''}?depth=0`,
  )
}

/** Who saved last and who is editing; null when it cannot be had, and for settings. */
export function getNewest({ collection, id }: Target): Promise<NewestVersion | null> {
  return collection && id
    ? getJson<NewestVersion>(`${pathOf(collection, id)}/newest-version`)
    : Promise.resolve(null)
}

const pathOf = (collection = '', id = '') => `/api/${collection}/${id}`

async function getJson<Body>(path: string): Promise<Body | null> {
  try {
    const response = await fetch(path, { credentials: 'include' })
    return response.ok ? ((await response.json()) as Body) : null
  } catch {
    // No network: whoever asks goes by what they have.
    return null
  }
}

async function messageOf(response: Response): Promise<string> {
  const { errors } = (await response.json().catch(() => ({}))) as ErrorBody
  const [first] = errors ?? []
  const message = first?.data?.errors?.[0]?.message ?? first?.message
  return message?.replace(/^Chưa lưu: /, '') ?? `máy chủ từ chối (mã ${response.status}).`
}
