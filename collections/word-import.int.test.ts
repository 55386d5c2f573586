/** From a Word file to a draft: looked at first, then made whole or not at all. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { WordAnswer } from '@/collections/word-import'
import type { Persona, Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { toBody } from '@/data/rich-text'
import { env } from '@/env'
import { BOLD, CENTRED, docx, font, ITALIC, p, picture, r, RIGHT } from '@/word/docx.fixture'
import type { WordChoices } from '@/word/draft'
import type { WordReview } from '@/word/review'

const TITLE = 'Công nhân may Quế Sơn góp ý về bữa ăn ca'
const LEAD = 'Tại buổi gặp đầu tuần, công nhân đề nghị thêm rau và đổi món theo ngày.'
const ALT = 'Công nhân ngồi quanh bàn dài trong nhà ăn'
const directory = path.resolve(env.MEDIA_DIR)

let payload: Payload
let people: Personas
let file: Uint8Array

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  file = await wordFile()
})

beforeEach(async () => {
  for (const collection of ['news', 'articles', 'media'] as const) {
    await payload.delete({ collection, where: {}, trash: true })
  }
})

async function wordFile(): Promise<Uint8Array> {
  const draw = (width: number, height: number, background: string) =>
    sharp({ create: { width, height, channels: 3, background } })
      .jpeg()
      .toBuffer()
  return docx({
    body:
      p(TITLE, CENTRED, BOLD) +
      p(LEAD, '', BOLD) +
      p(picture('rId1')) +
      p('Bữa ăn ca đổi món. Ảnh: Kim Lan', CENTRED, ITALIC) +
      p(r('Công đoàn  ghi lại ') + r('từng ý kiến', BOLD) + r(' , hẹn trả lời.')) +
      p('C«ng ®oµn c¬ së', '', font('.VnTime')) +
      p(picture('rId2')) +
      p(picture('rId3')) +
      p('Ngọc Ánh', RIGHT),
    files: {
      rId1: { path: 'word/media/image1.jpg', bytes: await draw(3000, 1500, '#2a6496') },
      rId2: { path: 'word/media/image2.jpg', bytes: await draw(400, 300, '#c8102e') },
      rId3: { path: 'word/media/image3.emf', bytes: Uint8Array.of(1, 0, 0, 0, 108, 0) },
    },
  })
}

interface Sent {
  bytes?: Uint8Array
  as?: Persona | null
  choices?: WordChoices
}

async function send(
  step: 'review' | 'create',
  { bytes = file, as = people.editor, choices }: Sent = {},
) {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], 'tin.docx'))
  if (choices) body.set('choices', JSON.stringify(choices))
  const { status, json } = await rest(payload, {
    as,
    method: 'POST',
    path: `/word-import/${step}`,
    body,
  })
  return { status, json: json as WordAnswer }
}

const reviewed = async (): Promise<WordReview> => (await send('review')).json.review!

/** As an editor confirms what was proposed, giving the descriptions that are missing. */
async function confirmed(changes: Partial<WordChoices> = {}): Promise<WordChoices> {
  const { draft, pictures } = await reviewed()
  const { kind, title, lead, byline, leftOut } = draft
  return {
    kind,
    title,
    lead,
    byline,
    leftOut,
    cover: null,
    pictures: pictures.map(({ path: place, caption, credit, preview }) => ({
      path: place,
      caption,
      credit,
      alt: ALT,
      isKept: preview !== null,
    })),
    tidy: [],
    assume: null,
    ...changes,
  }
}

const storedFiles = () => (existsSync(directory) ? readdirSync(directory).toSorted() : [])
const storedNews = async () =>
  (await payload.find({ collection: 'news', draft: true, depth: 1 })).docs
const counts = async () =>
  Promise.all(
    (['news', 'articles', 'media'] as const).map(
      async (collection) => (await payload.count({ collection, trash: true })).totalDocs,
    ),
  )

test('the review tells what is understood, and stores nothing', async () => {
  const { status, json } = await send('review')
  expect(status).toBe(200)
  expect(json.review).toMatchObject({
    draft: { kind: 'news', title: TITLE, lead: LEAD, byline: 'Ngọc Ánh' },
    pictures: [
      {
        caption: 'Bữa ăn ca đổi món.',
        credit: 'Kim Lan',
        isWide: true,
        preview: expect.stringMatching(/^data:image\/webp;base64,/) as string,
      },
      { caption: '', preview: expect.any(String) as string, isWide: false },
      { preview: null },
    ],
    suspected: null,
  })
  expect(json.review?.remarks).toEqual([
    expect.stringContaining('TCVN3'),
    expect.stringContaining('EMF'),
  ])
  expect(json.review?.slips.map(({ kind, count }) => [kind, count])).toEqual([
    ['spaces', 1],
    ['punctuation', 1],
  ])
  expect(await counts()).toEqual([0, 0, 0])
  expect(storedFiles()).toEqual([])
})

