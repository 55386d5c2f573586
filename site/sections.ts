import type { Medium, PublicationKind } from '@/data/views'

export type ListSection = 'news' | 'article' | 'episode'

export const SECTION_PATHS = {
  news: '/tin-tuc',
  article: '/bai-viet',
  episode: '/chuong-trinh',
} as const satisfies Record<ListSection, string>

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

/** The medium of `?kenh=truyen-hinh`; null for anything else. */
export function mediumOfSegment(segment: string | undefined): Medium | null {
  if (segment === MEDIUM_SEGMENTS.tv) return 'tv'
  if (segment === MEDIUM_SEGMENTS.radio) return 'radio'
  return null
}
