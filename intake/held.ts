import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { createLimiter } from '@/intake/limiter'
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

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const KEYS = 10_000

/**
 * What this process remembers of those who write: bounded, gone with a restart, in no database. Many
 * people share an address behind a factory's or a telephone company's network, so it may have some.
 */
function hold() {
  return {
    /** All that is sent from an address, taken or not. */
    tries: createLimiter({ most: 60, spanMs: HOUR_MS, keys: KEYS }),
    /** What is taken from an address. */
    taken: createLimiter({ most: 10, spanMs: HOUR_MS, keys: KEYS }),
    /** Some 15 kB each at most. */
    refused: new LRUCache<string, RefusedForm>({ max: 300, ttl: KEPT_MINUTES * MINUTE_MS }),
  }
}

const HELD = Symbol.for('portal.intake')
/** On the one global: Next bundles pages and route handlers apart, each with a copy of this module. */
const shared = globalThis as { [HELD]?: ReturnType<typeof hold> }
export const held = (shared[HELD] ??= hold())

/** Keeps a refused form; gives what opens it. */
export function keepRefused(form: RefusedForm): string {
  const token = newToken()
  held.refused.set(token, form)
  return token
}

export function findRefused(token: string): RefusedForm | null {
  return held.refused.get(token) ?? null
}

/** 256 bits: nobody finds one by trying. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}
