import { describe, expect, test } from 'vitest'
import type { Rights } from '@/editorial/actors'
import { SYSTEM } from '@/editorial/actors'
import type { Standing, State } from '@/editorial/states'
import { NEW_ITEM, STATES, standingOf } from '@/editorial/states'
import type { StepName, StepRequest } from '@/editorial/steps'
import { STEPS } from '@/editorial/steps'
import type { Outcome, Situation } from '@/editorial/workflow'
import { possibleSteps, takeStep } from '@/editorial/workflow'

const NOW = new Date('2026-11-27T03:00:00.000Z')
const LATER = '2026-11-28T01:00:00.000Z'
const EVEN_LATER = '2026-12-28T01:00:00.000Z'

const PEOPLE = {
  publisher: { id: 'p', rights: 'publish', unit: null },
  editor: { id: 'e', rights: 'edit', unit: null },
  'contributor of the unit': { id: 'c', rights: 'write', unit: 'A' },
  'contributor of another unit': { id: 'o', rights: 'write', unit: 'B' },
  leader: { id: 'l', rights: 'none', unit: null },
} satisfies Record<string, { id: string; rights: Rights; unit: string | null }>
type Somebody = keyof typeof PEOPLE

/** Where an item can stand, by name. `revised`: readers see it while a change waits as a draft. */
const PLACES = {
  draft: { state: 'draft' },
  submitted: { state: 'submitted' },
  approved: { state: 'approved' },
  scheduled: { state: 'approved', scheduledAt: LATER },
  published: { state: 'published', isOut: true },
  revised: { state: 'draft', isOut: true },
  'revised and submitted': { state: 'submitted', isOut: true },
  withdrawn: { state: 'withdrawn' },
} satisfies Record<string, { state: State; scheduledAt?: string; isOut?: boolean }>
type Place = keyof typeof PLACES

function situation(place: Place, somebody: Somebody, change: Partial<Situation> = {}): Situation {
  const {
    state,
    isOut = false,
    scheduledAt = null,
  } = PLACES[place] as {
    state: State
    isOut?: boolean
    scheduledAt?: string
  }
  return {
    standing: { ...NEW_ITEM, state, scheduledAt, submittedBy: 'c', submittedAt: LATER },
    unit: 'A',
    isOut,
    hasBeenOut: isOut || state === 'withdrawn',
    isTrashed: false,
    actor: PEOPLE[somebody],
    now: NOW,
    ...change,
  }
}

/** Written by hand from issue 6: who may take which step from where. All else is refused. */
const MAY: Record<Somebody, Record<Place, StepName[]>> = {
  publisher: {
    draft: ['save', 'submit', 'schedule', 'publish', 'restore'],
    submitted: ['save', 'recall', 'return', 'approve', 'schedule', 'publish', 'restore'],
    approved: ['save', 'return', 'schedule', 'publish', 'restore'],
    scheduled: ['save', 'return', 'schedule', 'unschedule', 'publish', 'restore'],
    published: ['save', 'schedule', 'publish', 'withdraw', 'restore'],
    revised: ['save', 'submit', 'schedule', 'publish', 'withdraw', 'discard', 'restore'],
    'revised and submitted': [
      ...['save', 'recall', 'return', 'approve', 'schedule', 'publish', 'withdraw'],
      ...['discard', 'restore'],
    ] as StepName[],
    withdrawn: ['save', 'submit', 'schedule', 'publish', 'restore'],
  },
  editor: {
    draft: ['save', 'submit', 'restore'],
    submitted: ['save', 'return', 'approve', 'restore'],
    approved: ['save', 'return', 'restore'],
    scheduled: [],
    published: ['save', 'restore'],
    revised: ['save', 'submit', 'discard', 'restore'],
    'revised and submitted': ['save', 'return', 'approve', 'discard', 'restore'],
    withdrawn: ['save', 'submit', 'restore'],
  },
  'contributor of the unit': {
    draft: ['save', 'submit', 'restore'],
    submitted: ['recall'],
    approved: [],
    scheduled: [],
    published: [],
    revised: [],
    'revised and submitted': [],
    withdrawn: [],
  },
  'contributor of another unit': {
    ...(Object.fromEntries(Object.keys(PLACES).map((place) => [place, []])) as unknown as Record<
      Place,
      StepName[]
    >),
  },
  leader: {
    ...(Object.fromEntries(Object.keys(PLACES).map((place) => [place, []])) as unknown as Record<
      Place,
      StepName[]
    >),
  },
}

