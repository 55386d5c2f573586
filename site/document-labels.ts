/** What readers see of the library of documents. Vietnamese, NFC. */
import type { Validity } from '@/site/documents'
import type { FORCE_SEGMENTS } from '@/site/queries'

export const documentLabels = {
  title: 'Văn bản',
  intro:
    'Văn bản của tổ chức Công đoàn và văn bản liên quan đến đoàn viên, người lao động: đọc ngay trên trang hoặc tải về.',
  find: 'Tìm và lọc văn bản',
  words: 'Số, ký hiệu hoặc trích yếu',
  placeholder: 'Ví dụ 178/BC-LĐLĐ',
  type: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  field: 'Lĩnh vực',
  year: 'Năm ban hành',
  force: 'Hiệu lực',
  all: 'Tất cả',
  submit: 'Lọc',
  clear: 'Bỏ lọc',
  pages: 'Chuyển trang',
  older: 'Văn bản cũ hơn',
  newest: 'Về văn bản mới nhất',
  empty: 'Chưa có văn bản nào.',
  nothingFound: 'Không có văn bản nào như vậy.',
  nothingFoundHint: 'Hãy bỏ bớt điều kiện lọc hoặc gõ ít từ hơn. Có thể gõ không dấu.',
  validity: {
    inForce: 'Còn hiệu lực',
    expired: 'Hết hiệu lực',
    ahead: 'Chưa có hiệu lực',
    replaced: 'Đã có văn bản thay thế',
  } satisfies Record<Validity, string>,
  /** What the list can be narrowed to: each document belongs to one of them. */
  forces: {
    inForce: 'Còn hiệu lực',
    expired: 'Hết hiệu lực, đã thay thế',
    ahead: 'Chưa có hiệu lực',
  } satisfies Record<keyof typeof FORCE_SEGMENTS, string>,
  number: 'Số, ký hiệu',
  signer: 'Người ký',
  issuedOn: 'Ngày ban hành',
  effectiveOn: 'Có hiệu lực từ',
  expiredOn: 'Hết hiệu lực từ',
  properties: 'Thuộc tính văn bản',
  files: 'Tệp văn bản',
  noFiles: 'Văn bản này chưa có tệp đính kèm.',
  open: 'Mở để đọc',
  download: 'Tải về',
  openNamed: (name: string) => `Mở để đọc: ${name}`,
  downloadNamed: (name: string, details: string) => `Tải về: ${name} (${details})`,
  fullText: 'Toàn văn',
  replaces: 'Thay thế',
  replacedBy: 'Được thay thế bởi',
  related: 'Văn bản liên quan',
  relatedItems: 'Tin, bài liên quan',
  /** "Báo cáo số 178/BC-LĐLĐ" */
  nameOf: (type: string, number: string) => `${type} số ${number}`,
  /** Of a kind that has no name of its own. */
  nameOfOther: (number: string) => `Văn bản số ${number}`,
} as const
