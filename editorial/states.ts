/** Where an item stands in the newsroom. What readers see is Payload's `_status`, which follows. */
export const STATES = ['draft', 'submitted', 'approved', 'published', 'withdrawn'] as const
export type State = (typeof STATES)[number]

/** What editors call them; *đã hẹn giờ* is `approved` with a time. */
export const STATE_LABELS: Record<State, string> = {
  draft: 'Bản nháp',
  submitted: 'Chờ duyệt',
  approved: 'Đã duyệt',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
}

/** Đính chính: told to readers with its date. */
export interface Correction {
  id?: string | null
  /** An ISO instant. */
  at: string
  text: string
}

/** What the workflow knows of an item, as the newest version keeps it. Instants are ISO strings. */
export interface Standing {
  state: State
  /** Comes out by itself then: only while `approved`. */
  scheduledAt: string | null
  /** Is taken down by itself then. */
  withdrawAt: string | null
  submittedAt: string | null
  /** The id of who sent it for review. */
  submittedBy: string | null
  /** Why it came back; gone when it is sent again. */
  returnReason: string | null
  corrections: Correction[]
}

export const NEW_ITEM: Standing = {
  state: 'draft',
  scheduledAt: null,
  withdrawAt: null,
  submittedAt: null,
  submittedBy: null,
  returnReason: null,
  corrections: [],
}

/**
 * The standing of what is stored. Documents older than the workflow lack it: theirs follows from
 * whether they are out.
 */
export function standingOf(stored: StoredStanding): Standing {
  const submittedBy = stored.submittedBy ?? null
  return {
    state: isState(stored.state) ? stored.state : stateBeforeTheWorkflow(stored),
    scheduledAt: stored.scheduledAt ?? null,
    withdrawAt: stored.withdrawAt ?? null,
    submittedAt: stored.submittedAt ?? null,
    submittedBy: typeof submittedBy === 'object' ? (submittedBy?.id ?? null) : submittedBy,
    returnReason: stored.returnReason ?? null,
    corrections: stored.corrections ?? [],
  }
}

export interface StoredStanding {
  _status?: string | null
  state?: string | null
  scheduledAt?: string | null
  withdrawAt?: string | null
  submittedAt?: string | null
  submittedBy?: string | { id: string } | null
  returnReason?: string | null
  corrections?: Correction[] | null
}

function stateBeforeTheWorkflow({ _status }: StoredStanding): State {
  return _status === 'published' ? 'published' : 'draft'
}

function isState(value: unknown): value is State {
  return (STATES as readonly unknown[]).includes(value)
}
