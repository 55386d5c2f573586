/** The actions of `sentences.ts`: how each is prepared, done, and seen to have happened. */
import { expect } from 'vitest'
import type { Answer, Fields, Options } from '@/database/testing/doors'
import type { Action, Item, Subject } from '@/database/testing/subject'
import { dataOf, newItem, rowOf } from '@/database/testing/subject'

const LONG_AGO = '2019-05-01T03:00:00.000Z'
const CHANGED = 'đã sửa'

export type ActionName = keyof typeof ACTIONS

export const ACTIONS = {
  create: {
    sentence: 'create one',
    act: async (desk, item, subject) =>
      desk.create(dataOf(subject, item), {}, await subject.file?.()),
    happened: (subject, item, answer) => expectCreated(subject, item, answer, {}),
  },
  createDraft: {
    sentence: 'create a draft',
    act: (desk, item, subject) => desk.create(dataOf(subject, item), { draft: true }),
    happened: (subject, item, answer) => expectCreated(subject, item, answer, { _status: 'draft' }),
  },
  createPublished: {
    sentence: 'create one that is published',
    act: (desk, item, subject) => desk.create({ ...dataOf(subject, item), _status: 'published' }),
    happened: (subject, item, answer) =>
      expectCreated(subject, item, answer, { _status: 'published' }),
  },
  createPublishedForAllLocales: {
    sentence: 'create a draft that asks to be published in all locales',
    act: (desk, item, subject) =>
      desk.create(
        { ...dataOf(subject, item), _status: 'published' },
        { draft: false, publishAllLocales: true },
      ),
    happened: (subject, item, answer) =>
      expectCreated(subject, item, answer, { _status: 'published' }),
  },
  read: {
    sentence: 'read one',
    prepare: stored,
    act: (desk, { id }) => everyLook(desk, id, {}),
  },
  readPublished: {
    sentence: 'read what is published',
    prepare: published,
    act: (desk, { id }) => everyLook(desk, id, {}),
  },
  readDraft: {
    sentence: 'read a draft',
    prepare: draft,
    act: async (desk, { id }) => [
      ...(await everyLook(desk, id, {})),
      ...(await everyLook(desk, id, { draft: true })),
    ],
  },
  readDraftOverPublished: {
    sentence: 'read the draft of a change to what is published',
    prepare: draftOverPublished,
    act: async (desk, { id }) =>
      [
        await desk.find({ where: { id: { equals: id } }, draft: true }),
        await desk.findByID(id, { draft: true }),
      ].map(onlyChanged),
  },
  readTrashed: {
    sentence: 'read what is in the trash',
    prepare: trashed,
    act: async (desk, { id }) => [
      await desk.find({ where: { id: { equals: id } }, trash: true }),
      await desk.findByID(id, { trash: true }),
    ],
  },
  readVersions: {
    sentence: 'read the versions of one',
    prepare: withVersion,
    act: readVersions,
  },
  readVersionsOfPublished: {
    sentence: 'read the versions of what is published',
    prepare: withPublishedVersion,
    act: readVersions,
  },
  update: {
    sentence: 'change one',
    prepare: stored,
    act: (desk, { id }, { words }) => desk.update(id, { [words]: CHANGED }),
    happened: expectChanged,
  },
  updateDraft: {
    sentence: 'change a draft',
    prepare: draft,
    act: (desk, { id }, { words }) => desk.update(id, { [words]: CHANGED }),
    happened: expectChanged,
  },
  updatePublished: {
    sentence: 'change what is published',
    prepare: published,
    act: (desk, { id }, { words }) => desk.update(id, { [words]: CHANGED }),
    happened: (subject, item) =>
      expectRow(subject, item, { [subject.words]: CHANGED, _status: 'published' }),
  },
  draftOverPublished: {
    sentence: 'save a draft of a change to what is published',
    prepare: published,
    act: (desk, { id }, { words }) => desk.update(id, { [words]: CHANGED }, { draft: true }),
    // Readers still see the published words.
    happened: (subject, item) =>
      expectRow(subject, item, { [subject.words]: item.words, _status: 'published' }),
  },
  updateDraftOverPublished: {
    sentence: 'go on with the draft of a change to what is published',
    prepare: draftOverPublished,
    act: (desk, { id }, { words }) => desk.update(id, { [words]: CHANGED }),
    // Readers still see the published words.
    happened: (subject, item) =>
      expectRow(subject, item, { [subject.words]: item.words, _status: 'published' }),
  },
  publish: {
    sentence: 'publish a draft',
    prepare: draft,
    act: (desk, { id }) => desk.update(id, { _status: 'published' }),
    happened: (subject, item) => expectRow(subject, item, { _status: 'published' }),
  },
  publishForAllLocales: {
    sentence: 'publish a draft with ?draft=false and publishAllLocales',
    prepare: draft,
    act: (desk, { id }) =>
      desk.update(id, { _status: 'published' }, { draft: false, publishAllLocales: true }),
    happened: (subject, item) => expectRow(subject, item, { _status: 'published' }),
  },
  withdraw: {
    sentence: 'withdraw what is published',
    prepare: published,
    act: (desk, { id }) => desk.update(id, { step: { name: 'withdraw', note: 'Đăng nhầm' } }),
    happened: (subject, item) => expectRow(subject, item, { _status: 'draft', state: 'withdrawn' }),
  },
  withdrawWithoutReason: {
    sentence: 'take down what is published by saving it as a draft, giving no reason',
    prepare: published,
    act: (desk, { id }) => desk.update(id, { _status: 'draft' }),
    happened: () => Promise.reject(new Error('nobody may')),
  },
  backdate: {
    sentence: 'backdate what is published',
    prepare: published,
    act: (desk, { id }) => desk.update(id, { publishedAt: LONG_AGO }),
    happened: (subject, item) => expectRow(subject, item, { publishedAt: LONG_AGO }),
    stays: async (subject, { id }) => (await rowOf(subject, id))?.publishedAt,
    isIgnored: true,
  },
  publishInTheFuture: {
    sentence: 'give a publication date in the future',
    prepare: published,
    act: (desk, { id }) => desk.update(id, { publishedAt: inAnHour() }),
    happened: () => Promise.reject(new Error('nobody may')),
    stays: async (subject, { id }) => (await rowOf(subject, id))?.publishedAt,
    isIgnored: true,
  },
  markAsSample: {
    sentence: 'mark one as sample content',
    prepare: stored,
    act: (desk, { id }) => desk.update(id, { isSample: true }),
    happened: () => Promise.reject(new Error('nobody may')),
    stays: async (subject, { id }) => (await rowOf(subject, id))?.isSample,
    isIgnored: true,
  },
  unmarkAsSample: {
    sentence: 'say that a sample is no longer one',
    prepare: sample,
    act: (desk, { id }) => desk.update(id, { isSample: false }),
    happened: (subject, item) => expectRow(subject, item, { isSample: false }),
    stays: async (subject, { id }) => (await rowOf(subject, id))?.isSample,
    isIgnored: true,
  },
  trash: {
    sentence: 'put one into the trash',
    prepare: stored,
    act: (desk, { id }) => desk.update(id, { deletedAt: new Date().toISOString() }),
    happened: async (subject, { id }) => {
      expect((await rowOf(subject, id))?.deletedAt).toBeTruthy()
    },
  },
  trashPublished: {
    sentence: 'put what is published into the trash',
    prepare: published,
    act: (desk, { id }) => desk.update(id, { deletedAt: new Date().toISOString() }),
    happened: async (subject, { id }) => {
      expect((await rowOf(subject, id))?.deletedAt).toBeTruthy()
    },
  },
  restoreFromTrash: {
    sentence: 'take one out of the trash',
    prepare: trashed,
    act: (desk, { id }) => desk.update(id, { deletedAt: null }, { trash: true }),
    happened: (subject, item) => expectRow(subject, item, { deletedAt: null }),
  },
  deleteForGood: {
    sentence: 'delete one for good',
    prepare: stored,
    act: (desk, { id }) => desk.remove(id),
    happened: expectNoRow,
  },
  deleteForGoodFromTrash: {
    sentence: 'delete for good what is in the trash',
    prepare: trashed,
    act: (desk, { id }) => desk.remove(id, { trash: true }),
    happened: expectNoRow,
  },
  duplicate: {
    sentence: 'duplicate a draft',
    prepare: draft,
    act: (desk, { id }) => desk.duplicate(id),
    happened: async (subject, item, { docs }) => {
      const copy = await rowOf(subject, String(docs[0]?.id))
      expect(copy).toMatchObject({ [subject.words]: item.words, _status: 'draft' })
      expect(copy?.id).not.toBe(item.id)
    },
  },
  restoreVersion: {
    sentence: 'restore an older version',
    prepare: withVersion,
    act: (desk, { versionId = '' }) => desk.restoreVersion(versionId),
    happened: (subject, item) => expectRow(subject, item, { [subject.words]: item.words }),
  },
  restoreVersionOfPublished: {
    sentence: 'publish an older version of what is published by restoring it',
    prepare: withPublishedVersion,
    act: (desk, { versionId = '' }) => desk.restoreVersion(versionId),
    happened: (subject, item) =>
      expectRow(subject, item, { [subject.words]: item.words, _status: 'published' }),
  },
  restorePublishedVersion: {
    sentence: 'publish by restoring a version that was published',
    prepare: withdrawnWithPublishedVersion,
    act: (desk, { versionId = '' }) => desk.restoreVersion(versionId),
    happened: (subject, item) => expectRow(subject, item, { _status: 'published' }),
  },
  updateMany: {
    sentence: 'change many at once',
    prepare: stored,
    act: (desk, { id }, { words }) => desk.updateMany({ id: { equals: id } }, { [words]: CHANGED }),
    happened: expectChanged,
    isIgnored: true,
  },
  publishMany: {
    sentence: 'publish many at once',
    prepare: draft,
    act: (desk, { id }) => desk.updateMany({ id: { equals: id } }, { _status: 'published' }),
    happened: (subject, item) => expectRow(subject, item, { _status: 'published' }),
    isIgnored: true,
  },
  takeAnId: {
    sentence: 'give an id that is no UUID',
    act: async (desk, item, subject) =>
      desk.create({ ...dataOf(subject, item), id: '1' }, {}, await subject.file?.()),
    happened: () => Promise.reject(new Error('nobody may')),
  },
} satisfies Record<string, Action>

