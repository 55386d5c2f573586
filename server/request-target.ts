/** What a client asks for, in origin form: `path` as it came (percent-encoded), `search` with `?`. */
interface RequestTarget {
  path: string
  search: string
}

/**
 * Reads the target of a request line. Besides `/path?query` clients may send `http://host/path`
 * (RFC 9112, 3.2.2), of which only the path counts here. Null for anything else, such as `*`.
 */
export function readTarget(raw: string): RequestTarget | null {
  if (raw.startsWith('/')) {
    const mark = raw.indexOf('?')
    if (mark === -1) return { path: raw, search: '' }
    return { path: raw.slice(0, mark), search: raw.slice(mark) }
  }
  if (!/^https?:\/\//i.test(raw) || !URL.canParse(raw)) return null
  const { pathname, search } = new URL(raw)
  return { path: pathname, search }
}

/**
 * The one form in which an address is compared: decoded, NFC, without a trailing slash. Null when
 * it is not an address at all (broken percent-encoding, a NUL), so that nobody has to throw.
 */
export function normalisePath(path: string): string | null {
  const decoded = decode(path)
  if (decoded === null || decoded.includes('\0')) return null
  const trimmed = decoded.normalize('NFC').replace(/\/+$/, '')
  return trimmed === '' ? '/' : trimmed
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