const SENTENCES = (Object.keys(MAY) as Somebody[]).flatMap((somebody) =>
  (Object.keys(PLACES) as Place[]).flatMap((place) =>
    STEPS.map((step) => ({ somebody, place, step, may: MAY[somebody][place].includes(step) })),
  ),
)

describe.each(SENTENCES)('a $somebody asks to $step what is $place', (sentence) => {
  const { somebody, place, step, may } = sentence
  test(`and is ${may ? 'obeyed' : 'refused'}`, () => {
    const request: StepRequest = { name: step, note: 'Có lý do', at: LATER }
    expect(takeStep(request, situation(place, somebody)).ok).toBe(may)
    expect(possibleSteps(situation(place, somebody)).includes(step)).toBe(may)
  })
})

function taken(outcome: Outcome): Standing {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.standing
}

const take = (
  step: StepRequest,
  place: Place,
  { as = 'publisher', ...change }: Partial<Situation> & { as?: Somebody } = {},
) => takeStep(step, situation(place, as, change))

describe('where a step leads', () => {
  test.each([
    ['submit', 'draft', 'submitted'],
    ['recall', 'submitted', 'draft'],
    ['return', 'submitted', 'draft'],
    ['approve', 'submitted', 'approved'],
    ['publish', 'draft', 'published'],
    ['publish', 'approved', 'published'],
    ['withdraw', 'published', 'withdrawn'],
    ['withdraw', 'revised', 'withdrawn'],
    ['discard', 'revised', 'published'],
    ['schedule', 'submitted', 'approved'],
    ['unschedule', 'scheduled', 'approved'],
    ['save', 'published', 'draft'],
    ['save', 'withdrawn', 'withdrawn'],
    ['save', 'submitted', 'submitted'],
    ['publish', 'withdrawn', 'published'],
    ['restore', 'approved', 'draft'],
  ] as const)('%s: from %s to %s', (name, place, to) => {
    expect(taken(take({ name, note: 'Vì vậy', at: LATER }, place)).state).toBe(to)
  })

  test('a published item saved as a draft out of the trash counts as taken down', () => {
    expect(taken(take({ name: 'save' }, 'published', { isOut: false })).state).toBe('withdrawn')
  })
})

describe('what a step keeps', () => {
  test('who submitted and when', () => {
    const { submittedBy, submittedAt } = taken(
      take({ name: 'submit' }, 'draft', { as: 'contributor of the unit' }),
    )
    expect({ submittedBy, submittedAt }).toEqual({
      submittedBy: 'c',
      submittedAt: NOW.toISOString(),
    })
  })

  test('the reason of a return, through saves, until it is submitted again', () => {
    const returned = taken(take({ name: 'return', note: '  Thiếu ảnh ' }, 'submitted'))
    expect(returned.returnReason).toBe('Thiếu ảnh')
    const saved = taken(take({ name: 'save' }, 'draft', { standing: returned }))
    expect(saved.returnReason).toBe('Thiếu ảnh')
    expect(taken(take({ name: 'submit' }, 'draft', { standing: saved })).returnReason).toBeNull()
  })

  test('the time of publication until it is out, or is taken back', () => {
    const at = '2026-11-28T08:00:00+07:00'
    expect(taken(take({ name: 'schedule', at }, 'draft')).scheduledAt).toBe(LATER)
    expect(taken(take({ name: 'save' }, 'scheduled')).scheduledAt).toBe(LATER)
    for (const name of ['publish', 'unschedule', 'return', 'restore'] as const) {
      expect(taken(take({ name, note: 'Vì vậy' }, 'scheduled')).scheduledAt).toBeNull()
    }
  })

  test('a correction beside those before it', () => {
    const first = taken(take({ name: 'publish', correction: 'Sửa tên' }, 'published'))
    const both = taken(
      take({ name: 'publish', correction: ' Sửa số ' }, 'published', { standing: first }),
    )
    expect(both.corrections).toEqual([
      { at: NOW.toISOString(), text: 'Sửa tên' },
      { at: NOW.toISOString(), text: 'Sửa số' },
    ])
  })

  test('the time of withdrawal, until it is withdrawn or another is given', () => {
    const until = taken(take({ name: 'publish', withdrawAt: EVEN_LATER }, 'draft'))
    expect(until.withdrawAt).toBe(EVEN_LATER)
    const standing = { ...until }
    expect(taken(take({ name: 'publish' }, 'published', { standing })).withdrawAt).toBe(EVEN_LATER)
    const never = take({ name: 'publish', withdrawAt: null }, 'published', { standing })
    expect(taken(never).withdrawAt).toBeNull()
    const down = take({ name: 'withdraw', note: 'Hết hạn' }, 'published', { standing })
    expect(taken(down).withdrawAt).toBeNull()
  })
})

