import type { Payload } from 'payload'
import { canonical, noRowId } from '@/database/copy/canonical'
import type { Tally } from '@/database/copy/checksum'
import { createTally } from '@/database/copy/checksum'
import type { Clean } from '@/database/copy/clean'
import type { Step } from '@/database/copy/plan'
import { readBatches } from '@/database/copy/read'

/** One step on both sides, and the references that the copy rightly lacks. */
export interface Comparison {
  key: string
  source: Tally
  target: Tally
  dropped: number
}

/** Reads all of a step in both databases anew, and adds up what is in it. */
export async function compareStep({
  source,
  target,
  step,
  clean,
  onRead,
}: {
  source: Payload
  target: Payload
  step: Step
  clean: Clean
  onRead: (count: number) => void
}): Promise<Comparison> {
  const inSource = createTally()
  const inTarget = createTally()
  let dropped = 0
  for await (const batch of readBatches(source, step)) {
    for (const { doc } of batch) {
      const cleaned = clean(step, doc, noRowId)
      dropped += cleaned.dropped
      inSource.add(cleaned.doc)
    }
    onRead(batch.length)
  }
  for await (const batch of readBatches(target, step)) {
    for (const { doc } of batch) inTarget.add(canonical(doc, step.fields, noRowId))
    onRead(batch.length)
  }
  return { key: step.key, source: inSource.result(), target: inTarget.result(), dropped }
}

export function isAlike({ source, target }: Comparison): boolean {
  return source.count === target.count && source.checksum === target.checksum
}
