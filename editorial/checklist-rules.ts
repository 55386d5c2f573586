import { partsOfBody } from '@/editorial/body-parts'
import { idsOf } from '@/editorial/references'
import { formatShortDate } from '@/text/dates'
import { excerpt } from '@/text/excerpt'
import { fold } from '@/text/fold'
import { guessLegacyEncoding } from '@/text/legacy-encodings'

export interface Finding {
  reason: Reason
  /** What it is about where there may be several of them: a link, a picture, a part of the item. */
  about: string
  /** What is wrong and what to do, in Vietnamese. */
  message: string
}

type Reason =
  | 'leadMissing'
  | 'leadLength'
  | 'coverMissing'
  | 'coverWithoutAlt'
  | 'categoryMissing'
  | 'unitMissing'
  | 'eventAtMissing'
  | 'filesMissing'
  | 'emptyHeadings'
  | 'pictureWithoutAlt'
  | 'brokenLink'
  | 'legacyEncoding'
  | 'duplicateTitle'

/** An item as it is stored or as it stands in the form. */
export type CheckedItem = Record<string, unknown>

/** What only the database knows. */
export interface Facts {
  /** By target, links that lead nowhere for readers; all others are well. */
  brokenLinks: Record<string, LinkProblem>
  /** Ids of pictures that nobody has described. */
  picturesWithoutAlt: string[]
  /** Items that came out lately with these words in their title or lead. */
  recentTitles: { title: string; publishedAt: string }[]
}

export type LinkProblem = 'draft' | 'gone' | 'missing' | 'trashed' | 'preview'

export const LEAD = { min: 80, max: 300 } as const

/** How much of a passage is quoted. */
const QUOTED = 60

/** Looks at one thing; nothing found: it is as it should be. */
export type Rule = (item: CheckedItem, facts: Facts) => Finding[]

export function checkLead({ lead: value }: CheckedItem): Finding[] {
  // As people count: letters with their marks, however they were typed.
  const { length } = Array.from(textOf(value).normalize('NFC'))
  if (length === 0) {
    return one('leadMissing', 'Chưa có sapo: một đến ba câu nói ai, việc gì, ở đâu, khi nào.')
  }
  if (length < LEAD.min) {
    return one('leadLength', `Sapo mới có ${length} chữ cái: nên từ ${LEAD.min} đến ${LEAD.max}.`)
  }
  if (length > LEAD.max) {
    return one('leadLength', `Sapo dài ${length} chữ cái: nên rút còn tối đa ${LEAD.max}.`)
  }
  return []
}

export function checkCover(
  { cover: value }: CheckedItem,
  { picturesWithoutAlt }: Facts,
): Finding[] {
  const [id] = idsOf(value)
  if (id === undefined) return one('coverMissing', 'Chưa chọn ảnh đại diện.')
  if (!picturesWithoutAlt.includes(id)) return []
  return one(
    'coverWithoutAlt',
    'Ảnh đại diện chưa có mô tả cho người không nhìn thấy ảnh: hãy sửa ảnh và ghi một câu ngắn.',
  )
}

export function checkCategory({ category: value }: CheckedItem): Finding[] {
  if (idsOf(value).length > 0) return []
  return one('categoryMissing', 'Chưa chọn chuyên mục: mục này sẽ ở “Chưa phân loại”.')
}

export function checkUnit({ unit: value }: CheckedItem): Finding[] {
  if (idsOf(value).length > 0) return []
  return one('unitMissing', 'Chưa chọn đơn vị: thống kê sẽ ghi “Không phân theo đơn vị”.')
}

export function checkEventAt({ eventAt: value }: CheckedItem): Finding[] {
  if (value) return []
  return one(
    'eventAtMissing',
    'Chưa ghi thời điểm diễn ra: sẽ không tính được độ trễ từ sự kiện đến khi đăng.',
  )
}

/** A văn bản that can be neither read nor kept is only its head. */
export function checkFiles({ files: value }: CheckedItem): Finding[] {
  if (Array.isArray(value) && value.length > 0) return []
  return one('filesMissing', 'Chưa có tệp văn bản để bạn đọc mở và tải về.')
}

export function checkHeadings({ body }: CheckedItem): Finding[] {
  const { emptyHeadings: count } = partsOfBody(body)
  if (count === 0) return []
  return one('emptyHeadings', `Nội dung có ${count} tiêu đề trống: hãy ghi chữ hoặc xoá đi.`)
}

export function checkPictures({ body }: CheckedItem, { picturesWithoutAlt }: Facts): Finding[] {
  const bare = partsOfBody(body).media.filter((id) => picturesWithoutAlt.includes(id))
  return [...new Set(bare)].map((id) => ({
    reason: 'pictureWithoutAlt',
    about: id,
    message: 'Một ảnh trong nội dung chưa có mô tả cho người không nhìn thấy ảnh: hãy sửa ảnh đó.',
  }))
}

const LEADS_TO: Record<LinkProblem, string> = {
  draft: 'dẫn tới một mục chưa đăng',
  gone: 'dẫn tới một mục đã gỡ',
  missing: 'dẫn tới địa chỉ không có trên cổng',
  trashed: 'dẫn tới một mục trong thùng rác',
  preview: 'dẫn tới trang xem trước, người đọc không mở được',
}

export function checkLinks({ body }: CheckedItem, { brokenLinks }: Facts): Finding[] {
  const broken = partsOfBody(body).links.flatMap(({ target, text }) => {
    const problem = brokenLinks[target]
    if (problem === undefined) return []
    const name = excerpt(text === '' ? target : text, QUOTED)
    const message = `Liên kết “${name}” ${LEADS_TO[problem]}: hãy sửa hoặc bỏ liên kết.`
    return [{ reason: 'brokenLink' as const, about: target, message }]
  })
  return broken.filter(({ about }, place) => broken.findIndex((b) => b.about === about) === place)
}

const PARTS = {
  title: 'Tít',
  name: 'Tên',
  lead: 'Sapo',
  abstract: 'Trích yếu',
  description: 'Mô tả',
  byline: 'Tác giả',
} as const
const ENCODINGS = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const

export function checkEncoding(item: CheckedItem): Finding[] {
  const parts: { label: string; texts: string[] }[] = Object.entries(PARTS).map(
    ([field, label]) => ({ label, texts: [textOf(item[field])] }),
  )
  parts.push({ label: 'Nội dung', texts: partsOfBody(item.body).texts })
  return parts.flatMap(({ label, texts }) => {
    const text = texts.find((passage) => guessLegacyEncoding(passage) !== null)
    const guessed = text === undefined ? null : guessLegacyEncoding(text)
    if (text === undefined || guessed === null) return []
    const quoted = `“${excerpt(text, QUOTED)}”`
    const message = `${label} có chữ gõ bằng bảng mã cũ ${ENCODINGS[guessed]}: ${quoted}. Hãy chuyển sang Unicode.`
    return [{ reason: 'legacyEncoding', about: label, message }]
  })
}

export function checkDuplicate({ title }: CheckedItem, { recentTitles }: Facts): Finding[] {
  const folded = fold(textOf(title))
  const same =
    folded === '' ? undefined : recentTitles.find((recent) => fold(recent.title) === folded)
  if (!same) return []
  const when = formatShortDate(same.publishedAt)
  return one(
    'duplicateTitle',
    `Tít trùng với “${excerpt(same.title, QUOTED)}” đã đăng ngày ${when}: hãy xem có đăng hai lần không, hoặc đổi tít.`,
  )
}

function one(reason: Reason, message: string): Finding[] {
  return [{ reason, about: '', message }]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
