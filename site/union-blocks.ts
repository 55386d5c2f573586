/**
 * Khối thi đua of grassroots unions, each with Zalo groups of its own (Báo cáo 178/BC-LĐLĐ, mục I.2).
 * `segment` stands in addresses.
 */
export const UNION_BLOCKS = {
  office: { label: 'Cơ quan', segment: 'co-quan' },
  commune: { label: 'Xã, phường', segment: 'xa-phuong' },
  school: { label: 'Trường học', segment: 'truong-hoc' },
  enterprise: { label: 'Doanh nghiệp', segment: 'doanh-nghiep' },
} as const

export type UnionBlock = keyof typeof UNION_BLOCKS

/** The block of `?khoi=truong-hoc`; null for anything else. */
export function blockOfSegment(segment: unknown): UnionBlock | null {
  const entries = Object.entries(UNION_BLOCKS) as [UnionBlock, { segment: string }][]
  return entries.find(([, block]) => block.segment === segment)?.[0] ?? null
}
