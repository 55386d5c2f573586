import { fold } from '@/text/fold'
import type { Arranged } from '@/word/arrange'

/** Above the title of an official document: whose it is, its number, place and date. */
const LETTERHEAD =
  /^(cong hoa xa hoi chu nghia|doc lap\s*[-–]\s*tu do|tong lien doan lao dong|lien doan lao dong|ldld|cong doan (nganh|cac|cong ty|co so)\b.{0,60}$|ban (thuong vu|chap hanh)|so\s*:|\S.{0,40}, ngay .{1,6} thang .{1,4} nam \d{4}$|[*_–-]+$)/
/** What a document says that it is, on a line of its own above what it is about. */
const KIND_OF_DOCUMENT =
  /^(bao cao|ke hoach|thong bao|huong dan|nghi quyet|quyet dinh|chuong trinh|cong van|to trinh|thu keu goi)$/
const LAST_OF_HEAD = 12
const LONGEST_TITLE = 200
const LONGEST_LEAD = 600
const SHORTEST_LEAD = 40

interface Head {
  title: string
  lead: string
  byline: string
  leftOut: number[]
  /** The place of the first block that is none of the head. */
  from: number
}

export function recogniseHead(arranged: readonly Arranged[]): Head {
  const head: Head = { title: '', lead: '', byline: '', leftOut: [], from: 0 }
  const lines = arranged.slice(0, LAST_OF_HEAD)
  const titleAt = findTitle(lines)
  if (titleAt === null) return head
  for (let index = 0; index < titleAt; index += 1) {
    if (isLetterhead(lines[index])) head.leftOut.push(index)
  }
  let at = titleAt
  head.title = oneLine(lines[at]?.text ?? '')
  head.leftOut.push(at)
  at += 1
  const next = lines[at]
  if (next && goesOn(lines[titleAt], next, head.title)) {
    head.title = isKindOfDocument(head.title)
      ? joined(head.title, oneLine(next.text))
      : `${head.title} ${oneLine(next.text)}`
    head.leftOut.push(at)
    at += 1
  }
  const author = lines[at]
  if (author?.block.type === 'paragraph' && bylineOf(author) && !isLead(author)) {
    head.byline = bylineOf(author)
    head.leftOut.push(at)
    at += 1
  }
  // A picture may stand between the title and the lead.
  const leadAt = lines.findIndex(({ block }, index) => index >= at && block.type !== 'picture')
  const lead = lines[leadAt]
  if (lead && leadAt <= at + 1 && isLead(lead)) {
    head.lead = oneLine(lead.text)
    head.leftOut.push(leadAt)
    at = leadAt + 1
  }
  return { ...head, from: at }
}

/** The first line that is set apart; else the first one, when it is short and text follows. */
function findTitle(lines: readonly Arranged[]): number | null {
  const candidates = Array.from(lines.entries()).filter(
    ([, line]) => isLine(line) && !isLetterhead(line) && line.text.length <= LONGEST_TITLE,
  )
  const [firstAt, first] = candidates[0] ?? []
  if (firstAt === undefined || first === undefined) return null
  const titled = candidates.find(([, { role }]) => role === 'title')
  if (titled) return titled[0]
  const setApart = candidates
    .slice(0, 3)
    .find(
      ([, { heading, isBold, align, text }]) =>
        heading !== null || isBold || align === 'center' || isCapitals(text),
    )
  if (setApart) return setApart[0]
  return lines.length > firstAt + 1 && !/[.!?…]$/.test(first.text) ? firstAt : null
}

/** A title in two lines, or a kind of document ("BÁO CÁO") above what it is about. */
function goesOn(first: Arranged | undefined, next: Arranged, title: string): boolean {
  if (!first || !isLine(next) || title.length + next.text.length >= LONGEST_TITLE) return false
  if (isKindOfDocument(title)) return next.isBold || next.align === 'center'
  return (
    next.isBold &&
    first.isBold &&
    next.align === 'center' &&
    first.align === 'center' &&
    isCapitals(title) &&
    isCapitals(next.text)
  )
}

function isLead({ block, text, role, isBold, isItalic }: Arranged): boolean {
  if (block.type !== 'paragraph' || text.length > LONGEST_LEAD) return false
  return role === 'subtitle' || ((isBold || isItalic) && text.length >= SHORTEST_LEAD)
}

