import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { expect, test, vi } from 'vitest'
import { createRenderer, type PageHandler, RenderTimeout } from './capture'
import { CaptureAborted } from './captured-response'

const renderWith = (handler: PageHandler, timeoutMs = 1000) =>
  createRenderer({ handler, timeoutMs })({ url: '/tin?a=1', headers: { host: 'portal.test' } })

/** What the handler was given for a request with these headers. */
async function seen(url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const handler = vi.fn<PageHandler>((_, response) => {
    response.end()
    return Promise.resolve()
  })
  await createRenderer({ handler, timeoutMs: 1000 })({ url, headers })
  return handler.mock.calls[0]![0]
}

test('collects status, headers and body however they are written', async () => {
  const page = await renderWith((_, response) => {
    response.appendHeader('Set-Cookie', 'a=1')
    response.appendHeader('Set-Cookie', 'b=2')
    response.writeHead(201, 'Made', { 'Content-Type': 'text/html', 'X-Count': 3 })
    response.write('một ')
    response.write(Buffer.from('hai '))
    response.end('YmE=', 'base64')
    return Promise.resolve()
  })
  expect(page.status).toBe(201)
  expect(page.headers).toEqual({
    'set-cookie': ['a=1', 'b=2'],
    'content-type': 'text/html',
    'x-count': '3',
  })
  expect(page.body.toString()).toBe('một hai ba')
})

test('strips headers of the connection', async () => {
  const page = await renderWith((_, response) => {
    response.setHeader('Connection', 'close')
    response.setHeader('Transfer-Encoding', 'chunked')
    response.setHeader('Content-Length', '2')
    response.end('ab')
    return Promise.resolve()
  })
  expect(page.headers).toEqual({})
})

test('takes a stream much larger than any buffer without pausing for ever', async () => {
  const chunk = Buffer.alloc(64 * 1024, 'a')
  const page = await renderWith((_, response) =>
    pipeline(Readable.from(Array.from({ length: 100 }, () => chunk)), response),
  )
  expect(page.body.length).toBe(100 * chunk.length)
})

test('says and emits what a finished response does', async () => {
  const events: string[] = []
  await renderWith((_, response) => {
    response.on('finish', () => events.push('finish'))
    response.on('close', () => events.push('close'))
    response.flushHeaders()
    events.push(`headersSent ${response.headersSent}`)
    response.end(() => events.push('callback'))
    events.push(`finished ${response.writableFinished}`)
    return Promise.resolve()
  })
  await vi.waitFor(() => {
    expect(events).toEqual(['headersSent true', 'finished true', 'finish', 'close', 'callback'])
  })
})

test('rejects with what the handler throws', async () => {
  await expect(renderWith(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})

test('rejects when the handler throws before it gives a promise', async () => {
  const handler = () => {
    throw new Error('broken at once')
  }
  await expect(renderWith(handler)).rejects.toThrow('broken at once')
})

test('rejects when the handler gives its response up half-way', async () => {
  const page = renderWith((_, response) => {
    response.write('half')
    response.destroy()
    return Promise.resolve()
  })
  await expect(page).rejects.toThrow(CaptureAborted)
})

test('rejects after the time limit and tells the handler to stop', async () => {
  const onClose = vi.fn()
  const page = renderWith((_, response) => {
    response.on('close', onClose)
    return Promise.resolve()
  }, 10)
  await expect(page).rejects.toThrow(RenderTimeout)
  expect(onClose).toHaveBeenCalledOnce()
})

test('asks for a whole, plain page by GET', async () => {
  const request = await seen('/tin?a=1', {
    host: 'portal.test',
    cookie: 'c=1',
    'accept-encoding': 'br',
    'if-none-match': '"x"',
    range: 'bytes=0-1',
    rsc: '1',
  })
  expect(request.method).toBe('GET')
  expect(request.url).toBe('/tin?a=1')
  expect(request.headers).toEqual({ host: 'portal.test', cookie: 'c=1' })
})

test.each([
  ['/tin?_rsc=1a', '/tin'],
  ['/tin?a=1&_rsc=1a', '/tin?a=1'],
  ['/tin?_rsc=1a&b=2', '/tin?b=2'],
  ['/tin?a=1&_rsc=1a&b=2', '/tin?a=1&b=2'],
  ['/tin?not_rsc=1', '/tin?not_rsc=1'],
])('leaves the flight parameter out of %s', async (url, expected) => {
  expect((await seen(url)).url).toBe(expected)
})
