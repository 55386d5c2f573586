import type { Dropped, WordDocument } from '@/word/document'
import type { DraftPicture, WordDraft } from '@/word/draft'
import type { SlipReport } from '@/word/tidy-draft'

/** A picture as the review shows it. */
export interface ReviewedPicture extends DraftPicture {
  /** A small copy as a data: address; null for what cannot be a picture on the portal. */
  preview: string | null
  isWide: boolean
}

/** What the person looks at before anything is stored. */
export interface WordReview {
  draft: Omit<WordDraft, 'pictures'>
  pictures: ReviewedPicture[]
  /** What was decoded, taken for something, or left behind: finished sentences. */
  remarks: string[]
  textBoxes: string[]
  suspected: 'tcvn3' | 'vni' | null
  slips: SlipReport
}

/** Of each, what it is called after a number ("3 …") or without one. */
const DROPPED: Record<Dropped, (count: number) => string> = {
  fonts: () => 'Phông chữ và cỡ chữ riêng: cổng dùng một phông chung.',
  colours: () => 'Màu chữ, màu nền.',
  emptyParagraphs: (count) => `${count} dòng trống.`,
  textBoxes: (count) => `${count} khung chữ (text box): chép lại bằng tay nếu cần.`,
  comments: (count) => `${count} nhận xét (comment).`,
  deletions: (count) => `${count} chỗ đã xoá khi sửa có dấu vết (Track Changes).`,
  insertions: (count) => `${count} chỗ thêm khi sửa có dấu vết: đã nhận vào bài.`,
  hiddenText: () => 'Chữ ẩn.',
  headers: () => 'Đầu trang, chân trang và số trang.',
  contents: () => 'Mục lục tự động.',
  objects: (count) => `${count} đối tượng nhúng (bảng tính, biểu đồ …).`,
  formulas: (count) => `${count} công thức: chỉ giữ phần chữ.`,
  symbols: (count) => `${count} ký hiệu đặc biệt của phông Symbol, Wingdings.`,
  nestedTables: (count) => `${count} bảng nằm trong bảng: đã chuyển thành các dòng chữ.`,
  remotePictures: (count) => `${count} ảnh chỉ có liên kết, không nằm trong tệp.`,
}

const UNREADABLE = (count: number) =>
  `${count} ảnh ở định dạng không dùng được trên cổng (EMF, WMF, TIFF …): hãy lưu thành JPEG hoặc PNG rồi thêm vào bản nháp.`

/** Sentences for the review; what changed letters comes first. */
export function remarksOn(
  { dropped, decoded }: WordDocument,
  draft: Pick<WordDraft, 'boldHeadings'>,
  pictures: readonly ReviewedPicture[],
): string[] {
  const unreadable = pictures.filter(({ preview }) => preview === null).length
  return [
    ...(decoded.tcvn3 > 0
      ? ['Chữ gõ bằng mã TCVN3 (phông .VnTime …) đã chuyển sang Unicode. Hãy đọc lại tên riêng.']
      : []),
    ...(decoded.vni > 0
      ? ['Chữ gõ bằng mã VNI (phông VNI-Times …) đã chuyển sang Unicode. Hãy đọc lại tên riêng.']
      : []),
    ...(draft.boldHeadings > 0
      ? [`${draft.boldHeadings} dòng in đậm đứng riêng được hiểu là đầu đề mục.`]
      : []),
    ...(unreadable > 0 ? [UNREADABLE(unreadable)] : []),
    ...Object.entries(dropped).map(([what, count]) => DROPPED[what as Dropped](count)),
  ]
}
