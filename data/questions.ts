import { getReading } from '@/data/cms'
import { afterDayCursor, formatDayCursor, parseDayCursor } from '@/data/day-cursor'
import { fillIn } from '@/data/references'
import { toBody } from '@/data/rich-text'
import type { QuestionCard, QuestionListView, QuestionView } from '@/data/question-views'
import type { Question } from '@/payload-types'
import { topicOfSegment } from '@/site/questions'
import type { QuestionQuery } from '@/site/queries'
import { routes } from '@/site/routes'
import { wordsOfRichText } from '@/text/rich-text-words'

const PAGE_SIZE = 20

/**
 * Nobody but editors reads questions by the API: names and contacts stand beside them. What readers
 * get is asked past the access rules, so each question here names both: that it is out, and what is
 * taken of it.
 */
const IS_OUT = { state: { equals: 'published' } } as const
const CARD = { title: true, slug: true, topic: true, publishedAt: true } as const

/** Reads `?linh-vuc=bhxh&truoc=…`; what makes no sense is left out, never an error. */
export function parseQuestionQuery(
  params: Record<string, string | string[] | undefined>,
): QuestionQuery {
  const { truoc } = params
  return {
    topic: topicOfSegment(params['linh-vuc']) ?? undefined,
    before: typeof truoc === 'string' && parseDayCursor(truoc) ? truoc : undefined,
  }
}

/** The published questions, of a topic if one is asked for, newest first. */
export async function getQuestionList({ topic, before }: QuestionQuery): Promise<QuestionListView> {
  const { cms, req } = await getReading()
  const cursor = parseDayCursor(before)
  const { docs } = await cms.find({
    collection: 'questions',
    depth: 0,
    limit: PAGE_SIZE + 1,
    overrideAccess: true,
    req,
    pagination: false,
    select: CARD,
    sort: ['-publishedAt', '-id'],
    where: {
      and: [
        IS_OUT,
        ...(topic ? [{ topic: { equals: topic } }] : []),
        ...(cursor ? [afterDayCursor('publishedAt', cursor)] : []),
      ],
    },
  })
  const shown = docs.slice(0, PAGE_SIZE)
  const last = docs.length > PAGE_SIZE ? shown.at(-1) : undefined
  const older = last?.publishedAt
    ? formatDayCursor({ day: last.publishedAt, id: last.id })
    : undefined
  return {
    items: shown.map(toCard),
    olderHref: older ? routes.questions({ topic, before: older }) : null,
    newestHref: cursor ? routes.questions({ topic }) : null,
  }
}

/** A published question; null when there is none at this address. */
export async function findQuestion(slug: string): Promise<QuestionView | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'questions',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    pagination: false,
    select: { ...CARD, question: true, answer: true, answeredAt: true, createdAt: true },
    where: { and: [IS_OUT, { slug: { equals: slug } }] },
  })
  // What a body refers to is filled in under that name.
  const [row] = await fillIn(docs.map((doc) => ({ ...doc, body: doc.answer })))
  if (!row) return null
  return {
    ...toCard(row),
    question: row.question,
    answer: toBody(row.body),
    answerText: wordsOfRichText(row.answer),
    askedAt: row.createdAt,
    answeredAt: row.answeredAt ?? row.createdAt,
  }
}

/** A published question by its id, as lists show it; null when there is none. */
export async function findQuestionCard(id: string): Promise<QuestionCard | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'questions',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    pagination: false,
    select: CARD,
    where: { and: [IS_OUT, { id: { equals: id } }] },
  })
  const [row] = docs
  return row ? toCard(row) : null
}

/** How many are out. */
export async function countQuestions(): Promise<number> {
  const { cms, req } = await getReading()
  const { totalDocs } = await cms.count({
    collection: 'questions',
    overrideAccess: true,
    req,
    where: IS_OUT,
  })
  return totalDocs
}

/** The addresses of those that are out, the oldest first, `most` in a part: for search engines. */
export async function getQuestionPaths(
  part: number,
  most: number,
): Promise<{ path: string; changedAt: string | null }[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'questions',
    depth: 0,
    limit: most,
    overrideAccess: true,
    req,
    page: part,
    pagination: part > 1,
    select: { slug: true, answeredAt: true },
    sort: ['publishedAt', 'id'],
    where: IS_OUT,
  })
  return docs.flatMap(({ slug, answeredAt }) =>
    slug ? [{ path: routes.question(slug), changedAt: answeredAt ?? null }] : [],
  )
}

/** When the first and the last of them came out; of one alone, twice the same. */
export async function getQuestionDates(): Promise<string[]> {
  const { cms, req } = await getReading()
  const ends = await Promise.all(
    ['publishedAt', '-publishedAt'].map((sort) =>
      cms.find({
        collection: 'questions',
        depth: 0,
        limit: 1,
        overrideAccess: true,
        req,
        pagination: false,
        select: { publishedAt: true },
        sort,
        where: IS_OUT,
      }),
    ),
  )
  return ends.flatMap(({ docs }) => docs.flatMap(({ publishedAt }) => publishedAt ?? []))
}

/**
 * Those that a search has found, with the text in which it has. Which of them are out is asked of
 * the rows: with that in the question SQLite might go through all that are, instead of these ids.
 */
export async function findQuestionTexts(ids: string[]) {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'questions',
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    req,
    pagination: false,
    select: { title: true, slug: true, question: true, answer: true, state: true },
    where: { id: { in: ids } },
  })
  return docs.filter(({ state }) => state === IS_OUT.state.equals)
}

function toCard(
  row: Pick<Question, 'id' | 'title' | 'slug' | 'topic' | 'publishedAt'> & { createdAt?: string },
): QuestionCard {
  return {
    id: row.id,
    title: row.title ?? '',
    href: routes.question(row.slug ?? ''),
    topic: row.topic,
    publishedAt: row.publishedAt ?? row.createdAt ?? '',
  }
}
