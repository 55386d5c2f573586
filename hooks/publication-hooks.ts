import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import { addressHooks } from '@/hooks/addresses'
import { refuseReversedForce } from '@/hooks/documents'
import { refuseUnfitRecording } from '@/hooks/episode-recording'
import { refuseTakenNumber } from '@/hooks/episodes'
import { normalizeText } from '@/hooks/normalize-text'
import { contributorsWriteForTheirUnit, stampFirstPublication } from '@/hooks/publication'
import { refuseWhileReferredTo } from '@/hooks/referrers'
import { readStepRequest } from '@/hooks/step-request'
import { refuseReversedValidity, refuseSuccessorCircles } from '@/hooks/units'
import { finishStep, goThroughWorkflow } from '@/hooks/workflow'

type Hooks = NonNullable<CollectionConfig['hooks']>
type PathOf = (slug: string) => string

/** What everything with a page of its own goes through: text in NFC, addresses kept true. */
export function addressedHooks(pathOf: PathOf): Hooks {
  return { beforeValidate: [normalizeText], ...addressHooks(pathOf) }
}

/** The same for what items refer to, units and categories: `stays` keeps them while any does. */
export function topicHooks(pathOf: PathOf, stays: CollectionBeforeDeleteHook): Hooks {
  const addressed = addressedHooks(pathOf)
  return { ...addressed, beforeDelete: [stays, ...(addressed.beforeDelete ?? [])] }
}

/** What a unit goes through besides: it ends after it began, and nobody is their own successor. */
export function unitHooks(pathOf: PathOf): Hooks {
  const topic = topicHooks(
    pathOf,
    refuseWhileReferredTo('unit', [
      'figures',
      'targets',
      'users',
      'news',
      'articles',
      'episodes',
      'units',
    ]),
  )
  return {
    ...topic,
    beforeChange: [refuseReversedValidity, refuseSuccessorCircles, ...(topic.beforeChange ?? [])],
  }
}

/** What everything goes through that the newsroom writes and publishes: the workflow. */
export function workflowHooks(pathOf: PathOf): Hooks {
  const addressed = addressedHooks(pathOf)
  return {
    ...addressed,
    beforeOperation: [readStepRequest],
    beforeChange: [goThroughWorkflow, ...(addressed.beforeChange ?? [])],
    afterChange: [...(addressed.afterChange ?? []), finishStep],
  }
}

/** What a văn bản goes through besides: it expires after it came into force. */
export function documentHooks(pathOf: PathOf): Hooks {
  const written = workflowHooks(pathOf)
  return { ...written, beforeChange: [refuseReversedForce, ...(written.beforeChange ?? [])] }
}

/** What every tin, bài and episode goes through as well: whose it is, and when it came out. */
export function publicationHooks(pathOf: PathOf): Hooks {
  const [goThrough, ...others] = workflowHooks(pathOf).beforeChange ?? []
  return {
    ...workflowHooks(pathOf),
    beforeValidate: [normalizeText, contributorsWriteForTheirUnit],
    beforeChange: [goThrough, stampFirstPublication, ...others].filter(
      (hook) => hook !== undefined,
    ),
  }
}

/** What an episode goes through besides: its number within the year is its own, its recording whole. */
export function episodeHooks(pathOf: PathOf): Hooks {
  const published = publicationHooks(pathOf)
  return {
    ...published,
    beforeChange: [...(published.beforeChange ?? []), refuseTakenNumber, refuseUnfitRecording],
  }
}
