import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { canWriteItems } from '@/access/roles'
import { personOf } from '@/access/rules'
import { createFromWord } from '@/hooks/word-draft'
import { previewPictures } from '@/hooks/word-pictures'
import { problemsOf, readChoices, type ChoiceProblem } from '@/word/choices'
import { readWord } from '@/word/read'
import { MAX_BYTES, REFUSALS } from '@/word/refusals'
import { remarksOn, type WordReview } from '@/word/review'
import { reportSlips } from '@/word/tidy-draft'
import { understand } from '@/word/understand'

/** What the import answers, whether it only looked or stored. */
export interface WordAnswer {
  review?: WordReview
  created?: { collection: 'news' | 'articles'; id: string }
  problems?: ChoiceProblem[]
  errors?: { message: string }[]
}

const NO_FILE = 'Hãy chọn một tệp Word (.docx).'

/**
 * Two steps for one .docx, sent as `file` each time: `/review` tells what is understood and stores
 * nothing; `/create` makes the draft that the person's `choices` describe, whole or not at all.
 */
export const wordImport: Endpoint[] = [
  {
    path: '/word-import/review',
    method: 'post',
    handler: async (req) => {
      const sent = await openSent(req)
      if (sent instanceof Response) return sent
      const assumed = sent.form.get('assume')
      const assume = assumed === 'tcvn3' || assumed === 'vni' ? assumed : null
      const read = readWord(sent.bytes, { assume })
      if (!read.ok) return refuse(400, REFUSALS[read.reason])
      const { pictures: found, ...draft } = understand(read.document)
      const pictures = await previewPictures(found, read.parts)
      const review: WordReview = {
        draft,
        pictures,
        remarks: remarksOn(read.document, draft, pictures),
        textBoxes: read.document.textBoxes,
        suspected: assume === null ? read.document.suspected : null,
        slips: reportSlips(draft),
      }
      return answer(200, { review })
    },
  },
  {
    path: '/word-import/create',
    method: 'post',
    handler: async (req) => {
      const sent = await openSent(req)
      if (sent instanceof Response) return sent
      const choices = readChoices(toJson(sent.form.get('choices')))
      if (choices === null) return refuse(400, 'Thiếu phần lựa chọn. Hãy mở lại trang rồi thử lại.')
      const problems = problemsOf(choices)
      if (problems.length > 0) {
        return answer(400, {
          problems,
          errors: [{ message: 'Chưa tạo. Hãy sửa những ô được nhắc.' }],
        })
      }
      const read = readWord(sent.bytes, { assume: choices.assume })
      if (!read.ok) return refuse(400, REFUSALS[read.reason])
      try {
        const { blocks } = understand(read.document)
        const id = await createFromWord({ req, choices, blocks, parts: read.parts })
        return answer(201, { created: { collection: choices.kind, id } })
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        return refuse(error.status, `Chưa tạo bản nháp, chưa lưu gì. ${error.message}`)
      }
    },
  },
]

/** The form with its file, or the answer to whoever sent none or may not. */
async function openSent(
  req: PayloadRequest,
): Promise<{ form: FormData; bytes: Uint8Array } | Response> {
  if (!canWriteItems(personOf(req))) {
    return refuse(403, 'Vai trò của bạn không tạo được tin, bài.')
  }
  if (!req.headers.get('content-type')?.startsWith('multipart/form-data'))
    return refuse(400, NO_FILE)
  const form = await req.formData?.()
  const file = form?.get('file')
  if (!form || !(file instanceof File)) return refuse(400, NO_FILE)
  if (file.size > MAX_BYTES) return refuse(413, REFUSALS.tooLarge)
  return { form, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function toJson(value: unknown): unknown {
  if (typeof value !== 'string') return null
  try {
    return JSON.parse(value)
  } catch {
    // Not what our own page sends: refused like choices that are missing.
    return null
  }
}

function refuse(status: number, message: string): Response {
  return answer(status, { errors: [{ message }] })
}

function answer(status: number, body: WordAnswer): Response {
  return Response.json(body, { status })
}