type Desk = Parameters<Action['act']>[0]

/** Every way of asking for one item by its id. */
async function everyLook(desk: Desk, id: string, options: Options): Promise<Answer[]> {
  const where = { id: { equals: id } }
  return [
    await desk.find({ where, ...options }),
    await desk.findByID(id, options),
    await desk.count(where),
  ]
}

async function readVersions(desk: Desk, { id, versionId = '' }: Item): Promise<Answer[]> {
  return [await desk.versions({ parent: { equals: id } }), await desk.version(versionId)]
}

/** Leaves only answers that hold the changed words: readers may well see the published ones. */
function onlyChanged(answer: Answer): Answer {
  return answer.text.includes(CHANGED) ? answer : { ...answer, docs: [], total: 0, text: '' }
}

function inAnHour(): string {
  return new Date(Date.now() + 3_600_000).toISOString()
}

async function store(subject: Subject, data: Fields): Promise<Item> {
  const { payload, collection, file } = subject
  const item = newItem()
  const { id } = await payload.create({
    collection,
    data: { ...dataOf(subject, item), ...data } as never,
    depth: 0,
    ...(file ? { file: await file() } : {}),
  })
  return { ...item, id: String(id) }
}

async function change(subject: Subject, id: string, data: Fields, draft = false): Promise<void> {
  const { payload, collection } = subject
  await payload.update({ collection, id, data: data, depth: 0, draft })
}

