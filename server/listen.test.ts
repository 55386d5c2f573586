import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { openTestServer } from './http-test-tools'
import { checkPort, listen, ListenRefused } from './listen'

test('a taken port is refused by a sentence that names it and the way out', async () => {
  const other = await openTestServer(() => undefined)
  const port = Number(new URL(other.address).port)
  const attempt = listen(createServer(), { port, host: '127.0.0.1' })
  await expect(attempt).rejects.toThrow(ListenRefused)
  await expect(checkPort({ port, host: '127.0.0.1' })).rejects.toThrow(`PORT=${port + 1}`)
  await other.close()
  await expect(checkPort({ port, host: '127.0.0.1' })).resolves.toBeUndefined()
})

test('an address that the machine does not have is refused', async () => {
  await expect(checkPort({ port: 0, host: '203.0.113.1' })).rejects.toThrow('HOST')
})