test('the draft is made with its pictures, and readers would get all of it', async () => {
  const choices = await confirmed({
    cover: 'word/media/image1.jpg',
    tidy: ['spaces', 'punctuation'],
  })
  const { status, json } = await send('create', { choices })
  expect([status, json.created?.collection]).toEqual([201, 'news'])
  const [item] = await storedNews()
  expect(item).toMatchObject({
    id: json.created?.id,
    _status: 'draft',
    title: TITLE,
    lead: LEAD,
    byline: 'Ngọc Ánh',
    cover: { alt: ALT, caption: 'Bữa ăn ca đổi món.', credit: 'Kim Lan', width: 2400 },
  })
  expect(toBody(item?.body)).toMatchObject([
    {
      type: 'paragraph',
      children: [
        { text: 'Công đoàn ghi lại ', marks: [] },
        { text: 'từng ý kiến', marks: ['bold'] },
        { text: ', hẹn trả lời.' },
      ],
    },
    { type: 'paragraph', children: [{ text: 'Công đoàn cơ sở' }] },
    { type: 'picture', picture: { alt: ALT, width: 400 } },
  ])
})

test('nothing is tidied unasked, and what is left out stays out', async () => {
  const choices = await confirmed({ kind: 'articles', title: 'Tít  khác', lead: '' })
  choices.leftOut.push(5)
  choices.pictures.forEach((one) => (one.isKept = false))
  expect((await send('create', { choices })).status).toBe(201)
  const { docs } = await payload.find({ collection: 'articles', draft: true })
  expect(docs).toMatchObject([{ title: 'Tít  khác', lead: '', cover: null }])
  expect(JSON.stringify(docs[0]?.body)).toContain('Công đoàn  ghi lại')
  expect(toBody(docs[0]?.body)).toHaveLength(1)
  expect(await counts()).toEqual([0, 1, 0])
})

test('a picture without a description is asked for, with everything else that is missing', async () => {
  const choices = await confirmed({ title: ' ' })
  choices.pictures[0]!.alt = ''
  const { status, json } = await send('create', { choices })
  expect(status).toBe(400)
  expect(json.problems?.map(({ field }) => field)).toEqual(['title', 'alt word/media/image1.jpg'])
  expect(await counts()).toEqual([0, 0, 0])
})

test('a draft that cannot be stored takes its pictures with it', async () => {
  const choices = await confirmed()
  const { hooks } = payload.collections.news.config
  hooks.beforeChange.push(() => {
    throw new Error('không lưu được')
  })
  try {
    expect((await send('create', { choices })).status).toBe(500)
  } finally {
    hooks.beforeChange.pop()
  }
  expect(await counts()).toEqual([0, 0, 0])
  expect(storedFiles()).toEqual([])
})

describe('who may', () => {
  test('a contributor gets a draft of their own unit', async () => {
    const choices = await confirmed()
    const { status } = await send('create', { as: people.contributor, choices })
    expect(status).toBe(201)
    const [item] = await storedNews()
    expect(item).toMatchObject({ unit: { id: people.contributor.unit }, _status: 'draft' })
  })

  test.each(['leader', 'public'] as const)('%s is shown and stores nothing', async (someone) => {
    const choices = await confirmed()
    for (const step of ['review', 'create'] as const) {
      const { status, json } = await send(step, { as: people[someone], choices })
      expect(status).toBe(403)
      expect(Object.keys(json)).toEqual(['errors'])
    }
    expect(await counts()).toEqual([0, 0, 0])
  })
})

test('a file that cannot be read is told in a sentence, in both steps', async () => {
  const choices = await confirmed()
  for (const step of ['review', 'create'] as const) {
    const { status, json } = await send(step, { bytes: file.slice(0, -100), choices })
    expect(status).toBe(400)
    expect(json.errors?.[0]?.message).toMatch(/bị hỏng/)
  }
})

test('what is no file, and choices that our page does not make, are refused', async () => {
  const answers = [
    await rest(payload, {
      as: people.editor,
      method: 'POST',
      path: '/word-import/review',
      body: {},
    }),
    await send('create', { choices: { kind: 'pages' } as unknown as WordChoices }),
    await send('create'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
})
