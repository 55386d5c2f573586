import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { personOf } from '@/access/rules'
import type { ActivityAction } from '@/editorial/activity'
import { record } from '@/hooks/activity'
import type { QuestionState } from '@/site/questions'
import { wordsOfRichText } from '@/text/rich-text-words'

interface Row {
  id: string
  answer?: unknown
  question?: string | null
  state?: QuestionState
  title?: string | null
}

/**
 * Who has answered a reader, and who has published it, changed it and taken it down. The log forgets
 * nothing, so it hears nothing of what was asked: the title alone, which an editor has written, and
 * only once all have read it.
 */
export const recordAnswer: CollectionAfterChangeHook<Row> = async ({ doc, previousDoc, req }) => {
  const before = previousDoc as Row | undefined
  const action = actionOf(before, doc)
  if (action === null) return
  await record(req, {
    action,
    kind: 'questions',
    item: doc.id,
    title: titleOf(doc) ?? titleOf(before),
  })
}

/** Of what was never out a reader may delete their own, which is nobody's business. */
export const recordDeletedQuestion: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  const title = titleOf(doc as Row)
  if (title === null && personOf(req) === null) return
  await record(req, { action: 'delete', kind: 'questions', item: String(id), title })
}

function actionOf(before: Row | undefined, after: Row): ActivityAction | null {
  const [was, is] = [before?.state, after.state]
  if (is === 'published') {
    if (was !== 'published') return 'publishAnswer'
    return textOf(before) === textOf(after) ? null : 'changeAnswer'
  }
  if (was === 'published') return 'withdrawAnswer'
  return is === 'answered' && was !== 'answered' ? 'answer' : null
}

function textOf(row: Row | undefined): string {
  return [row?.title, row?.question, wordsOfRichText(row?.answer)].join('\n')
}

function titleOf(row: Row | undefined): string | null {
  return row?.state === 'published' ? (row.title ?? null) : null
}
