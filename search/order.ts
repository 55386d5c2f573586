/**
 * Where an item stands by its date, as a number of at most 63 bits: the second, then a number made
 * of the id, which decides between those of one second, on every database alike.
 */
export function orderOf(id: string, date: Date | null): bigint {
  const seconds = date === null ? 0 : Math.max(1, Math.floor(date.getTime() / 1000))
  return (BigInt(seconds) << SHIFT) | BigInt(hash31(id))
}

const SHIFT = BigInt(31)

/** FNV-1a, without its topmost bit. */
function hash31(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash & 0x7fffffff
}
