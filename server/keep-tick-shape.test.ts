import { createHook } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { keepTickShape } from './keep-tick-shape'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

test('a tick object outlives its tick', async () => {
  const made = watchTicks(keepTickShape)
  const forgotten = watchTicks(() => {
    process.nextTick(() => undefined)
  })
  await setImmediate()
  collectGarbage()

  expect(forgotten.filter((tick) => tick.deref() !== undefined)).toEqual([])
  expect(made.filter((tick) => tick.deref() !== undefined)).toHaveLength(1)
})

/** What Node makes for the ticks that `work` asks for. */
function watchTicks(work: () => void): WeakRef<object>[] {
  const ticks: WeakRef<object>[] = []
  const hook = createHook({
    init: (_id, type, _trigger, resource) => {
      if (type === 'TickObject') ticks.push(new WeakRef(resource))
    },
  }).enable()
  work()
  hook.disable()
  return ticks
}
