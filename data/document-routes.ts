import { routes } from '@/site/routes'

const PATHS: Record<string, (slug: string) => string> = {
  news: (slug) => routes.publication('news', slug),
  articles: (slug) => routes.publication('article', slug),
  episodes: (slug) => routes.publication('episode', slug),
  documents: (slug) => routes.document(slug),
  campaigns: (slug) => routes.campaign(slug),
  pages: routes.page,
}

/** The address of what a link or a relationship points to; null when readers cannot see it. */
export function routeOfDocument(
  reference: { relationTo?: string; value?: unknown } | null | undefined,
): string | null {
  const target = reference?.value as { slug?: string | null } | string | null | undefined
  const pathOf = PATHS[reference?.relationTo ?? '']
  return pathOf && target && typeof target === 'object' && target.slug ? pathOf(target.slug) : null
}
