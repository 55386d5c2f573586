import type { Where } from 'payload'
import { getReading } from '@/data/cms'
import { keep } from '@/data/keep'
import { hasBegun } from '@/site/documents'
import { dayOf } from '@/statistics/periods'

interface Replacement {
  /** The calendar day; null: since it was issued. */
  effectiveOn: string | null
  replaces: string[]
}

/**
 * Which of these documents a published one has taken the place of.
 *
 * @param today the calendar day: a successor that takes effect later has replaced nothing yet.
 */
export async function findReplaced(ids: string[], today: string): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  return replacedOn(today, await readReplacements({ replaces: { in: ids } }))
}

/** All of them: few, and read once for each state of the content. */
export async function getReplaced(today: string): Promise<Set<string>> {
  const all = await keep('replacements', () => readReplacements({ replaces: { exists: true } }))
  return replacedOn(today, all)
}

function replacedOn(today: string, replacements: Replacement[]): Set<string> {
  const begun = replacements.filter(({ effectiveOn }) => hasBegun(effectiveOn, today))
  return new Set(begun.flatMap(({ replaces }) => replaces))
}

async function readReplacements(where: Where): Promise<Replacement[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'documents',
    depth: 0,
    limit: 0,
    overrideAccess: false,
    req,
    pagination: false,
    select: { effectiveOn: true, replaces: true },
    where,
  })
  return docs.map(({ effectiveOn, replaces }) => ({
    effectiveOn: effectiveOn ? dayOf(effectiveOn) : null,
    replaces: (replaces ?? []).map(idOf),
  }))
}

function idOf(reference: string | { id: string }): string {
  return typeof reference === 'string' ? reference : reference.id
}
