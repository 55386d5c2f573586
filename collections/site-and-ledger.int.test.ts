/** Who may do what with everything but tin, bài, episodes and accounts. */
import type { Payload } from 'payload'
import { beforeAll } from 'vitest'
import type { CompleteFields } from '@/database/testing/complete'
import { completeFields } from '@/database/testing/complete'
import { createDocumentFile } from '@/database/testing/documents'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { picture } from '@/database/testing/pictures'
import { openPortal } from '@/database/testing/portal'
import {
  EVERYONE,
  MANAGE_SITE,
  NEWSROOM,
  NOBODY,
  tellWhoMay,
  WRITE_EVERYWHERE,
} from '@/database/testing/sentences'
import { addDays } from '@/statistics/periods'

let payload: Payload
let people: Personas
let complete: CompleteFields
let indicator: string
let documentFile: string

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  complete = await completeFields(payload, people.contributor.unit)
  documentFile = await createDocumentFile(payload)
  // A level: its figures may speak of the same day.
  const { id } = await payload.create({
    collection: 'indicators',
    data: { name: 'Báo cáo viên', key: 'bao-cao-vien', method: 'manual', aggregation: 'latest' },
  })
  indicator = id
})

function dayNumber(number: number): { from: string; to: string } {
  const day = `${addDays('2000-01-01', number)}T12:00:00.000Z`
  return { from: day, to: day }
}

const SEE_DRAFTS = [...WRITE_EVERYWHERE, 'leader'] as const
const WRITTEN_BY_EDITORS = {
  createDraft: WRITE_EVERYWHERE,
  createPublished: MANAGE_SITE,
  createPublishedForAllLocales: MANAGE_SITE,
  readPublished: EVERYONE,
  readDraft: SEE_DRAFTS,
  readDraftOverPublished: SEE_DRAFTS,
  readTrashed: SEE_DRAFTS,
  readVersions: SEE_DRAFTS,
  readVersionsOfPublished: SEE_DRAFTS,
  updateDraft: WRITE_EVERYWHERE,
  updatePublished: MANAGE_SITE,
  draftOverPublished: WRITE_EVERYWHERE,
  publish: MANAGE_SITE,
  publishForAllLocales: MANAGE_SITE,
  publishMany: MANAGE_SITE,
  restoreVersion: WRITE_EVERYWHERE,
  restorePublishedVersion: MANAGE_SITE,
  restoreVersionOfPublished: MANAGE_SITE,
  withdraw: MANAGE_SITE,
  withdrawWithoutReason: NOBODY,
  trashPublished: MANAGE_SITE,
  updateMany: WRITE_EVERYWHERE,
  duplicate: WRITE_EVERYWHERE,
  takeAnId: NOBODY,
  trash: WRITE_EVERYWHERE,
  restoreFromTrash: WRITE_EVERYWHERE,
  deleteForGood: ['admin'],
  deleteForGoodFromTrash: ['admin'],
} as const

tellWhoMay('pages', {
  subject: () => ({ payload, people, collection: 'pages', words: 'title', fields: () => ({}) }),
  may: WRITTEN_BY_EDITORS,
})

tellWhoMay('documents', {
  subject: () => ({
    payload,
    people,
    collection: 'documents',
    words: 'abstract',
    fields: (number) => ({
      number: `${number}/BC-LĐLĐ`,
      type: 'report',
      issuedOn: '2022-07-25T12:00:00.000Z',
      files: [documentFile],
    }),
  }),
  may: WRITTEN_BY_EDITORS,
})

tellWhoMay('campaigns', {
  subject: () => ({
    payload,
    people,
    collection: 'campaigns',
    words: 'name',
    fields: () => ({ cover: complete.cover }),
  }),
  may: WRITTEN_BY_EDITORS,
})

const KEPT_BY_MANAGERS = {
  create: MANAGE_SITE,
  read: EVERYONE,
  readTrashed: NEWSROOM,
  readVersions: NEWSROOM,
  update: MANAGE_SITE,
  updateMany: MANAGE_SITE,
  restoreVersion: MANAGE_SITE,
  takeAnId: NOBODY,
  trash: MANAGE_SITE,
  restoreFromTrash: MANAGE_SITE,
  deleteForGood: ['admin'],
  deleteForGoodFromTrash: ['admin'],
} as const

tellWhoMay('categories', {
  subject: () => ({
    payload,
    people,
    collection: 'categories',
    words: 'name',
    fields: () => ({ stream: 'regular' }),
  }),
  may: KEPT_BY_MANAGERS,
})

tellWhoMay('units', {
  subject: () => ({
    payload,
    people,
    collection: 'units',
    words: 'name',
    fields: () => ({ shortName: 'Tên ngắn', kind: 'sector' }),
  }),
  may: KEPT_BY_MANAGERS,
})

tellWhoMay('indicators', {
  subject: () => ({
    payload,
    people,
    collection: 'indicators',
    words: 'name',
    fields: (number) => ({ key: `chi-tieu-${number}`, method: 'manual', aggregation: 'sum' }),
  }),
  may: KEPT_BY_MANAGERS,
})

tellWhoMay('targets', {
  subject: () => ({
    payload,
    people,
    collection: 'targets',
    words: 'document',
    // Each for a day of its own: two may not hold on the same.
    fields: (number) => ({ indicator, value: 12, every: 'year', ...dayNumber(number) }),
  }),
  may: {
    ...KEPT_BY_MANAGERS,
    // They say which unit is below what is expected of it.
    read: SEE_DRAFTS,
    readTrashed: SEE_DRAFTS,
    readVersions: SEE_DRAFTS,
  },
})

tellWhoMay('figures', {
  subject: () => ({
    payload,
    people,
    collection: 'figures',
    words: 'document',
    // Each for a day of its own: the same words twice would be the same figure twice.
    fields: (number) => ({ indicator, value: 240, ...dayNumber(number) }),
  }),
  may: {
    ...KEPT_BY_MANAGERS,
    // Editors enter numbers; only those who answer for the ledger throw one away.
    create: WRITE_EVERYWHERE,
    update: WRITE_EVERYWHERE,
    updateMany: WRITE_EVERYWHERE,
    restoreVersion: WRITE_EVERYWHERE,
    restoreFromTrash: WRITE_EVERYWHERE,
  },
})

tellWhoMay('media', {
  subject: () => ({
    payload,
    people,
    collection: 'media',
    words: 'alt',
    fields: () => ({}),
    file: picture,
  }),
  may: {
    create: [...WRITE_EVERYWHERE, 'contributor'],
    // Reading is told in secrecy.int.test.ts: the public gets files, and what pages show.
    readTrashed: NEWSROOM,
    update: WRITE_EVERYWHERE,
    updateMany: WRITE_EVERYWHERE,
    markAsSample: NOBODY,
    unmarkAsSample: WRITE_EVERYWHERE,
    takeAnId: NOBODY,
    trash: WRITE_EVERYWHERE,
    restoreFromTrash: WRITE_EVERYWHERE,
    deleteForGood: ['admin'],
    deleteForGoodFromTrash: ['admin'],
  },
})

tellWhoMay('redirects', {
  subject: () => ({
    payload,
    people,
    collection: 'redirects',
    words: 'owner',
    fields: (number) => ({ from: `/cu-${number}`, to: `/moi-${number}`, type: 'moved' }),
  }),
  may: {
    create: MANAGE_SITE,
    read: [...WRITE_EVERYWHERE, 'leader'],
    update: MANAGE_SITE,
    updateMany: MANAGE_SITE,
    takeAnId: NOBODY,
    deleteForGood: MANAGE_SITE,
  },
})
