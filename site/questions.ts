/** What questions may be about, in the order in which they are offered; `segment` is what addresses say. */
export const TOPICS = {
  unionLaw: { label: 'Luật Công đoàn', segment: 'luat-cong-doan' },
  labourCode: { label: 'Bộ luật Lao động', segment: 'bo-luat-lao-dong' },
  wages: { label: 'Tiền lương, tiền thưởng', segment: 'tien-luong' },
  socialInsurance: { label: 'Bảo hiểm xã hội (BHXH)', segment: 'bhxh' },
  healthInsurance: { label: 'Bảo hiểm y tế (BHYT)', segment: 'bhyt' },
  unemployment: { label: 'Bảo hiểm thất nghiệp', segment: 'that-nghiep' },
  safety: { label: 'An toàn, vệ sinh lao động (ATVSLĐ)', segment: 'atvsld' },
  jobs: { label: 'Việc làm, hợp đồng lao động', segment: 'viec-lam' },
  other: { label: 'Việc khác', segment: 'khac' },
} as const

export type Topic = keyof typeof TOPICS

/** The topic of `?linh-vuc=bhxh`; null for anything else. */
export function topicOfSegment(segment: unknown): Topic | null {
  const topics = Object.keys(TOPICS) as Topic[]
  return topics.find((topic) => TOPICS[topic].segment === segment) ?? null
}

/** How far a question has come. Readers see those that are published. */
export const QUESTION_STATES = {
  received: 'Mới nhận',
  answering: 'Đang trả lời',
  answered: 'Đã trả lời riêng',
  published: 'Đã trả lời và đăng',
  declined: 'Không trả lời',
} as const

export type QuestionState = keyof typeof QUESTION_STATES
