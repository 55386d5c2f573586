import { randomBytes } from 'node:crypto'
import type { Payload, SanitizedConfig } from 'payload'
import type { Address } from '@/database/copy/address'
import type { RowId } from '@/database/copy/canonical'
import type { Clean } from '@/database/copy/clean'
import { createCleaner } from '@/database/copy/clean'
import type { Comparison } from '@/database/copy/compare'
import { compareStep, isAlike } from '@/database/copy/compare'
import type { Marker } from '@/database/copy/marker'
import { readMarker, removeMarker, writeMarker } from '@/database/copy/marker'
import { openSource, openTarget, sqliteClient } from '@/database/copy/open'
import type { Step } from '@/database/copy/plan'
import { planCopy } from '@/database/copy/plan'
import { reachSource, reachTarget, refusalOf } from '@/database/copy/reach'
import { countStored, readBatches } from '@/database/copy/read'
import { CopyRefusal } from '@/database/copy/refusal'
import { writerFor } from '@/database/copy/write'
import { withoutForeignKeys } from '@/database/sqlite'

export interface CopyOptions {
  config: SanitizedConfig
  from: Address
  to: Address
  /** Called after every batch; what it throws breaks the copy off. */
  onProgress?: (phase: 'copy' | 'compare', done: number, total: number) => void
}

interface Open extends Required<CopyOptions> {
  source: Payload
  target: Payload
  steps: Step[]
}

/**
 * Copies everything from one database to another and compares the two. The source is only read. The
 * target must be empty, or an unfinished copy of the same source: that one is continued. Throws a
 * CopyRefusal for what a person can put right.
 */
export async function copyDatabase({
  config,
  from,
  to,
  onProgress = () => undefined,
}: CopyOptions): Promise<Comparison[]> {
  if (from.name === to.name) throw new CopyRefusal('sameDatabase', from.name)
  await reachSource(from)
  await reachTarget(to)
  const source = await openSource(config, from)
  let target: Payload | undefined
  try {
    if (await readMarker(source)) throw new CopyRefusal('unfinishedSource', from.name)
    target = await openTarget(config, to)
    const steps = planCopy(target.config)
    return await copyAll({ config, from, to, onProgress, source, target, steps })
  } catch (error) {
    throw refusalOf(error, to.name) ?? error
  } finally {
    await source.destroy()
    await target?.destroy()
  }
}

async function copyAll(open: Open): Promise<Comparison[]> {
  const { source, target, steps, from, to, onProgress } = open
  const total = await countAll(source, steps)
  if (total === 0) throw new CopyRefusal('emptySource', from.name)

  const marker = await begin(open)
  const clean = await createCleaner(open)
  const copy = () => copySteps({ ...open, total, marker, clean })
  await (target.db.name === 'sqlite' ? withoutForeignKeys(sqliteClient(target), copy) : copy())

  const comparisons: Comparison[] = []
  let done = 0
  const onRead = (count: number) => {
    done += count
    onProgress('compare', done, 2 * total)
  }
  for (const step of steps) {
    comparisons.push(await compareStep({ source, target, step, clean, onRead }))
  }
  const different = comparisons.filter((comparison) => !isAlike(comparison))
  if (different.length > 0) {
    throw new CopyRefusal('differs', `${to.name} (${different.map(({ key }) => key).join(', ')})`)
  }
  await removeMarker(target)
  return comparisons
}

/** Refuses a target with content of its own; otherwise marks it as unfinished, if it is not yet. */
async function begin({ from, to, target, steps }: Open): Promise<Marker> {
  const found = await readMarker(target)
  if (found) {
    if (found.from !== from.name) throw new CopyRefusal('otherCopy', found.from)
    return found
  }
  if ((await countAll(target, steps)) > 0) throw new CopyRefusal('notEmpty', to.name)
  const marker = { from: from.name, after: {} }
  await writeMarker(target, marker)
  return marker
}

async function copySteps({
  source,
  target,
  steps,
  total,
  marker,
  clean,
  onProgress,
}: Open & { total: number; marker: Marker; clean: Clean }): Promise<void> {
  const write = writerFor(target)
  let done = await countAll(target, steps)
  for (const step of steps) {
    for await (const batch of readBatches(source, step, marker.after[step.key])) {
      const cleaned = batch.map(({ id, doc }) => ({ id, doc: clean(step, doc, givenOrNew).doc }))
      marker.after[step.key] = batch.at(-1)?.id ?? ''
      await write(step, cleaned, marker)
      done += batch.length
      // A batch that was half written when the copy was broken off is counted twice.
      onProgress('copy', Math.min(done, total - 1), total)
    }
  }
  onProgress('copy', total, total)
}

async function countAll(payload: Payload, steps: Step[]): Promise<number> {
  let sum = 0
  for (const step of steps) sum += await countStored(payload, step)
  return sum
}

/** SQLite's tables of rows want an id, which those written long ago may lack. */
const givenOrNew: RowId = (given) =>
  typeof given === 'string' ? given : randomBytes(12).toString('hex')
