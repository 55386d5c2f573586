import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { createCounter } from '@/intake/counter'
import { MOST_STAMP_MS } from '@/intake/stamp'
import type { FormField } from '@/site/intake-limits'
import { KEPT_MINUTES } from '@/site/intake-limits'

export type FormKind = 'question' | 'contact' | 'item'

/** A form that could not be taken: drawn again with what was typed and what is wrong with it. */
export interface RefusedForm {
  kind: FormKind
  values: Partial<Record<FormField, string>>
  /** A sentence for each field that is wrong. */
  errors: Partial<Record<FormField, string>>
  /** What is wrong with all of it. */
  notice: string | null
}

/** A form and whose network has sent it. */
interface KeptForm {
  form: RefusedForm
  network: string
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const KEYS = 10_000
/** Some 15 kB each, and 100 kB at most. */
const MOST_REFUSED = 300

/**
 * What this process remembers of those who write: bounded, gone with a restart, in no database. Many
 * people share an address behind a factory's or a telephone company's network, so it may have some.
 */
function hold() {
  return {
    /** What is taken, by address, network and provider. */
    taken: createCounter({ spanMs: HOUR_MS, keys: KEYS }),
    /** How often an address has used the stamp of a page. */
    stamps: createCounter({ spanMs: MOST_STAMP_MS, keys: KEYS }),
    refused: new LRUCache<string, KeptForm>({
      max: MOST_REFUSED,
      ttl: KEPT_MINUTES * MINUTE_MS,
    }),
  }
}

const HELD = Symbol.for('portal.intake')
/** On the one global: Next bundles pages and route handlers apart, each with a copy of this module. */
const shared = globalThis as { [HELD]?: ReturnType<typeof hold> }
export const held = (shared[HELD] ??= hold())

/** Keeps a refused form of somebody in this network; gives what opens it. */
export function keepRefused(form: RefusedForm, network: string): string {
  const token = newToken()
  if (held.refused.size >= MOST_REFUSED) makeRoom()
  held.refused.set(token, { form, network })
  return token
}

export function findRefused(token: string): RefusedForm | null {
  return held.refused.get(token)?.form ?? null
}

/** Forgets the oldest form of the network that has most: a flood pushes out its own. */
function makeRoom(): void {
  held.refused.purgeStale()
  const byNetwork = new Map<string, string[]>()
  // The oldest first.
  for (const token of held.refused.rkeys()) {
    const network = held.refused.peek(token)?.network ?? ''
    byNetwork.set(network, [...(byNetwork.get(network) ?? []), token])
  }
  const [most = []] = [...byNetwork.values()].toSorted((one, other) => other.length - one.length)
  if (most[0] !== undefined) held.refused.delete(most[0])
}

/** 256 bits: nobody finds one by trying. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}
