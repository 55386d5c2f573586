import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompressSync, brotliDecompress, constants, gzip } from 'node:zlib'
import type { RenderedPage } from './render'

const fromBrotli = promisify(brotliDecompress)
const toGzip = promisify(gzip)

/**
 * Quality 7: within a tenth of the slowest level's size, in a fortieth of its time. A window of
 * 256 kB holds every page, and with it compressing one takes less than a millisecond: less than
 * handing it to another thread and waiting for it, whose memory would fray besides.
 */
function toBrotli(body: Buffer): Buffer {
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 7,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_LGWIN]: 18,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}

/** Below this a packet is a packet, compressed or not. */
const WORTH_COMPRESSING = 1024

/**
 * Kept by the portal only: proxies ask again after a second, browsers every time. No `stale-…`: a
 * copy downstream would bring back what has been withdrawn.
 */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1'

/** What a rendered page's own headers may say; the rest is Next's talk with its runtime. */
const KEPT = ['content-type', 'last-modified', 'location', 'retry-after'] as const

export type Encoding = 'br' | 'gzip' | 'identity'

/** An answer in one encoding, down to the bytes: name, value, name, value. */
export interface SealedAnswer {
  status: number
  headers: string[]
  etag: string
  body: Buffer
}

/** zlib gives a slice of a buffer of 16 kB, and whoever keeps the slice keeps all of it. */
function exactCopy(slice: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(slice.length)
  slice.copy(copy)
  return copy
}

/** What a sealed page can be made again from, after a restart. */
export interface PageRecord {
  status: number
  headers: [name: string, value: string][]
  etag: string
  isCompressed: boolean
}

/**
 * A page ready to be sent again and again: compressed once, with its headers written out. Its gzip
 * form is made, and kept, when somebody first asks for it; the plain one is made each time.
 */
export class SealedPage {
  readonly #answers: Partial<Record<Encoding, SealedAnswer>> = {}

  private constructor(
    readonly record: PageRecord,
    /** Brotli, or as it is when that is not worth it. */
    readonly body: Buffer,
  ) {
    const first: Encoding = record.isCompressed ? 'br' : 'identity'
    this.#answers[first] = this.#seal(first, body)
  }

  /**
   * @param headers go with every answer, after the page's own.
   * @param isPersonal it is for whoever has asked, and nobody may keep it.
   */
  static of(page: RenderedPage, headers: [string, string][], isPersonal = false): SealedPage {
    const hash = createHash('sha256').update(page.body).digest('base64url').slice(0, 20)
    const isCompressed = page.body.length >= WORTH_COMPRESSING
    const body = isCompressed ? exactCopy(toBrotli(page.body)) : page.body
    const own = KEPT.flatMap((name): [string, string][] => {
      const value = page.headers[name]
      return value === undefined ? [] : [[name, String(value)]]
    })
    const cacheControl = isPersonal || page.status >= 500 ? 'no-store' : CACHE_CONTROL
    const record: PageRecord = {
      status: page.status,
      headers: [...own, ['cache-control', cacheControl], ...headers],
      etag: hash,
      isCompressed,
    }
    return new SealedPage(record, body)
  }

  static restore(record: PageRecord, body: Buffer): SealedPage {
    return new SealedPage(record, body)
  }

  /**
   * Bytes in memory, roughly: what an LRU has to reckon with. Twice the body, for its gzip form comes
   * as soon as one reader asks for it (browsers offer Brotli over TLS only), and stays.
   */
  get size(): number {
    return 2 * this.body.length + 2048
  }

  /** The answer in this encoding, at once if it has been made before. */
  answer(encoding: Encoding): SealedAnswer | Promise<SealedAnswer> {
    return this.#answers[encoding] ?? this.#make(encoding)
  }

  async #make(encoding: Encoding): Promise<SealedAnswer> {
    // Too small to be compressed for anyone.
    if (!this.record.isCompressed) return this.#seal('identity', this.body)
    const plain = await fromBrotli(this.body)
    const body = encoding === 'gzip' ? exactCopy(await toGzip(plain)) : plain
    const answer = this.#seal(encoding, body)
    if (encoding === 'gzip') this.#answers.gzip = answer
    return answer
  }

  #seal(encoding: Encoding, body: Buffer): SealedAnswer {
    const { status, headers, etag, isCompressed } = this.record
    const ownTag = `"${etag}${encoding === 'identity' ? '' : `-${encoding}`}"`
    return {
      status,
      etag: ownTag,
      body,
      headers: [
        ...headers.flat(),
        ...(isCompressed ? ['vary', 'accept-encoding'] : []),
        ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
        ...(status === 200 ? ['etag', ownTag] : []),
        'content-length',
        String(body.length),
      ],
    }
  }
}
