import { expect, test } from 'vitest'
import { createRenderQueue, QueueFull } from './render-queue'

/** Work that goes on until it is told to end. */
function openWork() {
  const started: number[] = []
  const ends: (() => void)[] = []
  const work = (index: number) => () =>
    new Promise<number>((resolve) => {
      started.push(index)
      ends[index] = () => {
        resolve(index)
      }
    })
  return { started, work, end: (index: number) => ends[index]?.() }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('runs so many at once and the others in their order', async () => {
  const queue = createRenderQueue({ running: 2, waiting: 10 })
  const { started, work, end } = openWork()
  const all = [0, 1, 2, 3].map((index) => queue.run(work(index)))
  await settled()
  expect(started).toEqual([0, 1])
  end(1)
  await settled()
  expect(started).toEqual([0, 1, 2])
  end(0)
  await settled()
  end(2)
  end(3)
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3])
})

test('says when whoever comes has to wait', async () => {
  const queue = createRenderQueue({ running: 1, waiting: 10 })
  const { work, end } = openWork()
  expect(queue.isBusy).toBe(false)
  const run = queue.run(work(0))
  expect(queue.isBusy).toBe(true)
  end(0)
  await run
  expect(queue.isBusy).toBe(false)
})

test('turns away whom it cannot serve, at once', async () => {
  const queue = createRenderQueue({ running: 1, waiting: 1 })
  const { work, end } = openWork()
  const first = queue.run(work(0))
  const second = queue.run(work(1))
  await expect(queue.run(work(2))).rejects.toThrow(QueueFull)
  end(0)
  await first
  await settled()
  end(1)
  expect(await second).toBe(1)
})

test('work that fails gives its place to the next', async () => {
  const queue = createRenderQueue({ running: 1, waiting: 1 })
  const failing = queue.run(() => Promise.reject(new Error('broken')))
  const next = queue.run(() => Promise.resolve('well'))
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('well')
})
