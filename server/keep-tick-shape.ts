import { createHook } from 'node:async_hooks'

/** Never emptied: to be reachable is all that is asked of what lies here. */
const kept: object[] = []

/**
 * Keeps one of the objects that Node makes for `process.nextTick`, several for each request. V8 drops
 * their hidden class when it collects garbage while none of them is in use, as in a portal that
 * nobody has asked for some seconds; from then on the code that makes them is never optimised again,
 * and a cached page takes a fifth longer (docs/adr/0007). One that stays keeps the class alive.
 */
export function keepTickShape(): void {
  const hook = createHook({
    init: (_id, type, _trigger, resource) => {
      if (type === 'TickObject') kept.push(resource)
    },
  }).enable()
  process.nextTick(() => undefined)
  hook.disable()
}
