import { expect, test, vi } from 'vitest'
import type { IdleHost } from '@/admin/idle-work'
import { trackIdleWork } from '@/admin/idle-work'

/** A window that is idle only when it is told to be. */
function busyWindow() {
  const queue = new Map<number, IdleRequestCallback>()
  let last = 0
  const host: IdleHost = {
    requestIdleCallback: (work) => {
      queue.set(++last, work)
      return last
    },
    cancelIdleCallback: (handle) => void queue.delete(handle),
  }
  const beIdle = () => {
    for (const [handle, work] of [...queue]) {
      queue.delete(handle)
      work({ didTimeout: false, timeRemaining: () => 50 })
    }
  }
  return { host, beIdle }
}

test('work waits until the browser is idle', () => {
  const { host, beIdle } = busyWindow()
  trackIdleWork(host)
  const work = vi.fn()
  host.requestIdleCallback(work)
  expect(work).not.toHaveBeenCalled()
  beIdle()
  expect(work).toHaveBeenCalledOnce()
})

test('work that cannot wait is done now, and not again', () => {
  const { host, beIdle } = busyWindow()
  const idleWork = trackIdleWork(host)
  const work = vi.fn()
  host.requestIdleCallback(work)
  idleWork.doNow()
  expect(work).toHaveBeenCalledOnce()
  beIdle()
  idleWork.doNow()
  expect(work).toHaveBeenCalledOnce()
})

test('work that was done when the browser was idle is not done again', () => {
  const { host, beIdle } = busyWindow()
  const idleWork = trackIdleWork(host)
  const work = vi.fn()
  host.requestIdleCallback(work)
  beIdle()
  idleWork.doNow()
  expect(work).toHaveBeenCalledOnce()
})

test('cancelled work is never done', () => {
  const { host, beIdle } = busyWindow()
  const idleWork = trackIdleWork(host)
  const work = vi.fn()
  host.cancelIdleCallback(host.requestIdleCallback(work))
  idleWork.doNow()
  beIdle()
  expect(work).not.toHaveBeenCalled()
})

test('the window gets its own functions back', () => {
  const { host } = busyWindow()
  const before = { ...host }
  trackIdleWork(host).stop()
  expect(host).toEqual(before)
})
