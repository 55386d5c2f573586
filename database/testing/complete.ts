import type { Payload } from 'payload'
import { createUnit } from '@/database/testing/personas'
import { picture } from '@/database/testing/pictures'

/** Goes with a step that lets an item out, where a test is not about what the item still lacks. */
export const ANYWAY = { override: 'Dựng để thử.' } as const

export interface CompleteFields {
  lead: string
  cover: string
  category: string
  unit: string
  eventAt: string
}

/** What the checklist asks of a tin, a bài or an episode, besides a title of its own. */
export async function completeFields(payload: Payload, unit?: string): Promise<CompleteFields> {
  const { data, mimetype, name, size } = await picture()
  const cover = await payload.create({
    collection: 'media',
    data: { alt: 'Đoàn viên trong xưởng' },
    file: { data, mimetype, name, size },
  })
  const { docs } = await payload.find({ collection: 'categories', depth: 0, limit: 1 })
  const known = docs[0]?.id
  const category =
    known ??
    (
      await payload.create({
        collection: 'categories',
        data: { name: 'Hoạt động công đoàn', stream: 'regular' },
      })
    ).id
  return {
    lead: 'Sáng nay, công đoàn cơ sở thăm và trao quà cho đoàn viên làm ca đêm tại khu công nghiệp.',
    cover: cover.id,
    category,
    unit: unit ?? (await createUnit(payload, 'Đơn vị đủ điều kiện')),
    eventAt: '2026-01-05T02:00:00.000Z',
  }
}
