/** What kinds of văn bản there are, and whether one is in force on a day. */

/**
 * Văn bản của Nhà nước (Luật Ban hành văn bản quy phạm pháp luật), of offices (Nghị định
 * 30/2020/NĐ-CP, điều 7) and of the Party that unions are sent or send. `segment` stands in addresses.
 */
export const DOCUMENT_TYPES = {
  law: { label: 'Luật', segment: 'luat' },
  decree: { label: 'Nghị định', segment: 'nghi-dinh' },
  circular: { label: 'Thông tư', segment: 'thong-tu' },
  resolution: { label: 'Nghị quyết', segment: 'nghi-quyet' },
  directive: { label: 'Chỉ thị', segment: 'chi-thi' },
  conclusion: { label: 'Kết luận', segment: 'ket-luan' },
  decision: { label: 'Quyết định', segment: 'quyet-dinh' },
  regulation: { label: 'Quy định, quy chế', segment: 'quy-dinh-quy-che' },
  guidance: { label: 'Hướng dẫn', segment: 'huong-dan' },
  programme: { label: 'Chương trình', segment: 'chuong-trinh' },
  plan: { label: 'Kế hoạch', segment: 'ke-hoach' },
  report: { label: 'Báo cáo', segment: 'bao-cao' },
  announcement: { label: 'Thông báo', segment: 'thong-bao' },
  letter: { label: 'Công văn', segment: 'cong-van' },
  other: { label: 'Văn bản khác', segment: 'khac' },
} as const

export type DocumentType = keyof typeof DOCUMENT_TYPES

/** `replaced`: another one that is in force has taken its place, and nobody has said an end. */
export type Validity = 'ahead' | 'inForce' | 'expired' | 'replaced'

/** The type of `?loai=bao-cao`; null for anything else. */
export function documentTypeOfSegment(segment: unknown): DocumentType | null {
  const entries = Object.entries(DOCUMENT_TYPES) as [DocumentType, { segment: string }][]
  return entries.find(([, type]) => type.segment === segment)?.[0] ?? null
}

/** Whether a document has taken effect by a day; one that does not say when, since it was issued. */
export function hasBegun(effectiveOn: string | null, today: string): boolean {
  return effectiveOn === null || effectiveOn <= today
}

/**
 * Whether a document is in force. One that does not say from when is in force since it was issued.
 *
 * @param dates calendar days of Vietnam, "2022-07-25"; on `expiredOn` it is no longer in force.
 *   `isReplaced`: by one that has taken effect.
 */
export function validityOf({
  effectiveOn,
  expiredOn,
  isReplaced,
  today,
}: {
  effectiveOn: string | null
  expiredOn: string | null
  isReplaced: boolean
  today: string
}): Validity {
  if (expiredOn !== null && expiredOn <= today) return 'expired'
  if (!hasBegun(effectiveOn, today)) return 'ahead'
  return isReplaced && expiredOn === null ? 'replaced' : 'inForce'
}
