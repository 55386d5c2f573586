import { expect, test } from 'vitest'
import { takingTurns } from '@/hooks/turns'

/** A task that ends when it is told to. */
function task() {
  let end!: () => void
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const state = { hasBegun: false, end }
  return Object.assign(state, {
    run: () => {
      state.hasBegun = true
      return ended
    },
  })
}

test('no more tasks run at once than may, and each that ends lets the next one begin', async () => {
  const inTurn = takingTurns(2)
  const tasks = [task(), task(), task(), task()]
  const begun = () => tasks.map(({ hasBegun }) => hasBegun)
  const done = tasks.map(({ run }) => inTurn(run))
  await Promise.resolve()
  expect(begun()).toEqual([true, true, false, false])

  tasks[1]!.end()
  await done[1]
  await Promise.resolve()
  expect(begun()).toEqual([true, true, true, false])

  for (const { end } of tasks) end()
  await Promise.all(done)
  expect(begun()).toEqual([true, true, true, true])
})

test('a task that fails lets the next one begin, and says so to who asked for it', async () => {
  const inTurn = takingTurns(1)
  const failed = inTurn(() => Promise.reject(new Error('Hỏng')))
  const next = inTurn(() => Promise.resolve('xong'))
  await expect(failed).rejects.toThrow('Hỏng')
  expect(await next).toBe('xong')
})