interface End {
  byline: string
  /** Whose the pictures are, where nothing else is said. */
  credit: string
  leftOut: number[]
}

/** From the end: the author's name, who took the pictures, who signed and who receives it. */
export function recogniseEnd(arranged: readonly Arranged[], from: number): End {
  const end: End = { byline: '', credit: '', leftOut: [] }
  const noteAt = arranged.findIndex(({ block }) => block.type === 'rule')
  const last = noteAt === -1 ? arranged.length : noteAt
  for (let index = last - 1; index >= Math.max(from, last - 4); index -= 1) {
    const line = arranged[index]
    if (!line || line.block.type !== 'paragraph') break
    const credit = /^Ảnh\s*:\s*(.{2,80})$/iu.exec(line.text)?.[1]
    const isBelowPicture = arranged[index - 1]?.block.type === 'picture'
    const byline = end.byline === '' ? bylineOf(line) : ''
    if (credit !== undefined && !isBelowPicture) end.credit = oneLine(credit)
    else if (byline !== '') {
      end.byline = byline
      if (/ảnh\s*:/iu.test(line.text)) end.credit ||= creditOf(line.text) ?? byline
    } else if (!isSignature(line.text)) break
    end.leftOut.push(index)
  }
  const receiversAt = arranged.findIndex(
    ({ text }, index) => index >= from && /^noi nhan\s*:/.test(fold(text)),
  )
  if (receiversAt !== -1) {
    for (let index = receiversAt; index < last; index += 1) end.leftOut.push(index)
  }
  return { ...end, leftOut: [...new Set(end.leftOut)] }
}

const NAMED_AUTHOR =
  /^(?:Tác giả|Người viết|Thực hiện|Bài|Tin|CTV|(?:Bài|Tin)\s*(?:,|và|-|–|&)\s*ảnh)\s*:\s*(.{2,120})$/iu
const NAME = /^(?:\p{Lu}[\p{L}.]*)(?:[\s–,&-]+(?:và\s+)?\p{Lu}[\p{L}.]*){1,7}$/u

/** "Tác giả: Nguyễn Văn A", or a name alone that is set apart. Empty when it is none. */
function bylineOf({ text, align, isBold, isItalic }: Arranged): string {
  const lines = [...new Set(text.split('\n').map(oneLine))].filter(Boolean)
  const line = lines.join(' ')
  const named = NAMED_AUTHOR.exec(line)?.[1]
  if (named !== undefined) return named.replace(/\s*[–-]?\s*Ảnh\s*:.*$/iu, '').trim()
  const isSetApart = align === 'right' || isBold || isItalic
  const isName = NAME.test(line) && line.length <= 60 && !isCapitals(line.replace(/\s.*/, '  '))
  return isSetApart && isName ? line : ''
}

function creditOf(text: string): string | null {
  return /[–-]\s*Ảnh\s*:\s*(.{2,80})$/iu.exec(text)?.[1]?.trim() ?? null
}

/** "TM. BAN THƯỜNG VỤ / PHÓ CHỦ TỊCH" above the name of who signed. */
function isSignature(text: string): boolean {
  return /^(tm|kt|tl|tuq)\.|^(pho )?(chu tich|truong ban)/.test(fold(text)) && text.length <= 100
}

function isLetterhead(line: Arranged | undefined): boolean {
  if (!line) return false
  const { block, text } = line
  if (block.type === 'table') {
    const words = fold(JSON.stringify(block.rows))
    return words.includes('doc lap') && words.includes('hanh phuc')
  }
  return isLine(line) && text.split('\n').every((part) => LETTERHEAD.test(fold(part)))
}

function isLine({ block, text }: Arranged): boolean {
  return (block.type === 'paragraph' || block.type === 'heading') && text !== ''
}

function isKindOfDocument(text: string): boolean {
  return KIND_OF_DOCUMENT.test(fold(text))
}

/** "BÁO CÁO", "Sơ kết 05 năm" -> "Báo cáo sơ kết 05 năm" */
function joined(kind: string, about: string): string {
  const lower = kind.toLocaleLowerCase('vi')
  const isCommon = /^\p{Lu}\p{Ll}/u.test(about)
  return `${lower.charAt(0).toLocaleUpperCase('vi')}${lower.slice(1)} ${
    isCommon ? about.charAt(0).toLocaleLowerCase('vi') + about.slice(1) : about
  }`
}

function isCapitals(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text === text.toLocaleUpperCase('vi')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
