import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { RenderedPage } from './capture'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Below this a packet is a packet, compressed or not. */
const WORTH_COMPRESSING = 1024

/** Quality 5: nearly the size of the slow levels at a speed that suits pages made on the spot. */
const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
}

/** Sends a page; to HEAD everything but the body. A client who has gone away is left alone. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  page: RenderedPage,
): Promise<void> {
  const { body, encoding } = await encode(page, request.headers['accept-encoding'] ?? '')
  if (response.destroyed) return
  response.statusCode = page.status
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
  if (isCompressible(page)) response.appendHeader('Vary', 'Accept-Encoding')
  if (encoding !== null) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

type Encoding = 'br' | 'gzip'

/** The encoding to answer an Accept-Encoding header with; null: as it is. */
export function chooseEncoding(accepted: string): Encoding | null {
  const offers = new Map(
    accepted.split(',').map((offer) => {
      const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return [name, weight === undefined ? 1 : Number(weight)]
    }),
  )
  const accepts = (name: Encoding) => (offers.get(name) ?? offers.get('*') ?? 0) > 0
  if (accepts('br')) return 'br'
  return accepts('gzip') ? 'gzip' : null
}

async function encode(
  page: RenderedPage,
  accepted: string,
): Promise<{ body: Buffer; encoding: Encoding | null }> {
  const { body } = page
  const encoding = isCompressible(page) ? chooseEncoding(accepted) : null
  if (encoding === null || body.length < WORTH_COMPRESSING) return { body, encoding: null }
  return { body: encoding === 'br' ? await toBrotli(body, BROTLI) : await toGzip(body), encoding }
}

function isCompressible({ headers }: RenderedPage): boolean {
  return (
    headers['content-encoding'] === undefined && /^text\//.test(String(headers['content-type']))
  )
}
