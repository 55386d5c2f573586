/** Units merge and split: who takes over from whom, and since when. */
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { createUnit } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import type { Unit } from '@/payload-types'

let payload: Payload
let made = 0

beforeAll(async () => {
  payload = await openPortal()
})

const newUnit = () => createUnit(payload, `Đơn vị ${(made += 1)}`)
const change = (id: string, data: Partial<Unit>) =>
  payload.update({ collection: 'units', id, data, depth: 0, trash: true })

const refusedAt = (path: string, message: RegExp) => ({
  data: { errors: [{ path, message: expect.stringMatching(message) as string }] },
})

test('a unit takes over from two, and is divided in two', async () => {
  const [one, other, merged] = [await newUnit(), await newUnit(), await newUnit()]
  const parts = [await newUnit(), await newUnit()]
  await change(one, { successors: [merged], validTo: '2025-06-30T12:00:00.000Z' })
  await change(other, { successors: [merged], validTo: '2025-06-30T12:00:00.000Z' })
  expect(await change(merged, { successors: parts })).toMatchObject({ successors: parts })
})

test('a unit is not its own successor', async () => {
  const id = await newUnit()
  await expect(change(id, { successors: [id] })).rejects.toMatchObject(
    refusedAt('successors', /^Đơn vị không thể kế tục chính nó: Đơn vị \d+ → Đơn vị \d+\.$/),
  )
})

test('a unit is not its own successor through others, and the circle is told', async () => {
  const [first, second, third] = [await newUnit(), await newUnit(), await newUnit()]
  await change(first, { successors: [second] })
  await change(second, { successors: [third] })
  await expect(change(third, { successors: [first] })).rejects.toMatchObject(
    refusedAt('successors', /: (Đơn vị \d+) → Đơn vị \d+ → Đơn vị \d+ → \1\.$/),
  )
})

test('a circle is refused also when one of the units is in the trash', async () => {
  const [first, second] = [await newUnit(), await newUnit()]
  await change(first, { successors: [second] })
  await change(first, { deletedAt: new Date().toISOString() })
  await expect(change(second, { successors: [first] })).rejects.toMatchObject(
    refusedAt('successors', /kế tục chính nó/),
  )
})

test('a unit does not end before it begins', async () => {
  const id = await newUnit()
  await expect(
    change(id, { validFrom: '2025-07-01T12:00:00.000Z', validTo: '2025-06-30T12:00:00.000Z' }),
  ).rejects.toMatchObject(
    refusedAt('validTo', /^Ngày kết thúc 30\/06\/2025 đứng trước ngày bắt đầu 01\/07\/2025/),
  )
})
