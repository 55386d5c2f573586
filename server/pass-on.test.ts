import { request, type RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test, vi } from 'vitest'
import { openTestServer, type TestServer } from './http-test-tools'
import { createPassOn } from './pass-on'

const opened: TestServer[] = []

afterEach(async () => {
  for (const server of opened.splice(0)) await server.close()
})

/** A server that passes everything on to another, which answers with the listener. */
async function openFrontOf(listener: RequestListener, isConnected = true): Promise<TestServer> {
  const behind = await openTestServer(listener)
  const passOn = createPassOn({ origin: behind.address, isConnected: () => isConnected })
  const front = await openTestServer((incoming, response) => {
    passOn(incoming, response).catch(() => response.destroy())
  })
  opened.push(front, behind)
  return front
}

test('a body reaches Next as it is sent, and the answer comes back', async () => {
  const front = await openFrontOf((incoming, response) => {
    void text(incoming).then((body) => {
      response.writeHead(201, { 'Content-Type': 'text/plain', 'Set-Cookie': ['a=1', 'b=2'] })
      response.end(`${incoming.method} ${incoming.url} ${body}`)
    })
  })
  const answer = await fetch(`${front.address}/api/news?depth=0`, { method: 'POST', body: 'một' })
  expect(answer.status).toBe(201)
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await answer.text()).toBe('POST /api/news?depth=0 một')
})

test('Next learns who asks and under which name', async () => {
  const front = await openFrontOf((incoming, response) => {
    response.end(JSON.stringify(incoming.headers))
  })
  const { body } = await front.get('/api/news', { headers: { host: 'congdoan.vn' } })
  expect(JSON.parse(body.toString())).toMatchObject({
    host: 'congdoan.vn',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'congdoan.vn',
    'x-forwarded-proto': 'http',
  })
})

test('what a proxy before us has said is left as it is', async () => {
  const front = await openFrontOf((incoming, response) => {
    response.end(JSON.stringify(incoming.headers))
  })
  const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }
  const { body } = await front.get('/api/news', { headers })
  expect(JSON.parse(body.toString())).toMatchObject(headers)
})

test('a state of the content that a stranger makes up does not reach Next', async () => {
  const front = await openFrontOf((incoming, response) => {
    response.end(JSON.stringify(incoming.headers))
  })
  const { body } = await front.get('/api/news', { headers: { 'X-Content-Stamp': 'forged' } })
  expect(JSON.parse(body.toString())).not.toHaveProperty('x-content-stamp')
})

test('how long the connection behind us lives is not told to readers', async () => {
  const front = await openFrontOf((_, response) => {
    response.setHeader('Keep-Alive', 'timeout=3600')
    response.end()
  })
  expect((await front.get('/api/news')).headers['keep-alive']).not.toBe('timeout=3600')
})

test('when the reader goes away, Next is told', async () => {
  const onClose = vi.fn()
  const front = await openFrontOf((_, response) => {
    response.on('close', onClose)
    response.write('the first part')
  })
  const { hostname, port } = new URL(front.address)
  request({ hostname, port, path: '/api/tep' }, (answer) => {
    answer.once('data', () => answer.destroy())
  }).end()
  await vi.waitFor(() => {
    expect(onClose).toHaveBeenCalledOnce()
  })
})

test.each([307, 403, 500])(
  'a %i that comes because the database has gone is told as an outage',
  async (status) => {
    const front = await openFrontOf((_, response) => {
      response.writeHead(status).end('Bạn không có quyền')
    }, false)
    const { status: told, body } = await front.get('/api/news', { method: 'POST' })
    expect(told).toBe(503)
    expect(body.toString()).toContain('cơ sở dữ liệu tạm thời không trả lời')
  },
)

test('what Next could still answer stands', async () => {
  const front = await openFrontOf((_, response) => {
    response.end('well')
  }, false)
  expect((await front.get('/api/news')).body.toString()).toBe('well')
})

test('while Next is started anew, who saves is told so and keeps what was typed', async () => {
  const behind = await openTestServer((_, response) => response.end())
  const passOn = createPassOn({ origin: behind.address, isConnected: () => true })
  const front = await openTestServer((incoming, response) => {
    passOn(incoming, response).catch(() => response.destroy())
  })
  opened.push(front)
  await behind.close()
  const { status, body } = await front.get('/api/news/1')
  expect(status).toBe(503)
  expect(body.toString()).toContain('Hãy giữ nguyên trang này và lưu lại sau ít phút.')
})
