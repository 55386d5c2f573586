import { z } from 'zod'
import { intakeLabels } from '@/site/intake-labels'
import { CONTACT_MOST, MESSAGE_LENGTH, NAME_MOST, QUESTION_LENGTH, YES } from '@/site/intake-limits'
import { TOPICS, topicOfSegment } from '@/site/questions'

const { errors } = intakeLabels

const sender = {
  name: z.string().max(NAME_MOST, errors.nameLong).optional(),
  contact: z.string().max(CONTACT_MOST, errors.contactLong).optional(),
  storing: z.literal(YES, { error: errors.storing }),
}

/** A question as it is sent: topics by their segments. */
export const questionForm = z.object({
  ...sender,
  topic: z
    .enum(
      Object.values(TOPICS).map(({ segment }) => segment),
      { error: errors.topic },
    )
    .transform((segment) => topicOfSegment(segment) ?? 'other'),
  question: z
    .string({ error: errors.questionShort })
    .min(QUESTION_LENGTH.least, errors.questionShort)
    .max(QUESTION_LENGTH.most, errors.questionLong),
  publishing: z.literal(YES).optional(),
})

/** A message: to the newsroom, or about an item (`item` is the code of its short link). */
export const messageForm = z.object({
  ...sender,
  message: z
    .string({ error: errors.messageShort })
    .min(MESSAGE_LENGTH.least, errors.messageShort)
    .max(MESSAGE_LENGTH.most, errors.messageLong),
  item: z.string().optional(),
})
