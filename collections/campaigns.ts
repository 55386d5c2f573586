import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/publication'
import { day } from '@/fields/dates'
import { draftsAndVersions } from '@/fields/drafts'
import { checklist } from '@/fields/checklist'
import { commentNotice, commentThread } from '@/fields/comments'
import { id } from '@/fields/id'
import { cover } from '@/fields/relations'
import { slug } from '@/fields/slug'
import { description, name } from '@/fields/text'
import { checklistEndpoint } from '@/hooks/checklist'
import { returnNotice, workflow, workflowPanel } from '@/fields/workflow'
import { workflowHooks } from '@/hooks/publication-hooks'
import { routes } from '@/site/routes'

/** Chiến dịch, chuyên đề: what items of many categories are about for a while. */
export const campaigns: CollectionConfig<'campaigns'> = {
  slug: 'campaigns',
  labels: { singular: 'Chuyên đề', plural: 'Chuyên đề' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    ...workflowPanel,
    useAsTitle: 'name',
    defaultColumns: ['name', 'startsOn', 'endsOn', 'state'],
    description: 'Đợt tuyên truyền có chủ đề: một tin, bài có thể thuộc nhiều chuyên đề.',
  },
  access: editorialAccess,
  trash: true,
  endpoints: [checklistEndpoint],
  versions: draftsAndVersions,
  hooks: workflowHooks((slug) => routes.campaign(slug)),
  fields: [
    id,
    returnNotice,
    commentNotice,
    name,
    description,
    cover,
    {
      name: 'facts',
      label: 'Con số chính (ngoài sổ số liệu)',
      labels: { singular: 'Con số', plural: 'Con số' },
      type: 'array',
      maxRows: 12,
      fields: [
        { name: 'label', label: 'Nội dung', type: 'text', required: true },
        { name: 'value', label: 'Con số', type: 'text', required: true },
      ],
    },
    {
      name: 'indicators',
      label: 'Con số lấy từ sổ số liệu',
      type: 'relationship',
      relationTo: 'indicators',
      hasMany: true,
      maxRows: 12,
      filterOptions: { method: { equals: 'manual' } },
      admin: {
        description:
          'Trang chuyên đề nêu số mới nhất của mỗi chỉ tiêu, kèm ngày và văn bản làm căn cứ. Sửa số ở mục Số liệu.',
      },
    },
    {
      type: 'row',
      fields: [
        day({ name: 'startsOn', label: 'Bắt đầu' }),
        day({ name: 'endsOn', label: 'Kết thúc' }),
      ],
    },
    checklist,
    commentThread,
    slug({ source: 'name' }),
    ...workflow,
  ],
}
