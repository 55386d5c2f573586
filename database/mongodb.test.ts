import { expect, test } from 'vitest'
import { hasTransactions } from '@/database/mongodb'

/** What the command `hello` answers, by MongoDB's documentation. */
const answering = (hello: object) => ({ command: () => Promise.resolve(hello) })

test('a replica set has transactions', async () => {
  expect(await hasTransactions(answering({ setName: 'portal', isWritablePrimary: true }))).toBe(
    true,
  )
})

test('a sharded cluster has transactions', async () => {
  expect(await hasTransactions(answering({ msg: 'isdbgrid', isWritablePrimary: true }))).toBe(true)
})

test('a single server has none', async () => {
  expect(await hasTransactions(answering({ isWritablePrimary: true }))).toBe(false)
})

test('a server that is too old to be asked has none', async () => {
  const refusing = {
    command: () => Promise.reject(Object.assign(new Error('no such command'), { code: 59 })),
  }
  expect(await hasTransactions(refusing)).toBe(false)
})

test('a server that does not answer is no single server', async () => {
  const down = { command: () => Promise.reject(new Error('connection refused')) }
  await expect(hasTransactions(down)).rejects.toThrow('connection refused')
})
