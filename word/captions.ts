import type { Arranged } from '@/word/arrange'
import type { DraftPicture } from '@/word/draft'

/** "… Ảnh: Nguyễn Văn A", also in brackets. */
const CREDIT = /^(.*?)[\s(–-]*\(?(?:Ảnh|Nguồn ảnh|Nguồn)\s*:\s*([^()]{2,80}?)\)?\.?$/isu
const NUMBERED = /^(?:Ảnh|Hình)(?:\s+\d+)?\s*[.:–-]\s*/iu
const LONGEST_CAPTION = 300

/** Which text belongs to which picture: directly below it, small, slanted, centred or named so. */
export function findCaptions(arranged: readonly Arranged[]): {
  pictures: DraftPicture[]
  /** The places of the captions, which stand with their picture instead of in the text. */
  captions: number[]
} {
  const pictures: DraftPicture[] = []
  const captions: number[] = []
  for (const [index, { block, description }] of arranged.entries()) {
    if (block.type !== 'picture') continue
    const next = arranged[index + 1]
    const isCaptioned = next !== undefined && isCaption(next)
    if (isCaptioned) captions.push(index + 1)
    const { caption, credit } = splitCaption(isCaptioned ? next.text : '')
    pictures.push({ path: block.path, caption, credit, alt: usableDescription(description) })
  }
  return { pictures: pictures.filter(isFirstOfItsPath), captions }
}

/** The same picture twice in a text is one picture. */
function isFirstOfItsPath({ path }: DraftPicture, index: number, all: DraftPicture[]): boolean {
  return all.findIndex((one) => one.path === path) === index
}

function isCaption({ block, text, role, align, isItalic, isBold }: Arranged): boolean {
  if (role === 'caption') return true
  if (block.type !== 'paragraph' || text.length > LONGEST_CAPTION || text === '') return false
  return NUMBERED.test(text) || CREDIT.test(text) || (isItalic && !isBold) || align === 'center'
}

/** "Hình 1. Đoàn viên hiến máu. Ảnh: Lan" -> the words, and who took it. */
export function splitCaption(text: string): { caption: string; credit: string } {
  const line = text.replace(/\s+/g, ' ').trim()
  const found = CREDIT.exec(line)
  if (found) {
    const [, caption = '', credit = ''] = found
    // "Ảnh: Công nhân may" with a whole sentence behind it is no name.
    if (caption.trim() !== '' || credit.split(' ').length <= 6) {
      return { caption: caption.replace(NUMBERED, '').trim(), credit: credit.trim() }
    }
  }
  return { caption: line.replace(NUMBERED, ''), credit: '' }
}

/** Word fills in names of files, and guesses in English. */
function usableDescription(description: string): string {
  const text = description.trim()
  const isMadeByMachine =
    /\.(jpe?g|png|gif|webp|bmp)$/i.test(text) ||
    /automatically generated|^(a|an) (picture|close|group)|^(picture|image|img)[ _-]?\d*/i.test(
      text,
    )
  return isMadeByMachine ? '' : text.slice(0, 300)
}
