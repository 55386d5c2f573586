import type { BodyNode } from '@/data/views'
import type { QuestionState, Topic } from '@/site/questions'

/** A published question in a list. */
export interface QuestionCard {
  id: string
  title: string
  href: string
  topic: Topic
  publishedAt: string
}

/** A published question with its answer. Who has asked it is in no view. */
export interface QuestionView extends QuestionCard {
  question: string
  answer: BodyNode[]
  /** The answer without any form. */
  answerText: string
  askedAt: string
  answeredAt: string
}

export interface QuestionListView {
  items: QuestionCard[]
  olderHref: string | null
  newestHref: string | null
}

/** A question as its asker sees it by the private link. */
export interface AskedQuestionView {
  question: string
  topic: Topic
  state: QuestionState
  mayPublish: boolean
  askedAt: string
  /** Empty until it is answered. */
  answer: BodyNode[]
  publishedHref: string | null
}
