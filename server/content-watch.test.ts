import { afterEach, expect, test, vi } from 'vitest'
import { type ContentWatch, watchContent } from './content-watch'
import type { GoneList } from './gone-list'

let watch: ContentWatch | undefined

afterEach(() => watch?.stop())

const STEM = '0190d2c0-0000-7000-8000-000000000001'

/** A database whose answers a test can change, and what is kept of the lists. */
async function open({ intervalMs = 3_600_000, isDown = false } = {}) {
  const content = { number: '1', gone: ['/gỡ'], files: [`${STEM}.jpg`], isDown, day: '2026-11-25' }
  const answer = <T>(value: T) =>
    content.isDown ? Promise.reject(new Error('down')) : Promise.resolve(value)
  const readContentNumber = vi.fn(() => answer(content.number))
  const goneList = {
    load: () => ({ gone: new Set(['/đã gỡ từ trước']), withheld: new Set<string>() }),
    save: vi.fn<GoneList['save']>(),
  }
  const log = { info: vi.fn(), error: vi.fn() }
  watch = await watchContent({
    database: {
      readContentNumber,
      listGonePaths: () => answer(content.gone),
      listWithheldFiles: () => answer(content.files),
    },
    goneList,
    intervalMs,
    timeoutMs: 50,
    today: () => content.day,
    log,
  })
  return { watch, content, readContentNumber, goneList, log }
}

test('knows from the start what there is', async () => {
  const { state, isConnected } = (await open()).watch
  expect(state.stamp).toBe('1@2026-11-25')
  expect([...state.gone]).toEqual(['/gỡ'])
  expect([...state.withheld]).toEqual([STEM])
  expect(isConnected).toBe(true)
})

test('sees by itself what others have saved', async () => {
  const { watch, content } = await open({ intervalMs: 1 })
  Object.assign(content, { number: '2', gone: ['/gỡ', '/gỡ nữa'] })
  await vi.waitFor(() => {
    expect(watch.state.stamp).toBe('2@2026-11-25')
  })
  expect(watch.state.gone).toContain('/gỡ nữa')
})

test('a new day is a new stamp, for pages show the date', async () => {
  const { watch, content } = await open({ intervalMs: 1 })
  content.day = '2026-11-26'
  await vi.waitFor(() => {
    expect(watch.state.stamp).toBe('1@2026-11-26')
  })
})

test('looks again at once after a save of this process, and only then', async () => {
  const { watch, content, readContentNumber } = await open()
  content.number = '2'
  await watch.settle()
  expect(watch.state.stamp).toBe('1@2026-11-25')
  watch.expectChange()
  expect(watch.isSettled).toBe(false)
  await watch.settle()
  expect(watch.isSettled).toBe(true)
  expect(watch.state.stamp).toBe('2@2026-11-25')
  expect(readContentNumber).toHaveBeenCalledTimes(2)
})

test('a reading that began before the save does not count as having seen it', async () => {
  const { watch, content, readContentNumber } = await open()
  let answerOld: (number: string) => void = () => undefined
  readContentNumber.mockImplementationOnce(() => new Promise((resolve) => (answerOld = resolve)))
  watch.expectChange()
  const early = watch.settle()
  content.number = '2'
  watch.expectChange()
  const late = watch.settle()
  answerOld('1')
  await early
  await late
  expect(watch.state.stamp).toBe('2@2026-11-25')
})

test('an outage is told once, and keeps what was known; so is its end', async () => {
  const { watch, content, log } = await open({ intervalMs: 1 })
  content.isDown = true
  await vi.waitFor(() => {
    expect(watch.isConnected).toBe(false)
  })
  expect(watch.state.stamp).toBe('1@2026-11-25')
  content.isDown = false
  await vi.waitFor(() => {
    expect(watch.isConnected).toBe(true)
  })
  expect(log.error).toHaveBeenCalledOnce()
  expect(log.info).toHaveBeenCalledOnce()
})

test('a database that keeps silent does not answer', async () => {
  const { watch, readContentNumber } = await open({ intervalMs: 20 })
  readContentNumber.mockImplementationOnce(() => new Promise(() => undefined))
  watch.expectChange()
  await watch.settle()
  expect(watch.isConnected).toBe(false)
  await vi.waitFor(() => {
    expect(watch.isConnected).toBe(true)
  })
})

test('without a database it knows what was gone when it was last told', async () => {
  const { watch } = await open({ isDown: true })
  expect(watch.isConnected).toBe(false)
  expect([...watch.state.gone]).toEqual(['/đã gỡ từ trước'])
})

test('what is gone is on disk before anyone is told', async () => {
  const { watch, content, goneList } = await open()
  Object.assign(content, { number: '2', gone: ['/mới gỡ'] })
  watch.expectChange()
  await watch.settle()
  expect([...goneList.save.mock.lastCall![0].gone]).toEqual(['/mới gỡ'])
})

test('while the database does not answer, nobody who has saved is kept waiting for it', async () => {
  const { watch, readContentNumber } = await open({ isDown: true })
  const asked = readContentNumber.mock.calls.length
  watch.expectChange()
  await watch.settle()
  expect(readContentNumber.mock.calls.length).toBe(asked)
  expect(watch.isSettled).toBe(false)
})

test('however many wait in an outage, it keeps silent for one of them only', async () => {
  const { watch, readContentNumber } = await open()
  readContentNumber.mockImplementation(() => new Promise(() => undefined))
  const asked = readContentNumber.mock.calls.length
  watch.expectChange()
  await Promise.all(Array.from({ length: 50 }, () => watch.settle()))
  expect(watch.isConnected).toBe(false)
  expect(readContentNumber.mock.calls.length).toBe(asked + 1)
})

test('all who ask while it is being read share the next reading', async () => {
  const { watch, readContentNumber } = await open()
  const asked = readContentNumber.mock.calls.length
  watch.expectChange()
  await Promise.all(Array.from({ length: 50 }, () => watch.settle()))
  expect(readContentNumber.mock.calls.length).toBe(asked + 2)
})

test('what is gone is kept as soon as the disk lets it, and is known meanwhile', async () => {
  const { watch, content, goneList, log } = await open({ intervalMs: 1 })
  goneList.save.mockImplementation(() => {
    throw new Error('ENOSPC')
  })
  Object.assign(content, { number: '2', gone: ['/mới gỡ'] })
  await vi.waitFor(() => {
    expect(watch.state.gone).toContain('/mới gỡ')
  })
  expect(watch.isConnected).toBe(true)
  expect(log.error).toHaveBeenCalledOnce()
  const kept: string[] = []
  goneList.save.mockImplementation(({ gone }) => kept.push(...gone))
  await vi.waitFor(() => {
    expect(kept).toEqual(['/mới gỡ'])
  })
})
