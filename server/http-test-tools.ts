import { createServer, type IncomingHttpHeaders, request, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from './log'

export const silentLog: Log = { info: () => undefined, error: () => undefined }

interface Received {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface TestServer {
  address: string
  /** Sends the path as it is; `fetch` would tidy up what the tests are about. */
  get: (path: string, options?: { method?: string; headers?: object }) => Promise<Received>
  close: () => Promise<void>
}

/** A real HTTP server on a free port, for the length of a test. */
export async function openTestServer(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    get: (path, { method = 'GET', headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        const options = { host: '127.0.0.1', port, path, method, headers: { ...headers } }
        request(options, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const { statusCode: status = 0, headers: received } = response
            resolve({ status, headers: received, body: Buffer.concat(chunks) })
          })
        })
          .on('error', reject)
          .end()
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
