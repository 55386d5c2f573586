import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/publication'
import { body } from '@/fields/body'
import { draftsAndVersions } from '@/fields/drafts'
import { checklist } from '@/fields/checklist'
import { commentNotice, commentThread } from '@/fields/comments'
import { id } from '@/fields/id'
import { slug } from '@/fields/slug'
import { lead, title } from '@/fields/text'
import { checklistEndpoint } from '@/hooks/checklist'
import { returnNotice, workflow, workflowPanel } from '@/fields/workflow'
import { workflowHooks } from '@/hooks/publication-hooks'
import { RESERVED_SEGMENTS } from '@/site/rooms'
import { routes } from '@/site/routes'

/** Trang tĩnh: Giới thiệu, Chính sách bảo vệ dữ liệu cá nhân … */
export const pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  labels: { singular: 'Trang tĩnh', plural: 'Trang tĩnh' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    ...workflowPanel,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'state', 'updatedAt'],
    description:
      'Trang ít thay đổi: Giới thiệu, chính sách, trợ giúp. Thêm vào thực đơn ở mục Thực đơn.',
  },
  access: editorialAccess,
  trash: true,
  endpoints: [checklistEndpoint],
  versions: draftsAndVersions,
  hooks: workflowHooks(routes.page),
  fields: [
    id,
    returnNotice,
    commentNotice,
    title,
    lead,
    body(),
    checklist,
    commentThread,
    slug({ source: 'title', reserved: RESERVED_SEGMENTS }),
    ...workflow,
  ],
}
