import type { RequestListener } from 'node:http'
import { SECRET_ROOMS } from '@/site/rooms'

/**
 * One line of JSON for each answer. It says what was asked and how it went, and nothing of who asked:
 * addresses of readers are personal data (Nghị định 13/2023/NĐ-CP) that nobody here needs.
 */
export function withAccessLog(
  listener: RequestListener,
  write: (line: string) => void,
): RequestListener {
  return (request, response) => {
    const since = performance.now()
    const { method, url } = request
    response.once('close', () => {
      const line = {
        time: new Date().toISOString(),
        method,
        url: withoutToken(url),
        status: response.statusCode,
        ms: Math.round((performance.now() - since) * 10) / 10,
        complete: response.writableFinished,
      }
      write(`${JSON.stringify(line)}\n`)
    })
    listener(request, response)
  }
}

/** Whoever reads the log must not be able to open what is meant for somebody else. */
function withoutToken(url: string | undefined): string | undefined {
  const room = SECRET_ROOMS.find((secret) => url?.includes(secret))
  return room === undefined ? url : `${room}/…`
}
