/**
 * Who may do what, as sentences: a table of actions and those who may turns into one test for every
 * action, person and door. A refusal is shown by its status and by nothing having changed.
 */
import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ActionName } from '@/database/testing/actions'
import { ACTIONS } from '@/database/testing/actions'
import type { Answer } from '@/database/testing/doors'
import { DOORS, deskOf } from '@/database/testing/doors'
import type { Personas } from '@/database/testing/personas'
import type { Action, Item, Subject } from '@/database/testing/subject'
import { newItem, rowOf } from '@/database/testing/subject'

export const WRITE_EVERYWHERE = ['admin', 'publisher', 'editor'] as const
export const MANAGE_SITE = ['admin', 'publisher'] as const
export const NEWSROOM = ['admin', 'publisher', 'editor', 'contributor', 'leader'] as const
export const EVERYONE = [...NEWSROOM, 'public'] as const
export const NOBODY = [] as const

type Someone = keyof Personas

const NAMES: Record<Someone, string> = {
  admin: 'an administrator',
  publisher: 'a publisher',
  editor: 'an editor',
  contributor: 'a contributor',
  otherContributor: 'a contributor of another unit',
  leader: 'a leader',
  public: 'the public',
}

interface Table {
  subject: () => Subject
  /** Whether items belong to a unit, so that another unit's contributor is someone else. */
  hasUnits?: boolean
  may: Partial<Record<ActionName, readonly Someone[]>>
}

export function tellWhoMay(
  collection: CollectionSlug,
  { subject: open, hasUnits, may }: Table,
): void {
  const someones = (Object.keys(NAMES) as Someone[]).filter(
    (someone) => hasUnits === true || someone !== 'otherContributor',
  )
  describe(collection, () => {
    let subject: Subject
    beforeAll(() => {
      subject = open()
    })
    // What is refused or only read leaves its item as it was: those tests share one.
    const untouched = new Map<ActionName, Item>()
    const newItemFor = async (name: ActionName) => {
      const { prepare }: Action = ACTIONS[name]
      return (await prepare?.(subject)) ?? newItem()
    }
    const untouchedItem = async (name: ActionName) => {
      const item = untouched.get(name) ?? (await newItemFor(name))
      // What creates an item has only words, and each its own.
      if (item.id !== '') untouched.set(name, item)
      return item
    }
    for (const [name, allowed] of Object.entries(may) as [ActionName, readonly Someone[]][]) {
      const action: Action = ACTIONS[name]
      for (const someone of someones) {
        for (const door of DOORS) {
          const isAllowed = allowed.includes(someone)
          const verb = isAllowed ? 'can' : 'cannot'
          test(`${NAMES[someone]} ${verb} ${action.sentence} (${door})`, async () => {
            const { payload, people } = subject
            const leavesItemAlone = !isAllowed || action.happened === undefined
            const item = leavesItemAlone ? await untouchedItem(name) : await newItemFor(name)
            const desk = deskOf({ payload, door, person: people[someone], collection })
            const before = await stateOf(action, subject, item)
            const answers = [await action.act(desk, item, subject)].flat()
            if (isAllowed) await expectAllowed({ action, subject, item, answers })
            else {
              expectRefused({ action, item, answers })
              expect(await stateOf(action, subject, item)).toEqual(before)
            }
          })
        }
      }
    }
  })
}

async function expectAllowed({ action, subject, item, answers }: Seen & { subject: Subject }) {
  for (const { status, text } of answers) {
    expect([200, 201], text).toContain(status)
  }
  if (action.happened) await action.happened(subject, item, answers[0] as Answer)
  else {
    for (const { text, total } of answers) {
      // A count has no words to show.
      expect(text.includes(item.words) || (text.includes('"totalDocs":1') && total === 1)).toBe(
        true,
      )
    }
  }
}

function expectRefused({ action, item, answers }: Seen) {
  for (const { status, total, text } of answers) {
    const isReading = action.happened === undefined
    if (isReading) {
      expect(text).not.toContain(item.words)
      expect(status === 200 ? total : 0).toBe(0)
    } else if (!action.isIgnored) {
      expect([400, 401, 403, 404], text).toContain(status)
    }
  }
}

interface Seen {
  action: Action
  item: Item
  answers: Answer[]
}

async function stateOf(action: Action, subject: Subject, item: Item): Promise<unknown> {
  if (action.stays) return action.stays(subject, item)
  const { payload, collection } = subject
  const hasVersions = Boolean(payload.collections[collection].config.versions)
  return {
    rows: (await payload.db.count({ collection })).totalDocs,
    versions: hasVersions ? (await payload.db.countVersions({ collection })).totalDocs : 0,
    row: item.id === '' ? null : await rowOf(subject, item.id),
  }
}
