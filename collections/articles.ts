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

/** Bài: a long piece. */
export const articles: CollectionConfig<'articles'> = {
  slug: 'articles',
  labels: { singular: 'Bài', plural: 'Bài' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'title',
    ...previewOf('article'),
    components: { beforeListTable: ['@/admin/word-import#WordImportLink'] },
    defaultColumns: ['title', 'state', 'category', 'unit', 'publishedAt'],
    listSearchableFields: ['title', 'lead', 'searchText'],
    description: 'Bài viết dài, chuyên sâu. Tin ngắn viết ở mục Tin.',
  },
  access: publicationAccess,
  defaultSort: '-updatedAt',
  trash: true,
  endpoints: [checklistEndpoint, ...previewLinkEndpoints],
  versions: draftsAndVersions,
  indexes: publicationIndexes,
  hooks: publicationHooks((slug) => routes.publication('article', slug)),
  fields: [...publicationHead, body(), ...publicationSidebar],
}
