/** The composed form (NFC), the only one we store: macOS and some keyboards send NFD. */
export function toNfc(text: string): string {
  return text.normalize('NFC')
}

/**
 * The same value with every string in its arrays and plain objects composed. Keys stay as they are;
 * Date, Buffer and other class instances are returned untouched. Where nothing changes the very same
 * reference comes back, so that a caller can compare. The value must not contain itself.
 */
export function toNfcDeep<T>(value: T): T {
  return compose(value) as T
}

function compose(value: unknown): unknown {
  if (typeof value === 'string') return toNfc(value)
  if (Array.isArray(value)) return composeArray(value)
  if (isPlainObject(value)) return composeObject(value)
  return value
}

function composeArray(array: unknown[]): unknown[] {
  const composed = array.map(compose)
  return composed.every((member, index) => Object.is(member, array[index])) ? array : composed
}

function composeObject(object: Record<string, unknown>): Record<string, unknown> {
  const changed = Object.entries(object)
    .map(([key, member]) => [key, member, compose(member)] as const)
    .filter(([, before, after]) => !Object.is(before, after))
  if (changed.length === 0) return object
  // Object.fromEntries and spread define keys; an assignment to `__proto__` would not.
  return { ...object, ...Object.fromEntries(changed.map(([key, , after]) => [key, after])) }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
