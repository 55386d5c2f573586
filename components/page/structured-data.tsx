import type { Thing } from '@/site/structured-data'
import { toJsonLd } from '@/site/structured-data'

/** What search engines are told of the page. Data, not a program: the policy for scripts lets it be. */
export function StructuredData({ things }: { things: Thing[] }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLd(things) }} />
  )
}
