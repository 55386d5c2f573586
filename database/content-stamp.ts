import { AsyncLocalStorage } from 'node:async_hooks'

/** By it the front tells the renderer the stamp; what readers send under this name is dropped. */
export const STAMP_HEADER = 'x-content-stamp'

const CARRIER = Symbol.for('portal.contentStamp')

/** On the one global: Next's bundle holds a copy of this module of its own. */
const shared = globalThis as { [CARRIER]?: AsyncLocalStorage<string> }
const carrier = (shared[CARRIER] ??= new AsyncLocalStorage<string>())

/** Does the work with the knowledge that the content had reached this stamp before it began. */
export function runUnderStamp<T>(stamp: string, work: () => T): T {
  return carrier.run(stamp, work)
}

/** The stamp that the content had reached before this work began; null when nobody has said. */
export function currentStamp(): string | null {
  return carrier.getStore() ?? null
}