describe('what a step lacks', () => {
  test.each([
    [{ name: 'return' }, 'submitted', 'reasonMissing'],
    [{ name: 'return', note: '   ' }, 'submitted', 'reasonMissing'],
    [{ name: 'withdraw' }, 'published', 'reasonMissing'],
    [{ name: 'schedule' }, 'approved', 'timeMissing'],
    [{ name: 'schedule', at: 'ngày mai' }, 'approved', 'timeMissing'],
    [{ name: 'schedule', at: '2026-11-27T02:59:59.999Z' }, 'approved', 'timePassed'],
    [{ name: 'schedule', at: LATER, withdrawAt: LATER }, 'approved', 'endBeforeStart'],
    [{ name: 'publish', withdrawAt: NOW.toISOString() }, 'approved', 'endBeforeStart'],
    [{ name: 'publish', correction: 'Sửa' }, 'approved', 'nothingToCorrect'],
    [{ name: 'withdraw', note: 'Vì vậy' }, 'draft', 'notOut'],
    [{ name: 'discard' }, 'draft', 'notOut'],
  ] as const)('%j of what is %s is refused: %s', (step, place, reason) => {
    expect(take(step, place)).toEqual({ ok: false, reason })
  })

  test('what is in the trash is left alone', () => {
    expect(take({ name: 'publish' }, 'draft', { isTrashed: true })).toEqual({
      ok: false,
      reason: 'trashed',
    })
  })

  test('a script may withdraw without saying why', () => {
    expect(take({ name: 'withdraw' }, 'published', { actor: SYSTEM }).ok).toBe(true)
  })

  test('an editor recalls what they submitted themselves', () => {
    const standing = { ...NEW_ITEM, state: 'submitted' as const, submittedBy: 'e' }
    expect(take({ name: 'recall' }, 'submitted', { as: 'editor', standing }).ok).toBe(true)
  })
})

describe('what the log calls it', () => {
  test.each([
    [{ name: 'save' }, 'published', {}, 'revise'],
    [{ name: 'save' }, 'draft', {}, null],
    [{ name: 'save' }, 'draft', { standing: null }, 'create'],
    [{ name: 'publish' }, 'draft', { actor: SYSTEM }, 'import'],
    [{ name: 'submit' }, 'draft', {}, 'submit'],
  ] as const)('%j of what is %s', (step, place, change, recorded) => {
    expect(take(step, place, change)).toMatchObject({ recorded })
  })
})

test('what was stored before the workflow stands where its publication says', () => {
  expect(standingOf({ _status: 'published' }).state).toBe('published')
  expect(standingOf({ _status: 'draft' }).state).toBe('draft')
  for (const state of STATES) expect(standingOf({ _status: 'draft', state }).state).toBe(state)
})
