import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { RenderedPage } from './capture'

/** The other side went away before the response was complete. */
export class CaptureAborted extends Error {
  override name = 'CaptureAborted'
}

/**
 * A response without a connection: what a handler writes stays in memory. It says and emits what a
 * real one does (`headersSent`, `finish`, `close`), because Next waits for that; it never asks for
 * a pause, because memory does not fill up like a socket.
 */
export class CapturedResponse extends ServerResponse {
  readonly page: Promise<RenderedPage>
  readonly #chunks: Buffer[] = []
  #resolve!: (page: RenderedPage) => void
  #reject!: (error: Error) => void

  constructor(request: IncomingMessage) {
    super(request)
    this.page = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  override writeHead(
    status: number,
    reason?: string | OutgoingHttpHeaders | unknown[],
    headers?: OutgoingHttpHeaders | unknown[],
  ): this {
    for (const [name, value] of headerPairs(
      typeof reason === 'string' ? headers : (reason ?? headers),
    )) {
      this.setHeader(name, value)
    }
    return super.writeHead(status)
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode)
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    if (this.writableEnded || this.destroyed) return false
    this.flushHeaders()
    this.#chunks.push(toBuffer(chunk, encoding))
    queueCallback(encoding, callback)
    return true
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    if (this.writableEnded || this.destroyed) return this
    const hasChunk = chunk !== undefined && chunk !== null && typeof chunk !== 'function'
    if (hasChunk) this.write(chunk, encoding)
    this.flushHeaders()
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what `writableEnded` and `writableFinished` are derived from; nothing else sets them without a socket
    this.finished = true
    this.#resolve({
      status: this.statusCode,
      headers: plainHeaders(this.getHeaders()),
      body: Buffer.concat(this.#chunks),
    })
    process.nextTick(() => {
      this.emit('finish')
      this.emit('close')
    })
    queueCallback(hasChunk ? encoding : chunk, callback)
    return this
  }

  override destroy(error?: Error): this {
    if (this.writableEnded || this.destroyed) return this
    this.destroyed = true
    this.#reject(error ?? new CaptureAborted('The response was closed before it was complete'))
    process.nextTick(() => this.emit('close'))
    return this
  }
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === 'string') {
    return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  }
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  throw new TypeError('A response is written in strings and bytes')
}

/** Node lets the encoding be left out, so that the callback takes its place. */
function queueCallback(...candidates: unknown[]): void {
  const callback = candidates.find((candidate) => typeof candidate === 'function')
  if (callback !== undefined) process.nextTick(callback)
}

/** `writeHead` takes an object or a flat list: name, value, name, value. */
function headerPairs(
  headers: OutgoingHttpHeaders | unknown[] | undefined,
): [string, string | string[]][] {
  if (headers === undefined) return []
  if (!Array.isArray(headers)) return Object.entries(plainHeaders(headers))
  return headers.flatMap((name, index) =>
    index % 2 === 0 ? [[String(name), String(headers[index + 1])] as [string, string]] : [],
  )
}

function plainHeaders(headers: OutgoingHttpHeaders): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'number' ? String(value) : value]],
    ),
  )
}
