/**
 * The workflow as sentences: every step, from every place where an item can stand, by everybody,
 * through both doors. The tables are written by hand from issue 6, not taken from the machine.
 */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Fields } from '@/database/testing/doors'
import { DOORS, deskOf } from '@/database/testing/doors'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

const NAMES = {
  admin: 'an administrator',
  publisher: 'a publisher',
  editor: 'an editor',
  contributor: 'a contributor of the unit',
  otherContributor: 'a contributor of another unit',
  leader: 'a leader',
  public: 'the public',
} satisfies Record<keyof Personas, string>
type Someone = keyof Personas

const PUBLISHERS: readonly Someone[] = ['admin', 'publisher']
const EDITORS: readonly Someone[] = [...PUBLISHERS, 'editor']
const WRITERS: readonly Someone[] = [...EDITORS, 'contributor']
const TO_BE_RECALLED: readonly Someone[] = [...PUBLISHERS, 'contributor']

const PLACES = {
  draft: 'a draft',
  submitted: 'what waits for review',
  approved: 'what is approved',
  scheduled: 'what is scheduled',
  published: 'what is published',
  revised: 'the draft of a change to what is published',
  withdrawn: 'what was withdrawn',
} as const
type Place = keyof typeof PLACES

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

interface Way {
  may: readonly Someone[]
  /** The newest version's state afterwards. */
  to: string
  /** Whether readers see the item afterwards. */
  isOut?: boolean
}

const STEPS: Record<string, { sent: () => Fields; from: Partial<Record<Place, Way>> }> = {
  submit: {
    sent: () => ({ name: 'submit' }),
    from: {
      draft: { may: WRITERS, to: 'submitted' },
      revised: { may: EDITORS, to: 'submitted', isOut: true },
      withdrawn: { may: EDITORS, to: 'submitted' },
    },
  },
  recall: {
    sent: () => ({ name: 'recall' }),
    from: { submitted: { may: TO_BE_RECALLED, to: 'draft' } },
  },
  return: {
    sent: () => ({ name: 'return', note: 'Thiếu ảnh' }),
    from: {
      submitted: { may: EDITORS, to: 'draft' },
      approved: { may: EDITORS, to: 'draft' },
      scheduled: { may: PUBLISHERS, to: 'draft' },
    },
  },
  approve: {
    sent: () => ({ name: 'approve' }),
    from: { submitted: { may: EDITORS, to: 'approved' } },
  },
  schedule: {
    sent: () => ({ name: 'schedule', at: inAnHour() }),
    from: {
      draft: { may: PUBLISHERS, to: 'approved' },
      submitted: { may: PUBLISHERS, to: 'approved' },
      approved: { may: PUBLISHERS, to: 'approved' },
      scheduled: { may: PUBLISHERS, to: 'approved' },
      published: { may: PUBLISHERS, to: 'approved', isOut: true },
      revised: { may: PUBLISHERS, to: 'approved', isOut: true },
      withdrawn: { may: PUBLISHERS, to: 'approved' },
    },
  },
  unschedule: {
    sent: () => ({ name: 'unschedule' }),
    from: { scheduled: { may: PUBLISHERS, to: 'approved' } },
  },
  publish: {
    sent: () => ({ name: 'publish' }),
    from: Object.fromEntries(
      Object.keys(PLACES).map((place) => [
        place,
        { may: PUBLISHERS, to: 'published', isOut: true },
      ]),
    ),
  },
  withdraw: {
    sent: () => ({ name: 'withdraw', note: 'Đăng nhầm' }),
    from: {
      published: { may: PUBLISHERS, to: 'withdrawn' },
      revised: { may: PUBLISHERS, to: 'withdrawn' },
    },
  },
  discard: {
    sent: () => ({ name: 'discard' }),
    from: { revised: { may: EDITORS, to: 'published', isOut: true } },
  },
}

async function place(where: Place): Promise<string> {
  const collection = 'news'
  const out = where === 'published' || where === 'revised' || where === 'withdrawn'
  const { id } = await payload.create({
    collection,
    data: {
      title: 'Hội thao',
      unit: people.contributor.unit,
      _status: out ? 'published' : 'draft',
    },
  })
  const step = (user: Personas['contributor' | 'publisher'], step: Fields) =>
    payload.update({ collection, id, data: { step }, user })
  if (where === 'revised') {
    await payload.update({ collection, id, data: { title: 'Hội thao (sửa)' }, draft: true })
  }
  if (where === 'withdrawn') await step(people.publisher, { name: 'withdraw', note: 'Nhầm' })
  if (where === 'scheduled') await step(people.publisher, { name: 'schedule', at: inAnHour() })
  if (where === 'submitted' || where === 'approved') {
    await step(people.contributor, { name: 'submit' })
  }
  if (where === 'approved') await step(people.publisher, { name: 'approve' })
  return id
}

async function standing(id: string) {
  const newest = await payload.findByID({ collection: 'news', id, draft: true, depth: 0 })
  const row = await payload.db.findOne<Fields & { id: string }>({
    collection: 'news',
    where: { id: { equals: id } },
  })
  return { state: newest.state, isOut: row?._status === 'published' }
}

async function story(id: string) {
  const { docs } = await payload.find({
    collection: 'activity',
    depth: 0,
    sort: 'at',
    where: { item: { equals: id } },
  })
  return docs
}

const untouched = new Map<Place, string>()
async function sharedItem(where: Place): Promise<string> {
  const id = untouched.get(where) ?? (await place(where))
  untouched.set(where, id)
  return id
}

describe.each(DOORS)('through %s', (door) => {
  for (const [step, { sent, from }] of Object.entries(STEPS)) {
    for (const where of Object.keys(PLACES) as Place[]) {
      const way = from[where]
      for (const someone of Object.keys(NAMES) as Someone[]) {
        const may = way?.may.includes(someone) === true
        const sentence = `${NAMES[someone]} ${may ? 'can' : 'cannot'} ${step} ${PLACES[where]}`
        test(sentence, async () => {
          const id = may ? await place(where) : await sharedItem(where)
          const before = { standing: await standing(id), rows: (await story(id)).length }
          const desk = deskOf({ payload, door, person: people[someone], collection: 'news' })
          const answer = await desk.update(id, { step: sent() })
          if (way && may) {
            expect(answer.status, answer.text).toBe(200)
            expect(await standing(id)).toEqual({ state: way.to, isOut: way.isOut === true })
            const told = await story(id)
            expect(told).toHaveLength(before.rows + 1)
            expect(told.at(-1)).toMatchObject({ step, to: way.to, actor: people[someone]?.id })
          } else {
            expect([400, 403]).toContain(answer.status)
            expect({ standing: await standing(id), rows: (await story(id)).length }).toEqual(before)
            expectVietnamese(answer)
          }
        })
      }
    }
  }
})

/** With its marks; what Payload itself refuses is translated by the panel's language. */
function expectVietnamese({ text }: Answer): void {
  expect(text).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/)
}
