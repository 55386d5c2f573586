import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FoundPage } from './page-cache'
import type { Encoding, SealedAnswer } from './sealed-page'

/** Accept-Encoding headers come in a handful of forms, and always the same ones. */
const MOST_FORMS = 500
const LONGEST_FORM = 200
const chosen = new Map<string, Encoding>()

/** Sends a page; to HEAD everything but the body. A client who has gone away is left alone. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  found: FoundPage,
): void | Promise<void> {
  const sealed = found.page.answer(encodingFor(headerOf(request, 'accept-encoding') ?? ''))
  if (sealed instanceof Promise) {
    return sealed.then((made) => {
      send(request, response, made, found.outdated)
    })
  }
  send(request, response, sealed, found.outdated)
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, etag, body }: SealedAnswer,
  outdated: FoundPage['outdated'],
): void {
  if (response.destroyed) return
  const marked =
    outdated === null
      ? headers
      : [...headers, 'cache-status', `portal; hit; detail="outdated: ${outdated}"`]
  if (status === 200 && isSame(headerOf(request, 'if-none-match'), etag)) {
    response.writeHead(304, withoutBody(marked))
    response.end()
    return
  }
  response.writeHead(status, marked)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * One header, as `request.headers` would give it. That makes an object of all of them when it is
 * first looked at: a twentieth of the time that a cached page takes.
 */
export function headerOf(
  { rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>,
  name: string,
): string | undefined {
  let value: string | undefined
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const each = rawHeaders[index] ?? ''
    if (each.length !== name.length || each.toLowerCase() !== name) continue
    const next = rawHeaders[index + 1] ?? ''
    value = value === undefined ? next : `${value}, ${next}`
  }
  return value
}

/** RFC 9110, 13.1.2: compared weakly, for a proxy may have marked the tag as weak. */
function isSame(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false
  // Whatever there is.
  if (asked.trim() === '*') return true
  return asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

function withoutBody(headers: string[]): string[] {
  return headers.filter((_, index) => {
    const name = headers[index - (index % 2)] ?? ''
    return !['content-length', 'content-type', 'content-encoding'].includes(name)
  })
}

function encodingFor(accepted: string): Encoding {
  let encoding = chosen.get(accepted)
  if (encoding === undefined) {
    encoding = chooseEncoding(accepted)
    if (chosen.size < MOST_FORMS && accepted.length <= LONGEST_FORM) chosen.set(accepted, encoding)
  }
  return encoding
}

/** The encoding to answer an Accept-Encoding header with. */
export function chooseEncoding(accepted: string): Encoding {
  const offers = new Map(
    accepted.split(',').map((offer) => {
      const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return [name, weight === undefined ? 1 : Number(weight)]
    }),
  )
  const accepts = (name: Encoding) => (offers.get(name) ?? offers.get('*') ?? 0) > 0
  if (accepts('br')) return 'br'
  return accepts('gzip') ? 'gzip' : 'identity'
}
