/**
 * What happens to addresses when an item is published, renamed, withdrawn or brought back.
 *
 * A redirect belongs to the item (`owner`) whose old address it is. While the item lives, its old
 * addresses lead to where it lives now; while it does not, all of them answer "gone". So chains
 * cannot arise, and an item that returns lives again at every address it ever had.
 */
export interface AddressChange {
  /** The path at which readers found the item before; null when they did not. */
  before: string | null
  /** The path at which they find it now; null when they do not. */
  after: string | null
  /** Old paths that already belong to the item. */
  known: readonly string[]
}

export interface AddressPlan {
  /** Redirects that must not stand, whoever owns them: a living item beats a redirect. */
  remove: string[]
  /** Redirects of the item that must exist, each in this form. */
  keep: { from: string; to: string | null }[]
}

/** Decides; the caller stores. `to: null` means gone (410), otherwise moved (301). */
export function planAddresses({ before, after, known }: AddressChange): AddressPlan {
  const paths = new Set(before === null ? known : [...known, before])
  if (after !== null) paths.delete(after)
  return {
    remove: after === null ? [] : [after],
    keep: [...paths].map((from) => ({ from, to: after })),
  }
}

/** A path as redirects store it: NFC, no query or fragment, no slash at the end; null if unusable. */
export function normalizePath(path: string): string | null {
  const [withoutQuery = ''] = path.trim().normalize('NFC').split(/[?#]/)
  if (!withoutQuery.startsWith('/') || withoutQuery.startsWith('//')) return null
  const trimmed = withoutQuery.replace(/\/+$/, '')
  return trimmed === '' ? null : trimmed
}
