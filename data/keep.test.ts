import { expect, test, vi } from 'vitest'
import { keep } from '@/data/keep'
import { runUnderStamp } from '@/database/content-stamp'

/** Answers with how often it has been asked. */
function counting() {
  let times = 0
  return vi.fn(() => Promise.resolve((times += 1)))
}

test('what is read under a stamp is read once, also for those who ask meanwhile', async () => {
  const read = counting()
  const asked = runUnderStamp('1', () => [keep('a', read), keep('a', read)])
  expect(await Promise.all(asked)).toEqual([1, 1])
  expect(await runUnderStamp('1', () => keep('a', read))).toBe(1)
})

test('another stamp has it read anew, and nothing of the one before is left', async () => {
  const read = counting()
  for (const stamp of ['2', '3', '2']) await runUnderStamp(stamp, () => keep('a', read))
  expect(read).toHaveBeenCalledTimes(3)
})

test('each name has an answer of its own', async () => {
  const [one, other] = [counting(), counting()]
  await runUnderStamp('4', () => keep('one', one))
  await runUnderStamp('4', () => keep('other', other))
  expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

test('where nobody says which state it is, nothing is kept', async () => {
  const read = counting()
  await runUnderStamp('5', () => keep('a', read))
  expect([await keep('a', read), await keep('a', read)]).toEqual([2, 3])
})

test('what failed is tried again', async () => {
  const read = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValueOnce('up')
  const ask = () => runUnderStamp('6', () => keep('a', read))
  await expect(ask()).rejects.toThrow('down')
  expect(await ask()).toBe('up')
})
