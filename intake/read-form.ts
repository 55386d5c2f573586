/** Three thousand letters of Vietnamese, each of three bytes and written as `%E1%BA%BF`, and the rest. */
const MOST_BYTES = 48 * 1024

/**
 * What a form without files has sent, by name. Null for anything else and for what is too large: no
 * more of it is read than a form could be.
 */
export async function readForm(request: Request): Promise<Map<string, string> | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return null
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return null
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length
    if (size > MOST_BYTES) {
      await reader?.cancel()
      return null
    }
    chunks.push(read.value)
  }
  const sent = new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
  return new Map([...sent].map(([name, value]) => [name, tidy(value)]))
}

/** NFC, line ends as everywhere, without signs that nobody types. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim()
}
