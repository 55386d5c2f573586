import type { CollectionConfig } from 'payload'
import { siteDataAccess } from '@/access/site-data'
import { versionsOnly } from '@/fields/drafts'
import { id } from '@/fields/id'
import { order } from '@/fields/order'
import { slug } from '@/fields/slug'
import { description, name } from '@/fields/text'
import { topicHooks } from '@/hooks/publication-hooks'
import { refuseWhileReferredTo } from '@/hooks/referrers'
import { routes } from '@/site/routes'

/** Chuyên mục: where an item stands; each belongs to a content stream (mạch nội dung). */
export const categories: CollectionConfig<'categories'> = {
  slug: 'categories',
  labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'stream', 'order', 'slug'],
    description:
      'Theo kế hoạch truyền thông: nội dung chuyên sâu và nội dung thường xuyên, liên tục.',
  },
  access: siteDataAccess,
  defaultSort: 'order',
  trash: true,
  versions: versionsOnly,
  hooks: topicHooks(
    (slug) => routes.category(slug),
    refuseWhileReferredTo('category', ['news', 'articles', 'episodes']),
  ),
  fields: [
    id,
    name,
    description,
    {
      name: 'stream',
      label: 'Mạch nội dung',
      type: 'select',
      required: true,
      options: [
        { label: 'Chuyên sâu', value: 'inDepth' },
        { label: 'Thường xuyên, liên tục', value: 'regular' },
      ],
    },
    order,
    slug({ source: 'name' }),
  ],
}
