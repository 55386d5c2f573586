import type { Actor } from '@/editorial/actors'
import { edits, publishes } from '@/editorial/actors'
import type { NoticeEvent } from '@/editorial/notices'
import type { RecordedStep } from '@/editorial/steps'

/** Somebody with an account, and what they may do. */
export interface Colleague extends Actor {
  id: string
}

type Part = 'author' | 'submitter' | 'reviewer' | 'startSetBy' | 'endSetBy'

/**
 * Who has had to do with an item, by id; null: nobody, or the log does not know. The reviewer is who
 * last returned or approved it; the two others last set the time at which it comes out, and the one
 * at which it is taken down.
 */
export type Involved = Record<Part, string | null>

/** A row of the log, as it is stored. */
export interface LoggedStep {
  step?: RecordedStep | null
  from?: string | null
  actor?: string | { id: string } | null
  details?: unknown
}

/**
 * Who an item's steps say has had to do with it.
 *
 * @param steps the newest first.
 */
export function involvedIn(steps: readonly LoggedStep[], submitter: string | null): Involved {
  const lastOf = (isIt: (step: LoggedStep) => boolean) => actorOf(steps.find(isIt))
  return {
    // Only what is new comes from nowhere. Of what is older than the log nobody knows the author.
    author: lastOf(({ from }) => (from ?? null) === null),
    submitter,
    reviewer: lastOf(({ step }) => step === 'return' || step === 'approve'),
    startSetBy: lastOf(({ step }) => step === 'schedule'),
    endSetBy: lastOf(({ details }) => setsEnd(details)),
  }
}

interface Telling {
  event: NoticeEvent
  /** The item's unit as it is saved: contributors hear of their own unit's only. */
  unit: string | null
  /** Who did it, and is not told; null: the clock. */
  actor: string | null
  involved: Involved
  /** Who had set the time that has come, or that was waited for; null: there is none. */
  timeSetBy?: string | null
  /** Of a comment: who has spoken before. */
  speakers?: readonly (string | null)[]
  /** The item comes out by itself: no publisher need do anything. */
  comesOutByItself?: boolean
  /** Everybody who might be told. */
  people: readonly Colleague[]
}

/** The ids of those who are told: whom it concerns, who may see the item, and not who did it. */
export function whoIsTold(telling: Telling): string[] {
  const { unit, actor, people } = telling
  const concerned = new Set(CONCERNED[telling.event](telling))
  return people
    .filter((person) => concerned.has(person.id) && person.id !== actor && sees(person, unit))
    .map(({ id }) => id)
}

type Concerned = (string | null | undefined)[]

const CONCERNED: Record<NoticeEvent, (telling: Telling) => Concerned> = {
  submitted: reviewers,
  returned: writers,
  approved: (telling) => [
    ...writers(telling),
    ...(telling.comesOutByItself ? [] : publishers(telling)),
  ],
  published: (telling) => [...writers(telling), telling.timeSetBy],
  withdrawn: (telling) => [...writers(telling), telling.timeSetBy],
  commented: (telling) => [
    ...writers(telling),
    telling.involved.reviewer,
    ...(telling.speakers ?? []),
  ],
  late: (telling) => [...publishers(telling), telling.timeSetBy],
}

/**
 * What comes for the first time may be taken by anybody who edits. What was sent back comes back to
 * who sent it back and knows what was missing: in a large office the others need not be told each
 * time, and find it in their list of what waits all the same.
 */
function reviewers({ involved: { reviewer }, actor, people }: Telling): Concerned {
  const able = people.filter(edits).map(({ id }) => id)
  const isBack = reviewer !== null && reviewer !== actor && able.includes(reviewer)
  return isBack ? [reviewer] : able
}

function writers({ involved: { author, submitter } }: Telling): Concerned {
  return [author, submitter]
}

function publishers({ people }: Telling): Concerned {
  return people.filter(publishes).map(({ id }) => id)
}

/** A contributor may have moved to another unit since, or the item has. */
function sees({ rights, unit: own }: Colleague, unit: string | null): boolean {
  return rights !== 'write' || (unit !== null && own === unit)
}

function actorOf(row: LoggedStep | undefined): string | null {
  const actor = row?.actor ?? null
  return typeof actor === 'object' ? (actor?.id ?? null) : actor
}

function setsEnd(details: unknown): boolean {
  return (
    typeof details === 'object' &&
    details !== null &&
    'withdrawAt' in details &&
    Boolean(details.withdrawAt)
  )
}
