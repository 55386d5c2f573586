import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
} from 'payload'
import { addressHooks } from '@/hooks/addresses'
import { asSaved } from '@/hooks/as-saved'
import { announce } from '@/hooks/content-changes'
import { eraseWhenAsked } from '@/hooks/erase'
import { normalizeText } from '@/hooks/normalize-text'
import { recordAnswer, recordDeletedQuestion } from '@/hooks/record-answers'
import { refusal } from '@/hooks/refusal'
import type { QuestionState } from '@/site/questions'
import { routes } from '@/site/routes'
import { wordsOfRichText } from '@/text/rich-text-words'

interface QuestionRow {
  id?: string
  answer?: unknown
  answeredAt?: string | null
  mayPublish?: boolean | null
  publishedAt?: string | null
  slug?: string | null
  state?: QuestionState
  title?: string | null
}

/** What is told to the asker is answered; what is shown to all, agreed to by the asker as well. */
const checkAndDate: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
  const row = asSaved(originalDoc as QuestionRow | undefined, data as QuestionRow)
  const refuse = (path: string, label: string, message: string) =>
    refusal({ collection: collection.slug, path, label, message, req })
  const isOut = row.state === 'published'
  // Only what is out has an address.
  if (!isOut) row.slug = null
  if (row.state === 'answered' || isOut) {
    if (wordsOfRichText(row.answer).trim() === '') {
      throw refuse('answer', 'Trả lời', 'Hãy viết câu trả lời trước.')
    }
    row.answeredAt ??= new Date().toISOString()
  }
  if (isOut) {
    if (row.mayPublish !== true) {
      throw refuse(
        'state',
        'Tình trạng',
        'Người hỏi không đồng ý cho đăng. Hãy chọn “Đã trả lời riêng”.',
      )
    }
    if (!row.title?.trim()) throw refuse('title', 'Tít của câu hỏi', 'Cần có tít để đăng.')
    row.publishedAt ??= new Date().toISOString()
  }
  const { slug = null, answeredAt = null, publishedAt = null } = row
  return { ...data, slug, answeredAt, publishedAt }
}

/** What only the newsroom and the asker see leaves readers' pages as they are. */
const announceWhatIsOut: CollectionAfterChangeHook<QuestionRow & { id: string }> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const states = [doc.state, (previousDoc as QuestionRow | undefined)?.state]
  if (states.includes('published')) await announce(req)
}

const announceDeleted: CollectionAfterDeleteHook<QuestionRow & { id: string }> = async ({
  doc,
  req,
}) => {
  if (doc.state === 'published') await announce(req)
}

const addresses = addressHooks((slug) => routes.question(slug)) ?? {}

export const questionHooks: NonNullable<CollectionConfig['hooks']> = {
  ...addresses,
  beforeValidate: [normalizeText],
  beforeChange: [eraseWhenAsked, checkAndDate, ...(addresses.beforeChange ?? [])],
  afterChange: [...(addresses.afterChange ?? []), announceWhatIsOut, recordAnswer],
  afterDelete: [...(addresses.afterDelete ?? []), announceDeleted, recordDeletedQuestion],
}