function stored(subject: Subject): Promise<Item> {
  return store(subject, {})
}

function sample(subject: Subject): Promise<Item> {
  return store(subject, { isSample: true })
}

function draft(subject: Subject): Promise<Item> {
  return store(subject, { _status: 'draft' })
}

function published(subject: Subject): Promise<Item> {
  return store(subject, { _status: 'published' })
}

async function draftOverPublished(subject: Subject): Promise<Item> {
  const item = await published(subject)
  await change(subject, item.id, { [subject.words]: `${item.words} ${CHANGED}` }, true)
  return item
}

async function trashed(subject: Subject): Promise<Item> {
  const item = await stored(subject)
  await change(subject, item.id, { deletedAt: new Date().toISOString() })
  return item
}

async function withVersion(subject: Subject): Promise<Item> {
  return followedByAChange(subject, await stored(subject), {})
}

async function withPublishedVersion(subject: Subject): Promise<Item> {
  return followedByAChange(subject, await published(subject), {})
}

async function withdrawnWithPublishedVersion(subject: Subject): Promise<Item> {
  return followedByAChange(subject, await published(subject), { _status: 'draft' })
}

async function followedByAChange(subject: Subject, item: Item, data: Fields): Promise<Item> {
  await change(subject, item.id, { [subject.words]: CHANGED, ...data })
  const { docs } = await subject.payload.db.findVersions({
    collection: subject.collection,
    where: { parent: { equals: item.id } },
    sort: 'createdAt',
    limit: 1,
  })
  return { ...item, versionId: String(docs[0]?.id) }
}

async function expectCreated(
  subject: Subject,
  item: Item,
  { docs }: Answer,
  expected: Fields,
): Promise<void> {
  expect(await rowOf(subject, String(docs[0]?.id))).toMatchObject({
    [subject.words]: item.words,
    ...expected,
  })
}

async function expectRow(subject: Subject, { id }: Item, expected: Fields): Promise<void> {
  expect(await rowOf(subject, id)).toMatchObject(expected)
}

async function expectChanged(subject: Subject, item: Item): Promise<void> {
  await expectRow(subject, item, { [subject.words]: CHANGED })
}

async function expectNoRow(subject: Subject, { id }: Item): Promise<void> {
  expect(await rowOf(subject, id)).toBeFalsy()
}
