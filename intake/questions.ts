import { createHash } from 'node:crypto'
import { getCms } from '@/data/cms'
import { toBody } from '@/data/rich-text'
import type { AskedQuestionView } from '@/data/question-views'
import { newToken } from '@/intake/held'
import { questionForm } from '@/intake/forms'
import { receive } from '@/intake/receive'
import { routes } from '@/site/routes'

/** Takes a question; gives the path to go to: its private link, or the form once more. */
export async function takeQuestion(request: Request, now: Date): Promise<string> {
  const cms = await getCms()
  return receive({
    request,
    now,
    kind: 'question',
    schema: questionForm,
    countSince: async (since) => {
      const { totalDocs } = await cms.count({
        collection: 'questions',
        // Nobody from outside may count them.
        overrideAccess: true,
        where: { createdAt: { greater_than: since.toISOString() } },
      })
      return totalDocs
    },
    store: async ({ topic, question, name, contact, publishing }) => {
      const token = newToken()
      await cms.create({
        collection: 'questions',
        data: {
          topic,
          question,
          senderName: name ?? null,
          contact: contact ?? null,
          mayPublish: publishing !== undefined,
          state: 'received',
          tokenHash: hashOf(token),
        },
        depth: 0,
        overrideAccess: true,
      })
      return routes.askedQuestion(token)
    },
  })
}

/** What the private link shows; null when it opens nothing (any more). */
export async function findAskedQuestion(token: string): Promise<AskedQuestionView | null> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'questions',
    depth: 1,
    limit: 1,
    // Whoever has the token has asked the question.
    overrideAccess: true,
    pagination: false,
    select: {
      question: true,
      topic: true,
      state: true,
      answer: true,
      mayPublish: true,
      slug: true,
      createdAt: true,
    },
    where: { tokenHash: { equals: hashOf(token) } },
  })
  const [row] = docs
  if (!row) return null
  const isAnswered = row.state === 'answered' || row.state === 'published'
  return {
    question: row.question,
    topic: row.topic,
    state: row.state,
    mayPublish: row.mayPublish === true,
    askedAt: row.createdAt,
    answer: isAnswered ? toBody(row.answer) : [],
    publishedHref: row.state === 'published' && row.slug ? routes.question(row.slug) : null,
  }
}

/** Deletes the question that a private link opens, with all that came with it. */
export async function withdrawQuestion(token: string): Promise<void> {
  const cms = await getCms()
  await cms.delete({
    collection: 'questions',
    depth: 0,
    overrideAccess: true,
    where: { tokenHash: { equals: hashOf(token) } },
  })
}

/** As it is stored: whoever reads the database, or a copy of it, cannot open the links. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
