import type { Payload } from 'payload'
import { dataOfRichText } from '@/database/testing/rich-text'
import type { Question } from '@/payload-types'

/** Who has asked all of them; readers never find this. */
export const ASKER = { senderName: 'Trần Bích Loan', contact: '0905 111 222' }

interface Asked extends Partial<Omit<Question, 'answer'>> {
  answer?: string
}

/** Stores a question as the form does, and what an editor has made of it; gives its id. */
export async function createQuestion(
  payload: Payload,
  { answer, ...data }: Asked,
): Promise<string> {
  const { id } = await payload.create({
    collection: 'questions',
    data: {
      topic: 'socialInsurance',
      question: 'Tôi hỏi việc này.',
      mayPublish: true,
      state: 'received',
      ...ASKER,
      ...(answer === undefined ? {} : { answer: dataOfRichText({ text: answer }) }),
      ...data,
    } as never,
    depth: 0,
  })
  return id
}
