/** Who may do what with tin, bài and episodes. */
import type { Payload } from 'payload'
import { beforeAll } from 'vitest'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import {
  EVERYONE,
  MANAGE_SITE,
  NOBODY,
  tellWhoMay,
  WRITE_EVERYWHERE,
} from '@/database/testing/sentences'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

const WRITERS = [...WRITE_EVERYWHERE, 'contributor', 'otherContributor'] as const
const OWN_DRAFTS = [...WRITE_EVERYWHERE, 'contributor'] as const
const SEE_ALL_DRAFTS = [...WRITE_EVERYWHERE, 'leader'] as const
const SEE_OWN_DRAFTS = [...SEE_ALL_DRAFTS, 'contributor'] as const

const PUBLISHING = {
  createPublished: MANAGE_SITE,
  createPublishedForAllLocales: MANAGE_SITE,
  updatePublished: MANAGE_SITE,
  draftOverPublished: WRITE_EVERYWHERE,
  updateDraftOverPublished: WRITE_EVERYWHERE,
  publish: MANAGE_SITE,
  publishForAllLocales: MANAGE_SITE,
  publishMany: MANAGE_SITE,
  restorePublishedVersion: MANAGE_SITE,
  restoreVersionOfPublished: MANAGE_SITE,
  withdraw: MANAGE_SITE,
  withdrawWithoutReason: NOBODY,
  trashPublished: MANAGE_SITE,
  backdate: MANAGE_SITE,
  publishInTheFuture: NOBODY,
  markAsSample: NOBODY,
  unmarkAsSample: WRITE_EVERYWHERE,
  takeAnId: NOBODY,
  trash: WRITE_EVERYWHERE,
  restoreFromTrash: WRITE_EVERYWHERE,
  deleteForGood: ['admin'],
  deleteForGoodFromTrash: ['admin'],
} as const

for (const collection of ['news', 'articles'] as const) {
  tellWhoMay(collection, {
    subject: () => ({
      payload,
      people,
      collection,
      words: 'title',
      fields: () => ({ unit: people.contributor.unit }),
    }),
    hasUnits: true,
    may: {
      ...PUBLISHING,
      createDraft: WRITERS,
      readPublished: [...EVERYONE, 'otherContributor'],
      readDraft: SEE_OWN_DRAFTS,
      readDraftOverPublished: SEE_OWN_DRAFTS,
      readTrashed: SEE_OWN_DRAFTS,
      readVersions: SEE_OWN_DRAFTS,
      readVersionsOfPublished: SEE_OWN_DRAFTS,
      updateDraft: OWN_DRAFTS,
      updateMany: OWN_DRAFTS,
      duplicate: OWN_DRAFTS,
      restoreVersion: OWN_DRAFTS,
    },
  })
}

tellWhoMay('episodes', {
  subject: () => ({
    payload,
    people,
    collection: 'episodes',
    words: 'title',
    fields: (number) => ({
      unit: people.contributor.unit,
      medium: 'radio',
      // Each is another one of its year.
      number: (number % 300) + 1,
      broadcastAt: `${2000 + Math.floor(number / 300)}-01-05T11:00:00.000Z`,
    }),
  }),
  hasUnits: true,
  may: {
    ...PUBLISHING,
    createDraft: WRITE_EVERYWHERE,
    readPublished: [...EVERYONE, 'otherContributor'],
    readDraft: SEE_ALL_DRAFTS,
    readDraftOverPublished: SEE_ALL_DRAFTS,
    readTrashed: SEE_ALL_DRAFTS,
    readVersions: SEE_ALL_DRAFTS,
    readVersionsOfPublished: SEE_ALL_DRAFTS,
    updateDraft: WRITE_EVERYWHERE,
    updateMany: WRITE_EVERYWHERE,
    duplicate: WRITE_EVERYWHERE,
    restoreVersion: WRITE_EVERYWHERE,
  },
})
