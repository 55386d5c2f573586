import type { WordAnswer } from '@/collections/word-import'
import type { WordChoices } from '@/word/draft'

const FAILED = 'Chưa gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.'

/** Asks what is understood of a file; nothing is stored. */
export function askForReview(file: File, assume: WordChoices['assume']): Promise<WordAnswer> {
  return send('review', { file, assume })
}

/** Makes the draft. The file is sent again: until here the server has kept nothing of it. */
export function createDraft(file: File, choices: WordChoices): Promise<WordAnswer> {
  return send('create', { file, choices: JSON.stringify(choices) })
}

async function send(
  step: string,
  fields: Record<string, File | string | null>,
): Promise<WordAnswer> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== null) body.set(name, value)
  try {
    const response = await fetch(`/api/word-import/${step}`, {
      method: 'POST',
      credentials: 'same-origin',
      body,
    })
    const answer = (await response.json()) as WordAnswer
    return response.ok || answer.errors ? answer : { errors: [{ message: FAILED }] }
  } catch {
    // No connection, or an answer that is none: said to the person, who can try again.
    return { errors: [{ message: FAILED }] }
  }
}
