/** What somebody had typed, as this browser keeps it until it has been saved. */
export interface LocalCopy {
  /** As the form would send them; `updatedAt` is that of the version they were typed over. */
  values: Record<string, unknown>
  /** When they were typed, an ISO instant. */
  typedAt: string
}

/** What is needed of a browser's `localStorage`. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'unsaved:'
/** Nobody comes back to what is older; on a shared computer it should not lie about. */
const KEPT_MS = 14 * 24 * 60 * 60 * 1000

export interface LocalCopies {
  read: (form: string) => LocalCopy | null
  /** Whether there was room for it; older copies make room. */
  write: (form: string, copy: LocalCopy) => boolean
  remove: (form: string) => void
  /** Takes away what nobody has come back to. */
  prune: () => void
}

/**
 * The copies of one person: another who uses the same computer is not offered them.
 *
 * Not IndexedDB: that writes later, and a page that is closing does not wait for it.
 */
export function createLocalCopies({
  store,
  person,
  now,
}: {
  store: Store
  person: string
  now: () => Date
}): LocalCopies {
  const keyOf = (form: string) => `${PREFIX}${person}:${form}`
  return {
    read: (form) => parse(store.getItem(keyOf(form))),
    write: (form, copy) => {
      const text = JSON.stringify(copy)
      for (;;) {
        if (tryToSet(store, keyOf(form), text)) return true
        const oldest = oldestOf(store, keyOf(form))
        if (oldest === null) return false
        store.removeItem(oldest)
      }
    },
    remove: (form) => {
      store.removeItem(keyOf(form))
    },
    prune: () => {
      removeOld(store, now())
    },
  }
}

function tryToSet(store: Store, key: string, text: string): boolean {
  try {
    store.setItem(key, text)
    return true
  } catch {
    // Full, or forbidden by the browser: the caller makes room or says so to the person.
    return false
  }
}

function removeOld(store: Store, now: Date): void {
  for (const [key, copy] of copiesIn(store)) {
    if (copy === null || now.getTime() - Date.parse(copy.typedAt) > KEPT_MS) store.removeItem(key)
  }
}

function oldestOf(store: Store, except: string): string | null {
  const others = copiesIn(store).filter(([key]) => key !== except)
  const typedAt = (copy: LocalCopy | null) => copy?.typedAt ?? ''
  return others.sort(([, a], [, b]) => typedAt(a).localeCompare(typedAt(b)))[0]?.[0] ?? null
}

function copiesIn(store: Store): [key: string, copy: LocalCopy | null][] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index))
  return keys
    .filter((key) => key !== null)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => [key, parse(store.getItem(key))])
}

/** Null for what is no copy: another version of the portal may have left something else. */
function parse(text: string | null): LocalCopy | null {
  if (text === null) return null
  try {
    const { values, typedAt } = JSON.parse(text) as Partial<LocalCopy>
    const isCopy = typeof values === 'object' && !Number.isNaN(Date.parse(typedAt ?? ''))
    return isCopy ? { values, typedAt: typedAt ?? '' } : null
  } catch {
    // Not JSON, so not ours.
    return null
  }
}
