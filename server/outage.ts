import type { IncomingMessage, ServerResponse } from 'node:http'
import { fallbackPage } from './fallback-page'

/** In the form of Payload's refusals, which the panel shows to whoever was saving. */
const REFUSAL = {
  errors: [
    {
      message:
        'Máy chủ hoặc cơ sở dữ liệu tạm thời không trả lời nên chưa lưu được. Hãy giữ nguyên trang này và lưu lại sau ít phút.',
    },
  ],
}

/** What the panel and REST are answered while the database or Next is away: at once, and what it is. */
export function explainOutage(request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = fallbackPage(503)
  if (!request.url?.startsWith('/api/')) {
    response.writeHead(status, headers).end(body)
    return
  }
  const type = 'application/json; charset=utf-8'
  response.writeHead(status, { ...headers, 'content-type': type }).end(JSON.stringify(REFUSAL))
}
