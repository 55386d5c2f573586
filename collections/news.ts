import type { CollectionConfig } from 'payload'
import { publicationAccess } from '@/access/publication'
import { body } from '@/fields/body'
import { draftsAndVersions } from '@/fields/drafts'
import { previewOf } from '@/fields/preview'
import { publicationHead, publicationIndexes, publicationSidebar } from '@/fields/publication'
import { publicationHooks } from '@/hooks/publication-hooks'
import { checklistEndpoint } from '@/hooks/checklist'
import { previewLinkEndpoints } from '@/hooks/preview-links'
import { routes } from '@/site/routes'

/** Tin: a short news item. */
export const news: CollectionConfig<'news'> = {
  slug: 'news',
  labels: { singular: 'Tin', plural: 'Tin' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'title',
    ...previewOf('news'),
    components: { beforeListTable: ['@/admin/word-import#WordImportLink'] },
    defaultColumns: ['title', 'state', 'category', 'unit', 'publishedAt'],
    listSearchableFields: ['title', 'lead', 'searchText'],
    description: 'Tin ngắn: việc gì, ở đâu, khi nào. Bài dài, chuyên sâu viết ở mục Bài.',
  },
  access: publicationAccess,
  defaultSort: '-updatedAt',
  trash: true,
  endpoints: [checklistEndpoint, ...previewLinkEndpoints],
  versions: draftsAndVersions,
  indexes: publicationIndexes,
  hooks: publicationHooks((slug) => routes.publication('news', slug)),
  fields: [...publicationHead, body(), ...publicationSidebar],
}
