/**
 * A child of `npm run bench`: the ceiling. One file in memory, sent by plain Node with the headers
 * of the address it is a copy of: `node plain-server.mjs <url> <port>`.
 */
import { createServer, get } from 'node:http'

const [url, port] = process.argv.slice(2)
const LEFT_TO_NODE = new Set(['date', 'connection', 'keep-alive'])

get(String(url), { headers: { 'Accept-Encoding': 'br' } }, (response) => {
  /** @type {Buffer[]} */
  const chunks = []
  response.on('data', (chunk) => chunks.push(chunk))
  response.on('end', () => {
    const body = Buffer.concat(chunks)
    const headers = Object.entries(response.headers)
      .filter(([name]) => !LEFT_TO_NODE.has(name))
      .flatMap(([name, value]) => [name, String(value)])
    createServer((_, answer) => {
      answer.writeHead(200, headers)
      answer.end(body)
    }).listen(Number(port), '127.0.0.1', () => console.log('ready'))
  })
})
