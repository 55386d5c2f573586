import type { Medium, PublicationKind } from '@/data/views'
import { DOCUMENTS, QUESTIONS } from '@/site/rooms'

export type ListSection = 'news' | 'article' | 'episode'

export const SECTION_PATHS = {
  news: '/tin-tuc',
  article: '/bai-viet',
  episode: '/chuong-trinh',
} as const satisfies Record<ListSection, string>

/** What is shown with a picture of its own where it is shared. */
export type SharedKind = PublicationKind | 'document' | 'question'

export const SHARED_PATHS = {
  ...SECTION_PATHS,
  document: DOCUMENTS,
  question: QUESTIONS,
} as const satisfies Record<SharedKind, string>

/** Which item a path leads to, by its section and slug; null for any other page. */
export function publicationOfPath(path: string): { kind: PublicationKind; slug: string } | null {
  for (const [kind, section] of Object.entries(SECTION_PATHS)) {
    const slug = path.startsWith(`${section}/`) ? path.slice(section.length + 1) : ''
    if (slug !== '' && !slug.includes('/')) return { kind: kind as PublicationKind, slug }
  }
  return null
}

export const MEDIUM_SEGMENTS = { tv: 'truyen-hinh', radio: 'phat-thanh' } as const satisfies Record<
  Medium,
  string
>

/** The kind of item in `/tin-tuc/…`; null for anything else. */
export function kindOfSegment(segment: string): PublicationKind | null {
  const kinds = ['news', 'article', 'episode'] as const
  return kinds.find((kind) => SECTION_PATHS[kind] === `/${segment}`) ?? null
}

/** What has a picture in `/anh-chia-se/tin-tuc/…`; null for anything else. */
export function sharedKindOfSegment(segment: string): SharedKind | null {
  const kinds = Object.keys(SHARED_PATHS) as SharedKind[]
  return kinds.find((kind) => SHARED_PATHS[kind] === `/${segment}`) ?? null
}

/** The medium of `?kenh=truyen-hinh`; null for anything else. */
export function mediumOfSegment(segment: string | undefined): Medium | null {
  if (segment === MEDIUM_SEGMENTS.tv) return 'tv'
  if (segment === MEDIUM_SEGMENTS.radio) return 'radio'
  return null
}
