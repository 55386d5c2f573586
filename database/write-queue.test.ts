import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWriteQueue, WriteQueueTimeout } from '@/database/write-queue'

const TIMEOUT_MS = 1000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('writers take their turns in the order in which they came', async () => {
  const queue = createWriteQueue({ timeoutMs: TIMEOUT_MS })
  const order: string[] = []
  const write = async (name: string) => {
    const endTurn = await queue.takeTurn()
    order.push(`${name} begins`)
    await vi.advanceTimersByTimeAsync(10)
    order.push(`${name} ends`)
    endTurn()
  }
  await Promise.all([write('first'), write('second'), write('third')])
  expect(order).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
    'third begins',
    'third ends',
  ])
})

test('who waits too long is refused, and the ones behind still get their turn', async () => {
  const queue = createWriteQueue({ timeoutMs: TIMEOUT_MS })
  const endFirst = await queue.takeTurn()
  const second = expect(queue.takeTurn()).rejects.toBeInstanceOf(WriteQueueTimeout)
  await vi.advanceTimersByTimeAsync(TIMEOUT_MS - 1)
  const third = queue.takeTurn()
  await vi.advanceTimersByTimeAsync(1)
  await second
  endFirst()
  const endThird = await third
  endThird()
  await expect(queue.takeTurn()).resolves.toBeTypeOf('function')
})

test('a turn that began in time is not refused later', async () => {
  const queue = createWriteQueue({ timeoutMs: TIMEOUT_MS })
  const endFirst = await queue.takeTurn()
  const second = queue.takeTurn()
  endFirst()
  await vi.advanceTimersByTimeAsync(TIMEOUT_MS * 2)
  await expect(second).resolves.toBeTypeOf('function')
})

test('ending a turn twice does not let two writers in', async () => {
  const queue = createWriteQueue({ timeoutMs: TIMEOUT_MS })
  const endFirst = await queue.takeTurn()
  const second = queue.takeTurn()
  const third = queue.takeTurn()
  let hasThirdBegun = false
  void third.then(() => {
    hasThirdBegun = true
  })
  endFirst()
  endFirst()
  const endSecond = await second
  await vi.advanceTimersByTimeAsync(0)
  expect(hasThirdBegun).toBe(false)
  endSecond()
  await expect(third).resolves.toBeTypeOf('function')
})
