import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import { addressHooks } from '@/hooks/addresses'
import { refuseTakenNumber } from '@/hooks/episodes'
import { normalizeText } from '@/hooks/normalize-text'
import {
  contributorsLeaveWhatIsOut,
  contributorsWriteForTheirUnit,
  keepDraftRowCurrent,
  onlyPublishersPublish,
  stampFirstPublication,
} from '@/hooks/publication'
import { refuseWhileReferredTo } from '@/hooks/referrers'
import { refuseReversedValidity, refuseSuccessorCircles } from '@/hooks/units'

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

/** What every tin, bài and episode goes through as well: who may publish, and when it came out. */
export function publicationHooks(pathOf: PathOf): Hooks {
  const addressed = addressedHooks(pathOf)
  return {
    ...addressed,
    beforeValidate: [...(addressed.beforeValidate ?? []), contributorsWriteForTheirUnit],
    beforeChange: [
      contributorsLeaveWhatIsOut,
      onlyPublishersPublish,
      stampFirstPublication,
      ...(addressed.beforeChange ?? []),
    ],
    afterChange: [...(addressed.afterChange ?? []), keepDraftRowCurrent],
  }
}

/** What an episode goes through besides: its number within the year is its own. */
export function episodeHooks(pathOf: PathOf): Hooks {
  const published = publicationHooks(pathOf)
  return { ...published, beforeChange: [...(published.beforeChange ?? []), refuseTakenNumber] }
}
